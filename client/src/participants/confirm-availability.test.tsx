import { InMemoryCache } from '@apollo/client'
import { MockedProvider } from '@apollo/client/testing/react'
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { possibleTypes } from '../graphql/possible-types.generated.ts'
import { renderIn } from '../languages/language.fixture.tsx'
import { ConfirmAvailabilityDocument } from './confirm-availability.generated.ts'
import { ConfirmAvailability } from './confirm-availability.tsx'

const answering = (errors: readonly Record<string, unknown>[]) => ({
  // The band that was chosen with the last day it allows, against the version that was read.
  request: {
    query: ConfirmAvailabilityDocument,
    variables: {
      input: {
        participant: 'prt_1',
        band: 'WITHIN_3_MONTHS' as const,
        latestStartOn: '2027-02-24',
        expectedVersion: 4,
      },
    },
  },
  result: {
    data: { confirmAvailability: { __typename: 'ConfirmAvailabilityPayload', participant: null, errors } },
  },
})

const confirm = async (errors: readonly Record<string, unknown>[]) => {
  const onRecorded = vi.fn()
  renderIn(
    'id',
    <MockedProvider mocks={[answering(errors)]} cache={new InMemoryCache({ possibleTypes })}>
      <ConfirmAvailability
        participantId="prt_1"
        availability={{ __typename: 'Availability', band: 'NOW', confirmedOn: '2026-11-01', version: 4 }}
        today="2026-11-24"
        onClose={vi.fn()}
        onRecorded={onRecorded}
      />
    </MockedProvider>,
  )
  expect(screen.getByLabelText<HTMLInputElement>('Mulai paling lambat').value).toBe('2026-12-24')
  fireEvent.click(screen.getByText('Dalam 3 bulan'))
  await act(async () => {
    fireEvent.click(screen.getByText('Simpan'))
    await new Promise((done) => setTimeout(done, 50))
  })
  return onRecorded
}

it('a chosen band is confirmed with the last day it allows', async () => {
  expect(await confirm([])).toHaveBeenCalledOnce()
})

it('what the server refuses stands at the day, and the form stays', async () => {
  const onRecorded = await confirm([
    { __typename: 'DayNotAccepted', message: 'Hari itu di luar rentang.', path: ['latestStartOn'] },
  ])
  expect(onRecorded).not.toHaveBeenCalled()
  expect(screen.getByText('Hari itu di luar rentang.')).toBeTruthy()
})
