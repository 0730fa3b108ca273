import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import { type HorizonWeeks, horizonEnd } from '@titian/shared/participants/expected-release.ts'
import { INSIDE } from '@titian/shared/participants/legal-stage.ts'
import { hasDigit, wordsOfName } from '@titian/shared/participants/narrowing.ts'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'

export interface ParticipantQuestion {
  pathway?: Pathway | null
  registeredFrom?: string | null
  name?: string | null
  stages?: readonly Stage[] | null
  releaseWithinWeeks?: HorizonWeeks | null
}

/** The tables that a question needs and what must hold in them; row security decides once more on each. */
export const askedRows = (question: ParticipantQuestion, operation: Operation): RawBuilder<unknown> => {
  const { name, stages, releaseWithinWeeks, pathway, registeredFrom } = question
  return sql`people.participant
    ${name == null ? sql`` : sql`join people.identity on identity.person_id = participant.person_id`}
    ${stages == null && releaseWithinWeeks == null ? sql`` : sql`join people.journey on journey.person_id = participant.person_id`}
    ${releaseWithinWeeks == null ? sql`` : leavingBy(horizonEnd(releaseWithinWeeks, operation.today), operation.today)}
    where ${ownUnit(operation)}
      ${pathway ? sql`and participant.pathway = ${pathway}` : sql``}
      ${registeredFrom ? sql`and registered_on >= ${registeredFrom}::date` : sql``}
      ${stages == null ? sql`` : sql`and journey.stage = any (${`{${stages.join(',')}}`}::text[])`}
      ${name == null ? sql`` : sql.join(wordsOfName(name).map(isNamed), sql` `)}`
}

/** The stay that counts today, as `expectedReleaseOn` has it. Nobody is awaited after their death. */
const leavingBy = (last: string, today: string): RawBuilder<unknown> => sql`
  join people.custody_episode stay on stay.person_id = participant.person_id
    and stay.unit_id = participant.unit_id and stay.expected_release_on <= ${last}::date
    and (stay.ended_on is null or stay.ended_on > ${today}::date)
    and stay.legal_stage = any (${`{${INSIDE.join(',')}}`}::text[]) and journey.stage <> 'DECEASED'
    and not exists (select 1 from people.custody_episode later where later.person_id = stay.person_id
      and (later.started_on, later.id) > (stay.started_on, stay.id)
      and (later.ended_on is null or later.ended_on > ${today}::date))`

/** Inside a unit there are few names, so every one is looked at; an index on parts of words would not be used here. */
const isNamed = (word: string): RawBuilder<unknown> => sql`and (strpos(lower(full_name), ${word}) > 0
  or exists (select 1 from unnest(aliases) alias where strpos(lower(alias), ${word}) > 0)
  ${hasDigit(word) ? sql`or strpos(lower(register_number), ${word}) > 0` : sql``})`

/** Row security decides; saying the unit as well lets the database start from the unit's index. */
const ownUnit = ({ viewer }: Operation): RawBuilder<unknown> =>
  viewer.kind === 'ACCOUNT' && viewer.unitId && relationsThatAllow(roleOf(viewer), 'work')[0] === 'UNIT'
    ? sql`participant.unit_id = ${viewer.unitId}::uuid`
    : sql`true`
