import { answerBy, standsAgainst } from '@titian/shared/introductions/request.ts'
import { isUnwanted } from '@titian/shared/introductions/unwanted.ts'
import type { Holidays } from '@titian/shared/introductions/working-days.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { Introduction } from './introduction.entity.ts'
import { IntroductionStep } from './introduction-step.entity.ts'
import { Recipient } from './recipient.entity.ts'
import type { Behind, Wish } from './request-introduction.ts'
import type { SignedInEmployer } from './require-employer.ts'
import { ShownIntroduction } from './shown-introduction.entity.ts'
import { destinationOf, exclusionsInForce } from './unwanted-rows.ts'

/** Writes a request that was decided, in both pictures, and what stands against it into the true one alone. */
export const writeRequest = async (
  command: Command,
  by: SignedInEmployer,
  request: {
    wish: Wish
    vacancyId: string
    digest: Buffer
    behind: Behind
    recipients: readonly { account_id: string; name: string }[]
    holidays: Holidays
  },
): Promise<string> => {
  const { em, now, today } = command
  const { wish, vacancyId, behind, recipients } = request
  const { organisationId } = by
  const days = { requestedOn: today, answerBy: answerBy(today, request.holidays) }
  const against = standsAgainst({
    isUnwanted: isUnwanted(
      await destinationOf(command, vacancyId),
      await exclusionsInForce(command, behind.personId, today),
    ),
    wasAskedBefore: await isAskedBefore(command, behind.personId, vacancyId),
  })
  const shown = em.create(ShownIntroduction, {
    vacancyId,
    organisationId,
    cardId: wish.cardId,
    shownState: 'REQUESTED',
    ...days,
    requestedBy: by.accountId,
    idempotencyKey: wish.idempotencyKey,
    requestDigest: wish.idempotencyKey ? request.digest : null,
  })
  await em.flush()
  for (const { account_id, name } of recipients)
    em.create(Recipient, {
      introductionId: shown.id,
      accountId: account_id,
      organisationId,
      name,
      namedOn: today,
    })
  const { personId, unitId, codeName } = behind
  const state = against ? 'EXCLUDED' : 'REQUESTED'
  em.create(Introduction, {
    id: shown.id,
    personId,
    unitId,
    organisationId,
    vacancyId,
    codeName,
    state,
    ...days,
    recipients: recipients.length,
  })
  await em.flush()
  em.create(IntroductionStep, {
    introductionId: shown.id,
    position: 1,
    personId,
    unitId,
    fromState: null,
    toState: state,
    reason: against ?? 'ASKED',
    movedBy: against ? 'SYSTEM' : 'EMPLOYER',
    recordedAt: now,
    recordedOn: today,
  })
  await em.flush()
  command.concerns(personId)
  return shown.id
}

/** Somebody who answered for this vacancy under another card is not asked a second time. */
const isAskedBefore = async ({ rows }: Command, personId: string, vacancyId: string): Promise<boolean> => {
  const [answer] = await rows<{ before: boolean }>(sql`
    select exists (select from people.introduction
      where person_id = ${personId}::uuid and vacancy_id = ${vacancyId}::uuid
        and (state <> 'WITHDRAWN_BY_EMPLOYER' or disclosed_on is not null)) as before`)
  return answer?.before ?? false
}
