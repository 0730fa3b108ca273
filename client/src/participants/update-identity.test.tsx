import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { answering, drawForm, readingAnew, save, type, versionConflict } from './form.fixture.tsx'
import { UpdateIdentityDocument } from './update-identity.generated.ts'
import { UpdateIdentity } from './update-identity.tsx'

const identity = {
  __typename: 'Identity' as const,
  version: 2,
  fullName: 'Sutrisno',
  aliases: ['Tris'],
  sex: 'MALE' as const,
  birthOn: '1990-07-01',
  nikEnding: '0012',
  nikAbsentReason: null,
  originRegion: null,
  returnRegion: { __typename: 'Region' as const, id: 'reg_1', code: '32.73', name: 'Kota Bandung' },
}

const input = {
  participant: 'prt_1',
  fullName: 'Sutrisno',
  aliases: ['Tris', 'Pak No'],
  sex: 'MALE',
  birthOn: '1990-07-01',
  nik: null,
  nikAbsentReason: null,
  originRegion: null,
  returnRegion: '32.73',
  expectedVersion: 2,
}

const draw = (mocks: Parameters<typeof drawForm>[1]) => {
  const onRecorded = vi.fn()
  drawForm(
    <UpdateIdentity
      participantId="prt_1"
      identity={identity}
      today="2026-11-24"
      onClose={vi.fn()}
      onRecorded={onRecorded}
    />,
    mocks,
  )
  return onRecorded
}

it('one word is a whole name, other names are apart by commas, and an empty NIK leaves the one on file', async () => {
  const onRecorded = draw([answering(UpdateIdentityDocument, 'updateIdentity', input)])
  type('Nama lain', 'Tris,  Pak No ,')
  await save()
  expect(onRecorded).toHaveBeenCalledOnce()
})

it('a lost race tells what changed, keeps what was typed, and saves over it when asked once more', async () => {
  const onRecorded = draw([
    answering(UpdateIdentityDocument, 'updateIdentity', input, [versionConflict]),
    readingAnew({ identity: { ...identity, version: 3, fullName: 'Sutrisno Adi' } }),
    answering(UpdateIdentityDocument, 'updateIdentity', { ...input, expectedVersion: 3 }),
  ])
  type('Nama lain', 'Tris, Pak No')
  await save()
  expect(screen.getByText('(tadinya Sutrisno)').parentElement?.textContent).toBe(
    'Sutrisno Adi (tadinya Sutrisno)',
  )
  expect(screen.getByLabelText<HTMLInputElement>('Nama lain').value).toBe('Tris, Pak No')
  expect(onRecorded).not.toHaveBeenCalled()
  await save()
  expect(onRecorded).toHaveBeenCalledOnce()
})

it('a number that tells another birthday is pointed out while it is typed', () => {
  draw([])
  type('NIK', '3273010203910001')
  expect(screen.getByText(/Tanggal lahir di NIK berbeda/).textContent).toContain('Tetap bisa disimpan.')
})
