import { InMemoryCache } from '@apollo/client'
import type { MockLink } from '@apollo/client/testing'
import { MockedProvider } from '@apollo/client/testing/react'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { latestExpiry } from '@titian/shared/accounts/api-key.ts'
import { beforeAll, expect, it, vi } from 'vitest'
import { possibleTypes } from '../graphql/possible-types.generated.ts'
import { todayInJakarta } from '../languages/day-text.ts'
import { CreateKey } from './create-key.tsx'
import { CreateKeyDocument } from './key-acts.generated.ts'

beforeAll(() => i18n.loadAndActivate({ locale: 'id', messages: {} }))

const expiresOn = latestExpiry(todayInJakarta(new Date()))
const input = { name: 'Situs karier', purpose: 'RECRUITMENT', scopes: ['CARDS'], expiresOn }

const answering = (createApiKey: Record<string, unknown>) => {
  const result = vi.fn(() => ({
    data: { createApiKey: { __typename: 'CreateApiKeyPayload', ...createApiKey } },
  }))
  const mock: MockLink.MockedResponse = {
    request: { query: CreateKeyDocument, variables: { input } },
    result,
  }
  return { result, mock }
}

const show = async (mock: MockLink.MockedResponse, organisationIsVerified = true) => {
  const onCreated = vi.fn()
  await act(async () =>
    render(
      <I18nProvider i18n={i18n}>
        <MockedProvider mocks={[mock]} cache={new InMemoryCache({ possibleTypes })}>
          <CreateKey
            organisationIsVerified={organisationIsVerified}
            onClose={vi.fn()}
            onCreated={onCreated}
          />
        </MockedProvider>
      </I18nProvider>,
    ),
  )
  return onCreated
}

const nameField = () => document.querySelector('input[required]:not([type=date])') as HTMLInputElement
const submit = () =>
  act(async () => {
    fireEvent.submit(document.querySelector('form') as HTMLFormElement)
    await new Promise((done) => setTimeout(done, 50))
  })

it('a form without a name says so at the field, and asks nothing of the server', async () => {
  const { mock, result } = answering({ apiKey: null, secret: null, errors: [] })
  const onCreated = await show(mock)
  await submit()
  expect(nameField().getAttribute('aria-invalid')).toBe('true')
  expect(result).not.toHaveBeenCalled()
  expect(onCreated).not.toHaveBeenCalled()
})

it('a made key hands on its secret, once', async () => {
  const apiKey = {
    __typename: 'ApiKey',
    id: 'key_1',
    ...input,
    prefix: 'ttn_demo_1',
    createdAt: '2026-11-24T00:00:00Z',
    lastUsedOn: null,
    state: 'LIVE',
  }
  const { mock } = answering({ apiKey, secret: 'ttn_demo_1_secret', errors: [] })
  const onCreated = await show(mock)
  fireEvent.change(nameField(), { target: { value: '  Situs karier ' } })
  await submit()
  expect(onCreated.mock.calls).toEqual([['Situs karier', 'ttn_demo_1_secret']])
  expect(document.body.textContent).not.toContain('ttn_demo_1_secret')
})

it('a refusal of the server stands above the form, in its own words', async () => {
  const errors = [{ __typename: 'TooManyLiveApiKeys', message: 'Sudah ada dua kunci hidup.', path: null }]
  const { mock } = answering({ apiKey: null, secret: null, errors })
  const onCreated = await show(mock)
  fireEvent.change(nameField(), { target: { value: 'Situs karier' } })
  await submit()
  expect(screen.getByRole('alert').textContent).toBe('Sudah ada dua kunci hidup.')
  expect(onCreated).not.toHaveBeenCalled()
})

it('an employer that isn’t verified is offered the supply table only', async () => {
  await show(answering({}).mock, false)
  const scopes = [...document.querySelectorAll('fieldset code')].map((code) => code.textContent)
  expect(scopes).toEqual(['supply'])
})
