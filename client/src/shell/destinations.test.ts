import { expect, test } from 'vitest'
import { currentDestination, destinationsOf, isForeign } from './destinations.tsx'

const places = (role: Parameters<typeof destinationsOf>[0]) => destinationsOf(role).map((one) => one.to)

test('a role finds only the pages that it may use', () => {
  expect(places('EMPLOYER')).toEqual(['/kandidat', '/lowongan', '/perkenalan', '/pengembang'])
  expect(places('ADMINISTRATOR')).toEqual([
    '/corong',
    '/pemberi-kerja',
    '/aturan',
    '/akun',
    '/berkas',
    '/jejak',
    '/terbitan',
    '/playground/',
  ])
  expect(places('PROTECTION_OFFICER')).toEqual([
    '/jejak',
    '/permintaan-data',
    '/berkas',
    '/pemberi-kerja',
    '/playground/',
  ])
  expect(places('OFFICER')).toEqual(['/peserta', '/permintaan-data', '/lembar-mingguan', '/playground/'])
  expect(places('PLACEMENT_OFFICER')).toEqual(['/peserta', '/penempatan', '/lembar-mingguan', '/playground/'])
  expect(places('PROBATION_OFFICER')).toContain('/penempatan')
  expect(places('COUNSELLOR')).toEqual(['/dampingan', '/catat-sesi', '/usaha', '/playground/'])
  expect(places('SUPERVISOR')).toEqual(['/pendamping', '/playground/'])
  expect(places('PERSON')).toEqual(['/perjalanan', '/data-saya', '/bantuan'])
})

test('a candidate belongs to the search, and a longer name to nothing', () => {
  const all = destinationsOf('EMPLOYER')
  expect(currentDestination(all, '/kandidat/cnd_1')?.to).toBe('/kandidat')
  expect(currentDestination(all, '/kandidatlain')).toBeUndefined()
  expect(currentDestination(destinationsOf('PERSON'), '/kandidat')).toBeUndefined()
})

test('a page of another role is as absent as one that never was', () => {
  expect(isForeign('PERSON', '/kandidat/cnd_1')).toBe(true)
  expect(isForeign('EMPLOYER', '/corong')).toBe(true)
  expect(isForeign('OFFICER', '/perjalanan')).toBe(true)
  expect(isForeign('EMPLOYER', '/peserta/ptc_1')).toBe(true)
  expect(isForeign('TRAINER', '/peserta/ptc_1')).toBe(false)
  expect(isForeign('ADMINISTRATOR', '/peserta/ptc_1')).toBe(false)
  expect(isForeign('ADMINISTRATOR', '/peserta')).toBe(true)
  expect(isForeign('PROTECTION_OFFICER', '/peserta/baru')).toBe(true)
  expect(isForeign('PERSON', '/perjalanan')).toBe(false)
  expect(isForeign('EMPLOYER', '/kandidat')).toBe(false)
  expect(isForeign('ADMINISTRATOR', '/corong')).toBe(false)
})
