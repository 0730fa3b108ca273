import { describe, expect, it, test } from 'vitest'
import { createPageRouter } from './router.tsx'
import { parseSearch } from './search-text.ts'

const router = createPageRouter({ preload: () => null } as never)

/** What the loader and the page of an address are given. */
const givenBy = (address: string) => {
  const [path = '', search = ''] = address.split('?')
  const match = router.matchRoutes(path, parseSearch(search)).at(-1)
  return { search: { ...match?.search }, loaderDeps: { ...match?.loaderDeps } }
}

describe('an address that nobody can mean', () => {
  it.each([
    '/peserta?tahap=true&pulang=besok&x=1',
    '/corong?dari=true&sampai=2026-02-31&provinsi=Jawa',
    '/lowongan?keadaan=true',
    '/lowongan/vac_1?urut=true&lihat=semua',
    '/kandidat?urut=true&km=jauh',
    '/peserta/ptc_1?pada=kemarin',
    '/pemberi-kerja?keadaan=true',
    '/akun?peran=true&berakhir=mungkin',
    '/jejak?dari=kemarin&perubahan=mungkin',
    '/perkenalan?x=true',
    '/catat-sesi?x=true',
    '/penempatan?berakhir=mungkin&x=true',
  ])('%s asks for nothing of it, neither in the loader nor on the page', (address) => {
    expect(givenBy(address)).toEqual({ search: {}, loaderDeps: {} })
  })
})

test('what can be meant is asked for, and the rest is left out', () => {
  const { search, loaderDeps } = givenBy('/peserta?nama=Sari&tahap=true&pulang=12')
  expect(search).toEqual({ nama: 'Sari', pulang: 12 })
  expect(loaderDeps).toEqual(search)
  expect(givenBy('/penempatan?berakhir=true').loaderDeps).toEqual({ berakhir: true })
  expect(givenBy('/lowongan?keadaan=CLOSED&x=1').loaderDeps).toEqual({ keadaan: 'CLOSED' })
})
