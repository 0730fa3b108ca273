import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Likened, likenessOf } from './likeness.ts'

const somebody = (
  fullName: string,
  birthOn: string | null = '1990-07-01',
  more: Partial<Likened> = {},
): Likened => ({
  fullName,
  aliases: [],
  sex: 'MALE',
  birthOn,
  ...more,
})

describe('two records', () => {
  it.each([
    ['Rahmat Hidayat', 'rahmat  HIDAYAT'],
    ['Muhammad Rizki', 'M. Rizky'],
    ['Moh. Yusuf', 'Muhammad Yusup'],
    ['Soeparno', 'Suparno'],
    ['H. Abdul Karim bin Saleh', 'Abd. Karim Saleh'],
    ['Hidayat Rahmat', 'Rahmat Hidayat'],
    ["Nur'aini", 'Nuraini'],
  ])('called %s and %s, born on one day, are the same name and birth', (one, other) => {
    expect(likenessOf(somebody(one), somebody(other))).toBe('SAME_NAME_AND_BIRTH')
  })

  it.each([
    ['Rahmat', 'Rahmat Hidayat'],
    ['Rahmat Hidayat', 'Rahmat Hidayad'],
    ['Suparno', 'Suparna'],
  ])('called %s and %s, born on one day, are similar', (one, other) => {
    expect(likenessOf(somebody(one), somebody(other))).toBe('SIMILAR_NAME_SAME_BIRTH')
  })

  it('that share another name are the same name', () => {
    expect(
      likenessOf(somebody('Budi', '1990-07-01', { aliases: ['Eko Santoso'] }), somebody('Eko Santoso')),
    ).toBe('SAME_NAME_AND_BIRTH')
  })

  it.each([
    ['1990-01-07', 'day and month turned round'],
    ['1991-07-01', 'another year'],
    ['1990-07-11', 'another day'],
  ])('with one name and a birth on %s are one slip away: %s', (birthOn) => {
    expect(likenessOf(somebody('Rahmat Hidayat'), somebody('Rahmat Hidayat', birthOn))).toBe(
      'SAME_NAME_NEAR_BIRTH',
    )
  })

  it('with one name, one without a birth, may be one person; of two sexes they are not', () => {
    const unknown = somebody('Rahmat Hidayat', null)
    expect(likenessOf(unknown, somebody('Rahmat Hidayat'))).toBe('SAME_NAME_UNKNOWN_BIRTH')
    expect(likenessOf(unknown, somebody('Rahmat Hidayat', '1990-07-01', { sex: 'FEMALE' }))).toBe(null)
  })

  it.each([
    ['Suparno', '1990-07-01', 'Suparno', '1984-02-11'],
    ['Rahmat Hidayat', '1990-07-01', 'Agus Salim', '1990-07-01'],
    ['Rahmat', null, 'Rahmat Hidayat', null],
    ['Adi', '1990-07-01', 'Ari Wibowo', '1990-07-01'],
  ])('%s of %s and %s of %s are two people', (one, born, other, bornToo) => {
    expect(likenessOf(somebody(one, born), somebody(other, bornToo))).toBe(null)
  })

  it('are as alike one way round as the other, and nobody is unlike themselves', () => {
    const name = fc.array(
      fc.constantFrom('Rahmat', 'M.', 'Rizki', 'Rizky', 'bin', 'Saleh', 'Adi', 'Soeparno'),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    const person = fc.record({
      fullName: name.map((words) => words.join(' ')),
      aliases: fc.array(
        name.map((words) => words.join(' ')),
        { maxLength: 2 },
      ),
      sex: fc.constantFrom('MALE', 'FEMALE', null),
      birthOn: fc.constantFrom('1990-07-01', '1990-01-07', '1984-02-11', null),
    })
    fc.assert(
      fc.property(person, person, (one, other) => {
        expect(likenessOf(one, other)).toBe(likenessOf(other, one))
        expect(likenessOf(one, { ...one })).not.toBe(null)
      }),
    )
  })
})
