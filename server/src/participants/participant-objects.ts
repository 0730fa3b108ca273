import { ageOn } from '@titian/shared/participants/age.ts'
import { currentLegalStage, isInside, latestOpenEpisode } from '@titian/shared/participants/legal-stage.ts'
import { nameToCallBy } from '@titian/shared/participants/name.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { regionObject } from '../vocabulary/vocabulary.type.ts'
import { CustodyEpisodeType, CustodyType, ExpectedReleaseType } from './custody.type.ts'
import { ContactType, HealthNoteType, IdentityType, ParticipantType } from './participant.type.ts'
import type {
  ContactRow,
  EpisodeRow,
  HealthRow,
  IdentityRow,
  LatestStartRow,
  ParticipantRow,
} from './participant-rows.ts'
import type { OfPerson } from './per-person.ts'

/** Rows as the objects of the schema; each keeps whose it is, for the guard. */
export const toParticipant = (row: ParticipantRow): ParticipantType =>
  Object.assign(new ParticipantType(), row, { id: toTypeId('ptc', row.personId) })

export const toIdentity = (
  row: IdentityRow | undefined,
  cipher: FieldCipher,
  vocabulary: Vocabulary,
  { today, language }: Pick<Operation, 'today' | 'language'>,
): IdentityType | null => {
  if (!row) return null
  const { nikSealed, originCode, returnCode, ...shown } = row
  const region = (code: string | null) => {
    const found = vocabulary.regions.get(code ?? '')
    return found ? regionObject(found, vocabulary, language) : null
  }
  return Object.assign(new IdentityType(), shown, {
    nameToCallBy: nameToCallBy(row.fullName),
    age: row.birthOn === null ? null : ageOn(row.birthOn, today),
    originRegion: region(originCode),
    returnRegion: region(returnCode),
    nikEnding: nikSealed && cipher.open(nikCell(row.personId), nikSealed).slice(-4),
  })
}

/** The cell in which a person's NIK is sealed. */
export const nikCell = (personId: string) => ({ table: 'people.identity', column: 'nik', row: personId })

export const toContact = (row: ContactRow | undefined): ContactType | null =>
  row ? Object.assign(new ContactType(), row) : null

/** Custody as a whole; somebody who was never inside has a stage, and no episode. */
export const toCustody = (
  rows: readonly EpisodeRow[],
  start: LatestStartRow | undefined,
  { personId, unitId }: OfPerson,
  today: string,
): CustodyType => {
  const facts = rows.map((row) => ({ ...row, furtherCasePending: row.isFurtherCasePending }))
  const now = latestOpenEpisode(facts, today)
  return Object.assign(new CustodyType(), {
    personId,
    unitId,
    legalStage: currentLegalStage(facts, today),
    expectedRelease: now && isInside(now.legalStage) ? expectedReleaseOf(now) : null,
    latestStartOn: start?.latestStartOn ?? null,
    episodes: rows.map((row) =>
      Object.assign(new CustodyEpisodeType(), row, {
        id: toTypeId('cep', row.id),
        expectedRelease: expectedReleaseOf(row),
      }),
    ),
  })
}

const expectedReleaseOf = (row: EpisodeRow): ExpectedReleaseType | null =>
  row.expectedReleaseOn === null
    ? null
    : Object.assign(new ExpectedReleaseType(), {
        personId: row.personId,
        unitId: row.unitId,
        on: row.expectedReleaseOn,
        source: row.expectedReleaseSource,
        asOfOn: row.expectedReleaseAsOfOn,
      })

export const toHealthNote = (row: HealthRow | undefined): HealthNoteType | null =>
  row ? Object.assign(new HealthNoteType(), row) : null
