import { describe, expect, it } from 'vitest'
import { SHEET_WORDS, sheetCode } from './sheet-words.ts'

describe('the consent sheet', () => {
  it('says as much in both languages', () => {
    const { id, en } = SHEET_WORDS
    expect(Object.keys(id)).toEqual(Object.keys(en))
    expect(id.seen.length).toBe(en.seen.length)
    expect(id.unseen.length).toBe(en.unseen.length)
    for (const words of [id, en])
      for (const text of Object.values(words).flat()) expect(text.trim()).not.toBe('')
  })

  it('says in both that a name leads to published court decisions', () => {
    expect(SHEET_WORDS.id.name).toMatch(/putusan pengadilan .* internet/)
    expect(SHEET_WORDS.en.name).toMatch(/court decision .* internet/)
  })

  it('carries a code that leads to the file and says no name', () => {
    expect(sheetCode('ptc_01h455vb4pex5vsknk084sn02q')).toBe('IZIN-TAMPIL / 2026-01 / 4SN0-2Q')
  })
})
