import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './calendar.ts'
import { readNik, SEXES, syntheticNik } from './nik.ts'

const today = '2026-11-24'

describe('a NIK', () => {
  it('tells birth date and sex, with forty added to the day for women', () => {
    expect(readNik('9901014107900001', today)).toMatchObject({ birthOn: '1990-07-01', sex: 'FEMALE' })
    expect(readNik('9901010107900001', today)).toMatchObject({ birthOn: '1990-07-01', sex: 'MALE' })
  })

  it('is read through the blanks and dots that people type', () => {
    expect(readNik('9901.0101 0790-0001', today)).toMatchObject({ digits: '9901010107900001', warnings: [] })
  })

  it('takes the century that makes the person at least twelve years old', () => {
    expect(readNik('9901010107080001', today).birthOn).toBe('2008-07-01')
    expect(readNik('9901010107200001', today).birthOn).toBe('1920-07-01')
  })

  it.each([
    ['12345', ['NOT_SIXTEEN_DIGITS']],
    ['99010101079A0001', ['NOT_SIXTEEN_DIGITS']],
    ['9901013113900001', ['NO_SUCH_DAY']],
    ['9901010107300001', ['UNLIKELY_AGE']],
    ['9901010107900000', ['NO_SERIAL']],
  ])('%s warns of %j and is not refused', (text, warnings) => {
    expect(readNik(text, today).warnings).toEqual(warnings)
  })

  it('that disagrees with the person warns and corrects nobody', () => {
    const read = readNik('9901010107900001', today, { birthOn: '1991-07-01', sex: 'FEMALE' })
    expect(read.warnings).toEqual(['OTHER_BIRTH_DATE', 'OTHER_SEX'])
  })

  it('of a synthetic person starts with a province that does not exist and reads back', () => {
    const birth = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1950-01-01', count))
    fc.assert(
      fc.property(
        birth,
        fc.constantFrom(...SEXES),
        fc.integer({ min: 1, max: 99_999_999 }).filter((serial) => serial % 10_000 !== 0),
        (birthOn, sex, serial) => {
          const nik = syntheticNik(birthOn, sex, serial)
          expect(nik).toMatch(/^99\d{14}$/)
          expect(readNik(nik, today, { birthOn, sex })).toMatchObject({
            birthOn,
            sex,
            isSynthetic: true,
            warnings: [],
          })
        },
      ),
    )
  })
})
