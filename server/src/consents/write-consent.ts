import { NOTICE_VERSION } from '@titian/shared/consents/notice.ts'
import type { Purpose } from '@titian/shared/consents/purpose.ts'
import type { SignedConsent } from '@titian/shared/consents/recording.ts'
import type { Day } from '@titian/shared/participants/calendar.ts'
import type { HeldParticipant } from '../participants/hold-participant.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { Consent } from './consent.entity.ts'

/** Whom and what somebody does not want to be shown to; ids of employers, codes of regions, families of trades. */
export interface Excluded {
  employers: string[]
  regions: string[]
  families: string[]
}

/** The day on which the person last withdrew for this purpose; null when they never did. */
export const lastWithdrawal = async ({ rows }: Command, { personId }: HeldParticipant, purpose: Purpose) => {
  const [last] = await rows<{ on: Day | null }>(sql`
    select (max(withdrawn_at) at time zone 'Asia/Jakarta')::date::text as "on" from people.consent
    where person_id = ${personId}::uuid and purpose = ${purpose}`)
  return last?.on ?? null
}

/** Whether each of these is an employer. */
export const areEmployers = async ({ rows }: Command, ids: readonly string[]): Promise<boolean> => {
  if (ids.length === 0) return true
  const [found] = await rows<{ known: number }>(sql`
    select count(*)::int as known from org.organisation
    where kind = 'EMPLOYER' and id = any (${`{${ids.join(',')}}`}::uuid[])`)
  return found?.known === new Set(ids).size
}

/** What was signed on an earlier day counts from the end of that day, so that no hour is taken from the 72. */
export const writeConsent = (
  { em, now, today }: Command,
  person: HeldParticipant,
  signed: SignedConsent,
  excluded: Excluded,
) =>
  em.create(Consent, {
    personId: person.personId,
    unitId: person.unitId,
    purpose: signed.purpose,
    noticeVersion: NOTICE_VERSION,
    givenAt: signed.givenOn === today ? now : new Date(`${signed.givenOn}T23:59:59+07:00`),
    untilOn: signed.untilOn,
    channel: signed.channel,
    givenBy: signed.givenBy,
    witnessOffice: signed.witnessOffice,
    excludedEmployers: excluded.employers,
    excludedRegions: excluded.regions,
    excludedFamilies: excluded.families,
  })
