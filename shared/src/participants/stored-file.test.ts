import { describe, expect, it } from 'vitest'
import { relationsThatAllow } from '../accounts/policy.ts'
import { MEMBER_ROLES } from '../accounts/role.ts'
import {
  BYTES_THAT_TELL,
  classOfKind,
  FILE_KINDS,
  fileProblem,
  LARGEST_FILE,
  mayUpload,
  readersOfKind,
  sniffedType,
  uploadsFrom,
} from './stored-file.ts'

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
        if (mayUpload(role, kind)) {
          const from = role === 'COUNSELLOR' ? uploadsFrom(kind) : ['UNIT' as const]
          expect(from).not.toEqual([])
          expect(relationsThatAllow(role, classOfKind(kind))).toEqual(expect.arrayContaining([...from]))
        }
  })

  it.each([
    [LARGEST_FILE, '%PDF-1.7', null],
    [LARGEST_FILE + 1, '%PDF-1.7', 'TOO_LARGE'],
    [LARGEST_FILE + 1, '<html>', 'TOO_LARGE'],
    [10, '<html>', 'UNKNOWN_TYPE'],
    [0, '', 'UNKNOWN_TYPE'],
  ] as const)('of %i bytes that begins with %j: %s', (byteCount, text, problem) => {
    expect(fileProblem(byteCount, bytes(text))).toBe(problem)
  })

  it('tells its type in the bytes that are asked for, whatever follows', () => {
    for (const text of ['%PDF-1.7....', '\xff\xd8\xff\xe0........', '\x89PNG\r\n\x1a\n....', 'RIFF....WEBP'])
      expect(sniffedType(bytes(text.slice(0, BYTES_THAT_TELL)))).not.toBe(null)
  })

  it.each([
    ['CUSTODY', ['OFFICER', 'PROBATION_OFFICER']],
    ['FITNESS', ['REHAB_COUNSELLOR']],
    ['BANK', ['COUNSELLOR', 'OFFICER', 'PLACEMENT_OFFICER', 'PROBATION_OFFICER']],
  ] as const)('of kind %s is read by %j', (kind, readers) => {
    expect(readersOfKind(kind)).toEqual(readers)
  })
})
