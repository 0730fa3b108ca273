import { InMemoryCache } from '@apollo/client'
import type { MockLink } from '@apollo/client/testing'
import { MockedProvider } from '@apollo/client/testing/react'
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { possibleTypes } from '../graphql/possible-types.generated.ts'
import { renderIn } from '../languages/language.fixture.tsx'
import { ConsentList } from './consent-list.tsx'
import { WithdrawConsentDocument } from './withdraw-consent.generated.ts'
import { WithdrawConsent } from './withdraw-consent.tsx'

const consent = {
  __typename: 'Consent' as const,
  id: 'cns_1',
  purpose: 'SHOW' as const,
  givenAt: '2026-06-18T03:00:00Z',
  untilOn: '2027-06-18',
  isInForce: true,
  withdrawnAt: null,
}
const ended = { ...consent, isInForce: false, withdrawnAt: '2026-11-24T03:00:00Z' }

const answering = (payload: Record<string, unknown>) => ({
  // Nothing but the consent: a variable more, such as a reason, and this would not answer.
  request: { query: WithdrawConsentDocument, variables: { input: { consent: 'cns_1' } } },
  result: {
    data: {
      withdrawConsent: {
        __typename: 'WithdrawConsentPayload',
        withdrawal: null,
        consent: null,
        errors: [],
        ...payload,
      },
    },
  },
})

const onEnded = vi.fn()
beforeEach(() => {
  onEnded.mockReset()
  // The page's own query isn't mounted here, and Apollo says so.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

const withdraw = async (mock: MockLink.MockedResponse) => {
  renderIn(
    'id',
    <MockedProvider mocks={[mock]} cache={new InMemoryCache({ possibleTypes })}>
      <WithdrawConsent consent={consent} onClose={vi.fn()} onEnded={onEnded} />
    </MockedProvider>,
  )
  await act(async () => {
    fireEvent.click(screen.getByText('Ya, tarik izin'))
    await new Promise((done) => setTimeout(done, 50))
  })
}

it('one tap ends a consent, and no reason goes with it', async () => {
  await withdraw(
    answering({
      withdrawal: { __typename: 'ConsentWithdrawal', purpose: 'SHOW', endedAt: ended.withdrawnAt },
      consent: ended,
    }),
  )
  expect(onEnded.mock.calls).toEqual([['cns_1']])
})

it.each([
  ['ConsentAlreadyEnded', 'Persetujuan ini sudah berakhir.'],
  ['ConsentNotFound', 'Persetujuan ini tidak ditemukan.'],
])('%s is said in the words of the server, and nothing is left to press', async (type, message) => {
  await withdraw(answering({ errors: [{ __typename: type, message }] }))
  expect(screen.getByRole('alert').textContent).toBe(message)
  expect(screen.queryByText('Ya, tarik izin')).toBeNull()
  expect(onEnded).not.toHaveBeenCalled()
  // Closing it shows the end where the consent stands; what isn't there has no place to show.
  fireEvent.click(screen.getByText('Tutup'))
  expect(onEnded).toHaveBeenCalledTimes(type === 'ConsentAlreadyEnded' ? 1 : 0)
})

it('a lost connection leaves the act there to try again, and says who else can do it', async () => {
  await withdraw({ request: answering({}).request, error: new Error('offline') })
  expect(screen.getByRole('alert').textContent).toContain('petugas mana pun')
  expect(screen.getByText('Ya, tarik izin')).toBeTruthy()
})

it('before the tap it stands there what a withdrawal can’t take back, in both languages', () => {
  for (const [language, words] of [
    ['id', /tidak bisa kami hapus/],
    ['en', /can’t erase/],
  ] as const) {
    const { unmount } = renderIn(
      language,
      <MockedProvider mocks={[]}>
        <WithdrawConsent consent={consent} onClose={vi.fn()} onEnded={onEnded} />
      </MockedProvider>,
    )
    expect(screen.getByText(words)).toBeTruthy()
    unmount()
  }
})

it('what holds stands first, and what ended can’t be withdrawn again', () => {
  renderIn(
    'id',
    <MockedProvider mocks={[]}>
      <ConsentList
        consents={[
          { ...ended, id: 'cns_0' },
          { ...consent, purpose: 'FOLLOW_UP' },
        ]}
      />
    </MockedProvider>,
  )
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Dihubungi setelah bebas',
    'Tampil tanpa nama untuk pemberi kerja',
  ])
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Tarik izin: Dihubungi setelah bebas',
  ])
  expect(screen.getByText(/Ditarik 24 Nov 2026/)).toBeTruthy()
})
