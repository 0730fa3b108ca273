import { expect, test } from 'vitest'
import { renderIn } from '../languages/language.fixture.tsx'
import { CertificateLine } from './certificate-line.tsx'
import { CountText } from './count-text.tsx'
import { PlaceLine } from './place-line.tsx'

const text = (language: 'id' | 'en', element: React.ReactElement) =>
  renderIn(language, element).container.textContent

test('a count below ten is never written as a number', () => {
  expect(text('id', <CountText count={{ exact: null, atLeast: 1 }} language="id" />)).toContain(
    'kurang dari 10',
  )
  expect(text('id', <CountText count={{ exact: 1240, atLeast: 1240 }} language="id" />)).toBe('1.240')
  expect(text('en', <CountText count={{ exact: 0, atLeast: 0 }} language="en" />)).toBe('0')
})

test('a regency is said with its surroundings and a rounded distance', () => {
  const region = { name: 'Kota Bandung', level: 'REGENCY' } as const
  expect(text('id', <PlaceLine region={region} distanceKm={10} />)).toBe(
    'Kota Bandung dan sekitarnya, sekitar 10 km',
  )
  expect(text('en', <PlaceLine region={region} distanceKm={10} />)).toBe('Kota Bandung area, about 10 km')
})

test('the place searched itself has no distance', () => {
  const region = { name: 'Kota Bandung', level: 'REGENCY' } as const
  expect(text('id', <PlaceLine region={region} distanceKm={0} />)).toBe('Kota Bandung dan sekitarnya')
})

test('a wider region says that it covers the place searched', () => {
  const region = { name: 'Jawa Barat', level: 'PROVINCE' } as const
  expect(text('id', <PlaceLine region={region} covered={{ name: 'Kota Cimahi' }} />)).toBe(
    'Jawa Barat, mencakup Kota Cimahi',
  )
})

test('a certificate names its scheme, the one body and a half-year, never a day', () => {
  const line = <CertificateLine name="Las SMAW 3G" validUntil={{ year: 2028, half: 2 }} />
  expect(text('id', line)).toBe('Las SMAW 3G BNSP, berlaku s.d. semester 2, 2028')
  expect(text('en', line)).toBe('Las SMAW 3G BNSP, valid until second half of 2028')
})
