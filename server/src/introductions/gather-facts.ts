import type { IntroductionFacts } from '@titian/shared/introductions/move.ts'
import type { IntroductionState } from '@titian/shared/introductions/state.ts'
import { isUnwanted } from '@titian/shared/introductions/unwanted.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { TrueRow } from './introduction-rows.ts'
import { destinationOf, exclusionsInForce } from './unwanted-rows.ts'

/** Everything that a move of this introduction may rest on, read in the command that will make it. */
export const gatherFacts = async (
  tx: Pick<Tx, 'rows'>,
  introduction: TrueRow,
  today: string,
): Promise<IntroductionFacts> => {
  const { id, personId, organisationId, vacancyId, consentId } = introduction
  const [facts] = await tx.rows<{
    isIntroduceInForce: boolean
    mayBeShown: boolean
    isJobReady: boolean
    isVacancyOpen: boolean
    isEmployerVerified: boolean
    isRecipientNamed: boolean
    isTold: boolean
    cameFrom: IntroductionState | null
  }>(sql`select
    exists (select from people.consent where id = ${consentId}::uuid and purpose = 'INTRODUCE'
      and recipient_id = ${organisationId}::uuid and withdrawn_at is null and until_on >= ${today}::date) as "isIntroduceInForce",
    coalesce((select may_be_shown from people.card_gate where person_id = ${personId}::uuid), false) as "mayBeShown",
    exists (select from people.journey where person_id = ${personId}::uuid and stage = 'JOB_READY') as "isJobReady",
    exists (select from hire.vacancy where id = ${vacancyId}::uuid and closed_on is null) as "isVacancyOpen",
    exists (select from org.employer_verification
      where organisation_id = ${organisationId}::uuid and state = 'VERIFIED') as "isEmployerVerified",
    exists (select from hire.recipient where introduction_id = ${id}::uuid) as "isRecipientNamed",
    exists (select from hire.introduction where id = ${id}::uuid and shown_state <> 'REQUESTED') as "isTold",
    (select from_state from people.introduction_step where introduction_id = ${id}::uuid
      and from_state is distinct from to_state order by position desc limit 1) as "cameFrom"`)
  if (!facts) throw new Error('A question without a table has no answer.')
  const exclusions = await exclusionsInForce(tx, personId, today)
  return {
    ...facts,
    isShowInForce: exclusions.length > 0 && !isUnwanted(await destinationOf(tx, vacancyId), exclusions),
    isNameOpen:
      introduction.disclosedOn !== null &&
      introduction.disclosureEndedOn === null &&
      (introduction.openUntil ?? '') >= today,
    hasStartedWork: introduction.startsOn !== null && introduction.startsOn <= today,
    isRead: introduction.readVersion >= introduction.version,
  }
}
