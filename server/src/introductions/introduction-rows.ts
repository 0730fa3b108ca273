import type { IntroductionState } from '@titian/shared/introductions/state.ts'
import type { OfPerson } from '../participants/per-person.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/** An introduction in truth, as commands lock it. */
export interface TrueRow extends OfPerson {
  id: string
  organisationId: string
  vacancyId: string
  codeName: string
  state: IntroductionState
  requestedOn: string
  answerBy: string
  consentId: string | null
  disclosedOn: string | null
  openUntil: string | null
  disclosureEndedOn: string | null
  startsOn: string | null
  version: number
  readVersion: number
}

const TRUE_COLUMNS = sql`id, person_id as "personId", unit_id as "unitId", organisation_id as "organisationId",
  vacancy_id as "vacancyId", code_name as "codeName", state, requested_on::text as "requestedOn",
  answer_by::text as "answerBy", consent_id as "consentId", disclosed_on::text as "disclosedOn",
  open_until::text as "openUntil", disclosure_ended_on::text as "disclosureEndedOn", starts_on::text as "startsOn",
  version, read_version as "readVersion"`

type Rows = Pick<Tx, 'rows'>

/**
 * One change of a person's introductions at a time, until the transaction ends. A command takes this before it touches
 * the person's card or introductions, so that a request and a withdrawal never pass each other.
 */
export const lockIntroductionsOf = ({ rows }: Rows, personId: string) =>
  rows(sql`select pg_advisory_xact_lock(hashtextextended(${`introductions of ${personId}`}, 0))`)

/** The introduction with this id, its person's introductions locked; null when there is none. */
export const lockIntroduction = async (tx: Rows, id: string): Promise<TrueRow | null> => {
  const [whose] = await tx.rows<{ personId: string }>(
    sql`select person_id as "personId" from people.introduction where id = ${id}::uuid`,
  )
  if (!whose) return null
  await lockIntroductionsOf(tx, whose.personId)
  const [row] = await tx.rows<TrueRow>(
    sql`select ${TRUE_COLUMNS} from people.introduction where id = ${id}::uuid`,
  )
  return row ?? null
}

/** What somebody's being hired elsewhere has ended, locked. */
export const lockPlacedElsewhere = async (tx: Rows, personId: string): Promise<TrueRow[]> => {
  await lockIntroductionsOf(tx, personId)
  return tx.rows<TrueRow>(sql`
    select ${TRUE_COLUMNS} from people.introduction
    where person_id = ${personId}::uuid and state = 'PLACED_ELSEWHERE' order by id`)
}

/** The person's introductions that are under way, locked. */
export const lockOpenIntroductions = async (tx: Rows, personId: string): Promise<TrueRow[]> => {
  await lockIntroductionsOf(tx, personId)
  return tx.rows<TrueRow>(sql`
    select ${TRUE_COLUMNS} from people.introduction
    where person_id = ${personId}::uuid
      and state in ('REQUESTED', 'CONSENTED', 'DISCLOSED', 'INTERVIEW', 'OFFER', 'HIRED')
    order by id`)
}
