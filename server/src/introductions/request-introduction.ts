import { createHash } from 'node:crypto'
import type { ShownState } from '@titian/shared/introductions/picture.ts'
import { decideRequest, type RequestProblem } from '@titian/shared/introductions/request.ts'
import type { Holidays } from '@titian/shared/introductions/working-days.ts'
import { vacancyState } from '@titian/shared/vacancies/vacancy.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { lockIntroductionsOf } from './introduction-rows.ts'
import type { SignedInEmployer } from './require-employer.ts'
import { writeRequest } from './write-request.ts'

export interface Wish {
  vacancyId: string | null
  cardId: string | null
  recipients: readonly string[]
  idempotencyKey: string | null
}

export type Requested =
  | { id: string }
  | { problems: (RequestProblem | 'VACANCY_NOT_FOUND' | 'IDEMPOTENCY_KEY_REUSED')[] }

export interface Behind {
  personId: string
  unitId: string
  codeName: string
}

/**
 * Asks for an introduction. What the employer is told comes from its own picture alone: the vacancy, the card, its own
 * requests. What stands against it in truth ends the request afterwards, unseen until the batch. Role: titian_command.
 */
export const requestIntroduction = async (
  command: Command,
  by: SignedInEmployer,
  wish: Wish,
  holidays: Holidays,
): Promise<Requested> => {
  // One request of an employer after the other: the ten of a vacancy hold, and a repeated request finds the first.
  await command.rows(
    sql`select pg_advisory_xact_lock(hashtextextended(${`introduction requests of ${by.organisationId}`}, 0))`,
  )
  const digest = digestOf(wish)
  const repeated = await findRepeated(command, by, wish.idempotencyKey)
  if (repeated)
    return repeated.digest.equals(digest) ? { id: repeated.id } : { problems: ['IDEMPOTENCY_KEY_REUSED'] }

  const vacancy = await ownVacancy(command, by, wish.vacancyId)
  if (!vacancy) return { problems: ['VACANCY_NOT_FOUND'] }
  const members = await command.rows<{ account_id: string; name: string }>(
    sql`select account_id, name from hire.members_of(${by.organisationId}::uuid)`,
  )
  const recipients = members.filter(({ account_id }) => wish.recipients.includes(account_id))
  const behind = await lockedPersonBehind(command, by, wish.cardId)
  const problems = decideRequest({
    isVacancyOpen: vacancyState(vacancy, command.today) === 'OPEN',
    isCandidateShown: behind !== null,
    shown: await shownFor(command, vacancy.id, wish.cardId),
    // Somebody who is not of this employer counts as nobody, so the request is refused.
    recipients: recipients.length === wish.recipients.length ? recipients.length : 0,
  })
  if (!behind || problems.length > 0) return { problems }
  return {
    id: await writeRequest(command, by, {
      wish,
      vacancyId: vacancy.id,
      digest,
      behind,
      recipients,
      holidays,
    }),
  }
}

const digestOf = ({ vacancyId, cardId, recipients }: Wish): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([vacancyId, cardId, recipients.toSorted()]))
    .digest()

const findRepeated = async ({ rows }: Command, by: SignedInEmployer, key: string | null) => {
  if (key === null) return null
  const [row] = await rows<{ id: string; request_digest: Uint8Array }>(sql`
    select id, request_digest from hire.introduction
    where organisation_id = ${by.organisationId}::uuid and idempotency_key = ${key}`)
  return row ? { id: row.id, digest: Buffer.from(row.request_digest) } : null
}

const ownVacancy = async ({ rows }: Command, by: SignedInEmployer, vacancyId: string | null) => {
  const [vacancy] = await rows<{ id: string; isClosed: boolean; opensUntil: string }>(sql`
    select id, closed_on is not null as "isClosed", opens_until::text as "opensUntil" from hire.vacancy
    where id = ${vacancyId}::uuid and organisation_id = ${by.organisationId}::uuid`)
  return vacancy ?? null
}

/** Asked once to know whom to lock and once behind the lock: in between the person may have withdrawn. */
const lockedPersonBehind = async (
  command: Command,
  by: SignedInEmployer,
  cardId: string | null,
): Promise<Behind | null> => {
  const ask = async () => {
    const [behind] = await command.rows<Behind>(sql`
      select person_id as "personId", unit_id as "unitId", code_name as "codeName"
      from hire.person_behind(${cardId}::uuid, ${by.organisationId}::uuid)`)
    return behind ?? null
  }
  const first = await ask()
  if (!first) return null
  await lockIntroductionsOf(command, first.personId)
  return ask()
}

const shownFor = ({ rows }: Command, vacancyId: string, cardId: string | null) =>
  rows<{ state: ShownState; isSameCandidate: boolean }>(sql`
    select shown_state as state, coalesce(card_id = ${cardId}::uuid, false) as "isSameCandidate"
    from hire.introduction where vacancy_id = ${vacancyId}::uuid`)
