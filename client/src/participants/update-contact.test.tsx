import { InMemoryCache } from '@apollo/client'
import { MockedProvider } from '@apollo/client/testing/react'
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { possibleTypes } from '../graphql/possible-types.generated.ts'
import { renderIn } from '../languages/language.fixture.tsx'
import { UpdateContactDocument } from './update-contact.generated.ts'
import { UpdateContact } from './update-contact.tsx'

const contact = {
  __typename: 'Contact' as const,
  version: 3,
  phone: '0812 3456 7890',
  email: 'sari@contoh.id',
  address: null,
  hasBankAccount: true,
}

it('a new phone leaves the email, and the sealed account that nobody sees', async () => {
  const onRecorded = vi.fn()
  const input = {
    participant: 'prt_1',
    phone: '0813 1111 2222',
    address: null,
    email: 'sari@contoh.id',
    bankAccount: null,
    expectedVersion: 3,
  }
  const mock = {
    request: { query: UpdateContactDocument, variables: { input } },
    result: {
      data: { updateContact: { __typename: 'UpdateContactPayload', participant: null, errors: [] } },
    },
  }
  renderIn(
    'id',
    <MockedProvider mocks={[mock]} cache={new InMemoryCache({ possibleTypes })}>
      <UpdateContact participantId="prt_1" contact={contact} onClose={vi.fn()} onRecorded={onRecorded} />
    </MockedProvider>,
  )
  fireEvent.change(screen.getByLabelText('Telepon'), { target: { value: '0813 1111 2222' } })
  await act(async () => {
    fireEvent.click(screen.getByText('Simpan'))
    await new Promise((done) => setTimeout(done, 50))
  })
  expect(onRecorded).toHaveBeenCalledOnce()
})
