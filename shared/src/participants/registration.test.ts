import { describe, expect, it } from 'vitest'
import { nikWarnings, registrationProblems } from './registration.ts'

const facts = {
  today: '2026-11-24',
  isSynthetic: true,
  knowsRegion: (code: string) => code === '32.73',
  isRegisterNumberTaken: false,
}

const welder = {
  fullName: 'Suparno',
  aliases: [],
  sex: 'MALE' as const,
  birthOn: '1990-07-01',
  nik: '9901010107900001',
  nikAbsentReason: null,
  originRegion: '32.73',
  returnRegion: null,
  phone: null,
  email: null,
  address: null,
  registerNumber: null,
}

describe('registering somebody', () => {
  it('needs one name, a sex, and a NIK or a reason, and nothing else', () => {
    expect(registrationProblems(welder, facts)).toEqual([])
    expect(
      registrationProblems({ ...welder, birthOn: null, nik: null, nikAbsentReason: 'NOT_REGISTERED' }, facts),
    ).toEqual([])
  })

  it.each([
    [{ fullName: '  ' }, 'NAME', 'fullName'],
    [{ fullName: '12345' }, 'NAME', 'fullName'],
    [{ fullName: `A${'a'.repeat(200)}` }, 'NAME', 'fullName'],
    [{ fullName: 'Rahmat\nHidayat' }, 'NAME', 'fullName'],
    [{ fullName: 'Rahmat\u202eHidayat' }, 'NAME', 'fullName'],
    [{ aliases: ['Budi', '...'] }, 'NAME', 'aliases'],
    [{ aliases: Array.from({ length: 11 }, (_, at) => `Budi ${at}`) }, 'TOO_MANY_ALIASES', 'aliases'],
    [{ birthOn: '2026-11-25' }, 'BIRTH', 'birthOn'],
    [{ birthOn: '1899-12-31' }, 'BIRTH', 'birthOn'],
    [{ nik: null }, 'NIK_OR_REASON', 'nik'],
    [{ nik: 'abc' }, 'NIK_OR_REASON', 'nik'],
    [{ nikAbsentReason: 'UNKNOWN' as const }, 'NIK_OR_REASON', 'nik'],
    [{ nik: '3273010107900001' }, 'NIK_COULD_BE_REAL', 'nik'],
    [{ originRegion: '99.99' }, 'UNKNOWN_CODE', 'originRegion'],
    [{ returnRegion: 'ID' }, 'UNKNOWN_CODE', 'returnRegion'],
    [{ phone: '12' }, 'PHONE', 'phone'],
    [{ email: 'rahmat' }, 'EMAIL', 'email'],
    [{ address: 'a'.repeat(301) }, 'LINE', 'address'],
    [{ registerNumber: 'a\tb' }, 'LINE', 'registerNumber'],
  ])('%j is told as %s of %s', (change, problem, field) => {
    expect(registrationProblems({ ...welder, ...change }, facts)).toEqual([{ problem, field }])
  })

  it('tells all problems together', () => {
    const stated = { ...welder, fullName: '', nik: null, phone: 'x' }
    expect(
      registrationProblems(stated, { ...facts, isRegisterNumberTaken: true }).map(({ field }) => field),
    ).toEqual(['fullName', 'nik', 'phone', 'registerNumber'])
  })

  it('takes a real number where people are real, and warns of a strange one without refusing it', () => {
    const stated = { ...welder, nik: '3273 0131 1390 0001' }
    expect(registrationProblems(stated, { ...facts, isSynthetic: false })).toEqual([])
    expect(nikWarnings(stated, facts.today)).toContain('NO_SUCH_DAY')
  })
})
