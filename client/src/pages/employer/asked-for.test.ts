import { expect, test } from 'vitest'
import { askedFor } from './asked-for.ts'

const vacancy = {
  id: 'vac_1',
  title: 'Juru las',
  places: 3,
  occupation: { id: 'occ_1', code: 'juru-las' },
  region: { id: 'reg_1', code: '32.77', name: 'Kota Cimahi' },
  skills: [
    { id: 'skl_1', code: 'las-smaw', group: 'WELDING' },
    { id: 'skl_2', code: 'sim-b1', group: 'LICENCE' },
  ],
} as unknown as Parameters<typeof askedFor>[1] & object

test('a vacancy asks for its skills and licences around its place, and keeps the own words', () => {
  const before = {
    q: 'rajin',
    pekerjaan: ['penjahit'],
    mulai: ['NOW'],
    dekat: '32.73',
    km: 100,
    tampil: 40,
  } as const
  expect(askedFor({ ...before, pekerjaan: ['penjahit'], mulai: ['NOW'] }, vacancy)).toEqual({
    q: 'rajin',
    mulai: ['NOW'],
    lowongan: 'vac_1',
    keahlian: ['las-smaw'],
    sim: ['sim-b1'],
    dekat: '32.77',
  })
})

test('a vacancy that names no skill asks for its trade', () => {
  expect(askedFor({ keahlian: ['jahit'] }, { ...vacancy, skills: [] })).toEqual({
    lowongan: 'vac_1',
    pekerjaan: ['juru-las'],
    dekat: '32.77',
  })
})

test('without a vacancy the filters stay, for nobody in particular', () => {
  expect(askedFor({ lowongan: 'vac_1', keahlian: ['las-smaw'] }, undefined)).toEqual({
    keahlian: ['las-smaw'],
  })
})
