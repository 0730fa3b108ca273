import { InMemoryCache, type TypedDocumentNode } from '@apollo/client'
import type { MockLink } from '@apollo/client/testing'
import { MockedProvider } from '@apollo/client/testing/react'
import { act, fireEvent, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { possibleTypes } from '../graphql/possible-types.generated.ts'
import { renderIn } from '../languages/language.fixture.tsx'
import { type PersonFacts_ParticipantFragment, PersonFactsNowDocument } from './person-facts.generated.ts'

/** A request with exactly this input, and what the server answers: `payload` without its type. */
export const answering = (
  query: TypedDocumentNode<unknown, { input: never }>,
  mutation: string,
  input: object,
  errors: readonly object[] = [],
): MockLink.MockedResponse => ({
  request: { query, variables: { input } },
  result: {
    data: {
      [mutation]: {
        __typename: `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`,
        participant: null,
        errors,
      },
    },
  },
})

export const versionConflict = {
  __typename: 'VersionConflict',
  message: 'Orang lain sudah mengubahnya lebih dulu.',
  path: ['expectedVersion'],
}

/** A file of which nothing is known but what is said here. */
export const aFile = (
  facts: Partial<PersonFacts_ParticipantFragment> = {},
): PersonFacts_ParticipantFragment => ({
  __typename: 'Participant',
  id: 'prt_1',
  viewerCanRecord: [],
  viewerCanUpload: [],
  files: [],
  identity: null,
  custody: null,
  work: null,
  contact: null,
  certificates: null,
  health: null,
  ...facts,
})

/** The file as it is read again after a lost race. */
export const readingAnew = (facts: Partial<PersonFacts_ParticipantFragment>): MockLink.MockedResponse => ({
  request: { query: PersonFactsNowDocument, variables: { id: 'prt_1' } },
  result: { data: { participant: aFile(facts) } },
})

export const drawForm = (form: ReactElement, mocks: readonly MockLink.MockedResponse[]) =>
  renderIn(
    'id',
    <MockedProvider mocks={[...mocks]} cache={new InMemoryCache({ possibleTypes })}>
      {form}
    </MockedProvider>,
  )

export const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

/** Lets answers arrive. */
export const settle = () => act(() => new Promise((done) => setTimeout(done, 150)))

export const save = async () => {
  fireEvent.click(screen.getByText('Simpan'))
  await settle()
}
