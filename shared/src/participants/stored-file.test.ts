import { describe, expect, it } from 'vitest'
import { relationsThatAllow } from '../accounts/policy.ts'
import { MEMBER_ROLES } from '../accounts/role.ts'
import { classOfKind, FILE_KINDS, mayUpload, sniffedType } from './stored-file.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('a file', () => {
  it.each([
    ['%PDF-1.7 ...', 'application/pdf'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\nIHDR', 'image/png'],
    ['RIFF....WEBPVP8 ', 'image/webp'],
  ])('that begins with %j is %s', (text, type) => {
    expect(sniffedType(bytes(text))).toBe(type)
  })

  it.each([
    '',
    '%PDF',
    '<html>',
    'GIF89a',
    'RIFF....WAVE',
    'PK\x03\x04',
    ' %PDF-1.7',
    '<svg xmlns="x">',
    'MZ',
  ])('that begins with %j is not kept', (text) => {
    expect(sniffedType(bytes(text))).toBe(null)
  })

  it('is put on record by nobody who may not read it afterwards', () => {
    for (const kind of FILE_KINDS)
      for (const role of MEMBER_ROLES)
        if (mayUpload(role, kind)) expect(relationsThatAllow(role, classOfKind(kind))).toContain('UNIT')
  })
})
