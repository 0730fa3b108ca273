import { expect, test } from 'vitest'
import { changed, filterOf, firstOf, narrowings, readQuestion, toggled } from './search-question.ts'

test('an address becomes the filter that the API takes', () => {
  const question = readQuestion({
    q: ' las konstruksi ',
    keahlian: 'las-smaw,las-fcaw',
    cocok: 'semua',
    bersertifikat: 'ya',
    dekat: '32.77',
    km: '25',
    mulai: 'NOW',
  })
  expect(filterOf(question)).toEqual({
    text: 'las konstruksi',
    skillsAll: ['las-smaw', 'las-fcaw'],
    isCertified: true,
    near: { region: '32.77', withinKm: 25 },
    availability: ['NOW'],
  })
})

test('skills are asked for one by one unless all are wanted', () => {
  expect(filterOf(readQuestion({ keahlian: 'las-smaw' }))).toEqual({ skillsAny: ['las-smaw'] })
})

test('what makes no sense in an address is left out and the rest still counts', () => {
  const question = readQuestion({
    q: 'x'.repeat(300),
    km: '31',
    mulai: 'KEMARIN,NOW',
    urut: 'UMUR',
    keahlian: '<script>,las-smaw',
    tampil: '100000',
    lain: '1',
  })
  expect(question).toEqual({ mulai: ['NOW'], keahlian: ['las-smaw'] })
})

test('a distance without a number is 50 km', () => {
  expect(filterOf(readQuestion({ dekat: '32.77' }))).toEqual({ near: { region: '32.77', withinKm: 50 } })
})

test('taking a value twice takes it off again, and a new question starts at its first page', () => {
  const asked = readQuestion({ keahlian: 'las-smaw', tampil: '60' })
  expect(firstOf(asked)).toBe(60)
  const more = toggled(asked, 'keahlian', 'las-fcaw')
  expect(more).toEqual({ keahlian: ['las-smaw', 'las-fcaw'] })
  expect(firstOf(more)).toBe(20)
  expect(toggled(toggled(more, 'keahlian', 'las-fcaw'), 'keahlian', 'las-smaw')).toEqual({})
})

test('a change of undefined takes a part of the question out', () => {
  expect(
    changed(readQuestion({ q: 'las', dekat: '32.77', km: '25' }), { dekat: undefined, km: undefined }),
  ).toEqual({
    q: 'las',
  })
})

test('the text, the order and the mode are not counted as filters', () => {
  expect(narrowings(readQuestion({ q: 'las', cocok: 'semua', urut: 'DISTANCE', tanpa: 'cimahi' }))).toBe(0)
  expect(narrowings(readQuestion({ keahlian: 'a,b', bersertifikat: 'ya', dekat: '32.77', km: '50' }))).toBe(4)
})
