import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Episode } from './custody-stay.ts'
import { answering, drawForm, save, type } from './form.fixture.tsx'
import { RecordCustodyDocument } from './record-custody.generated.ts'
import { RecordCustody } from './record-custody.tsx'

const sentenced: Episode = {
  __typename: 'CustodyEpisode',
  id: 'cep_1',
  version: 2,
  legalStage: 'SENTENCED',
  startedOn: '2025-05-12',
  endedOn: null,
  sentenceMonths: 36,
  isLife: false,
  isFurtherCasePending: false,
  asOfOn: '2026-10-01',
  expectedRelease: null,
}

const input = {
  participant: 'prt_1',
  episode: 'cep_1',
  legalStage: 'SENTENCED',
  startedOn: '2025-05-12',
  endedOn: null,
  sentenceMonths: 36,
  isLife: false,
  isFurtherCasePending: false,
  asOfOn: '2026-11-24',
  expectedReleaseOn: '2027-03-06',
  expectedReleaseSource: 'REGISTER',
  expectedVersion: 2,
  idempotencyKey: null,
}

const draw = (episodes: readonly Episode[], mocks: Parameters<typeof drawForm>[1]) => {
  const onRecorded = vi.fn()
  drawForm(
    <RecordCustody
      participantId="prt_1"
      episodes={episodes}
      today="2026-11-24"
      onClose={vi.fn()}
      onRecorded={onRecorded}
    />,
    mocks,
  )
  return onRecorded
}

it('the stay that lasts is said again as of today, with the release that a register expects', async () => {
  const onRecorded = draw([sentenced], [answering(RecordCustodyDocument, 'recordCustody', input)])
  type('Perkiraan pulang', '2027-03-06')
  await save()
  expect(onRecorded).toHaveBeenCalledOnce()
})

it('a new stay starts empty, says that the open one ends, and is not sent without stage and day', async () => {
  const onRecorded = draw([sentenced], [])
  fireEvent.change(screen.getByLabelText('Masa yang dicatat'), { target: { value: '' } })
  expect(screen.getByText('Masa yang masih berjalan berakhir di hari pertama masa baru.')).toBeTruthy()
  await save()
  expect(screen.getByText('Pilih tahap hukum.')).toBeTruthy()
  expect(screen.getByLabelText('Hari pertama').getAttribute('aria-invalid')).toBe('true')
  expect(onRecorded).not.toHaveBeenCalled()
})
