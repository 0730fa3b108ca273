import { expect } from 'vitest'
import { anOrganisation } from '../organisations/organisation.builder.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { aParticipant } from './participant.builder.ts'
import { participantsResolvers } from './participants.ts'
import type { OfPerson } from './per-person.ts'
import { apiOf, aViewer, TODAY, testCipher } from './staff.fixture.ts'

const FILE = `participant { identity { fullName birthOn nikEnding nikAbsentReason version }
  contact { phone hasBankAccount hasGuardian version }
  custody { legalStage expectedRelease { on source asOfOn } latestStartOn
    episodes { id legalStage startedOn endedOn version } }
  work { occupation { code } wantedRegions { code } version skills { skill { code } evidence recordedOn }
    availability { band confirmedOn version } }
  health { fitness validUntilOn version } viewerCanRecord }`

/** A unit with an officer who writes down facts about a person, one person after the other. */
export const recordingWorld = async (database: Database) => {
  const notShown: string[] = []
  const onShowingEnded = [async (_: unknown, personId: string) => void notShown.push(personId)]
  const ask = apiOf(database, participantsResolvers(testCipher, deliveredVocabulary(), { onShowingEnded }))
  const inCommand = <T>(act: (tx: Tx) => Promise<T>) =>
    database.transaction('titian_command', systemFacts(TODAY), act)
  const unitId = await inCommand((tx) => anOrganisation(tx))
  const viewer = (role: Parameters<typeof aViewer>[0]) => aViewer(role, { unitId })
  const newPerson = () => inCommand((tx) => aParticipant(tx, { unitId, birthOn: '1990-07-01' }))

  /** Sends one recording mutation about a person and answers its payload. */
  const record = async (
    person: OfPerson,
    mutation: string,
    input: object,
    by: Viewer = viewer('OFFICER'),
  ) => {
    const source = `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { ${FILE} errors { __typename ... on UserError { message path } } } }`
    const participant = toTypeId('ptc', person.personId)
    const { data, errors } = await ask(by, source, { input: { participant, ...input } })
    expect(errors).toBe(undefined)
    return data[mutation]
  }
  return { unitId, notShown, inCommand, viewer, newPerson, record }
}

/** The refusals of a payload, each with its field. */
export const refusals = (answer: { errors: { __typename: string; path: string[] }[] }): string[] =>
  answer.errors.map(({ __typename, path }) => [__typename, ...path].join(' '))
