import { expect, test } from 'vitest'
import { readMemberQuestion } from '../accounts/member-question.ts'
import { readAuditQuestion } from '../audit/audit-question.ts'
import { readEmployerQuestion } from '../organisations/employer-question.ts'
import { parseSearch, stringifySearch } from './search-text.ts'

test.each([
  [readMemberQuestion, { peran: 'OFFICER', cari: 'intan', berakhir: true }],
  [readAuditQuestion, { tentang: 'ptc_1', perubahan: true, dari: '2026-11-01', sampai: '2026-11-24' }],
  [readEmployerQuestion, { keadaan: 'SUSPENDED', cari: 'las', buka: 'org_1' }],
] as const)('an address that is copied asks for the same again: %#', (read, question) => {
  expect(read(parseSearch(stringifySearch({ ...question })))).toEqual(question)
})

test.each([readMemberQuestion, readAuditQuestion, readEmployerQuestion])(
  'what an address can not mean is not asked for: %#',
  (read) => {
    expect(
      read({ peran: 'NOBODY', berakhir: 'perhaps', perubahan: 'no', dari: 'yesterday', keadaan: 'GONE' }),
    ).toEqual({})
  },
)
