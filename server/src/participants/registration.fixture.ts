import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database } from '../platform/database/database.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import type { RegistrationListener } from './on-registered.ts'
import { participantsResolvers } from './participants.ts'
import { apiOf, testCipher } from './staff.fixture.ts'

const REGISTER = `mutation ($input: RegisterParticipantInput!) { registerParticipant(input: $input) {
  participant { id registerNumber pathway registeredOn isSynthetic
    identity { fullName aliases sex birthOn nikEnding nikAbsentReason originRegion { code } } contact { phone } }
  warnings
  errors { __typename ... on UserError { message path }
    ... on PossibleDuplicate { duplicates { likeness participant { id identity { fullName } } } } } } }`

/** Registers through GraphQL, as somebody, and answers the payload with whatever was thrown beside it. */
export const registering = (database: Database, onRegistered: readonly RegistrationListener[] = []) => {
  const ask = apiOf(database, participantsResolvers(testCipher, deliveredVocabulary(), { onRegistered }))
  return async (viewer: Viewer, input: object, language: 'id' | 'en' = 'en') => {
    const answer = await ask(viewer, REGISTER, { input }, language)
    return { ...answer.data?.registerParticipant, thrown: answer.errors }
  }
}

/** Somebody to register: one name, and a reason for having no NIK. */
export const aNewcomer = (more: object = {}) => ({
  fullName: 'Suparno',
  sex: 'MALE',
  birthOn: '1990-07-01',
  nikAbsentReason: 'NOT_REGISTERED',
  pathway: 'EMPLOYMENT',
  ...more,
})

/** The refusals by their types. */
export const namesOf = (errors: readonly { __typename: string }[]): string[] =>
  errors.map(({ __typename }) => __typename)
