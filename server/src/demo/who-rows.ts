import { addDays } from '@titian/shared/participants/calendar.ts'
import { nikCell } from '../participants/participant-objects.ts'
import { needsOwnContact } from './agreement.ts'
import type { PeopleRows } from './people-rows.ts'
import type { SyntheticPerson } from './person.ts'
import type { Owner, RowContext } from './row-context.ts'

/** Membership, identity, contact, custody and health of a person. */
export const addWhoRows = (
  rows: PeopleRows,
  person: SyntheticPerson,
  context: RowContext,
  owner: Owner,
): void => {
  const { random, cipher, serial } = context
  const { who, plan, custody, timeline, fitness } = person
  rows.participant.push({
    ...owner,
    register_number: `99/CTH/${String(serial).padStart(6, '0')}`,
    pathway: plan.pathway,
    synthetic: true,
    version: 1,
    registered_on: timeline.moments[0]?.on ?? context.today,
  })
  rows.identity.push({
    ...owner,
    full_name: who.fullName,
    aliases: [],
    sex: who.sex,
    birth_on: who.birthOn,
    nik_encrypted: who.nik ? bytes(cipher.seal(nikCell(who.personId), who.nik)) : null,
    nik_index: who.nik ? bytes(cipher.blindIndex('nik', who.nik)) : null,
    nik_absent_reason: who.nik
      ? null
      : random.weighted([
          ['NOT_REGISTERED', 8],
          ['UNKNOWN', 2],
        ] as const),
    origin_region: who.originRegion,
    return_region: who.returnRegion,
  })
  const isOutside = needsOwnContact(custody)
  const account = { table: 'people.contact', column: 'bank_account', row: who.personId }
  const guardian = { table: 'people.contact', column: 'guardian', row: who.personId }
  const hasAccount = timeline.dayOf('JOB_READY') !== null
  rows.contact.push({
    ...owner,
    // No Indonesian area or mobile code begins with zero: nobody can be reached by this number.
    phone: isOutside ? `+62 000 0000 ${String(serial % 10_000).padStart(4, '0')}` : null,
    email: isOutside && random.chance(0.3) ? `peserta-${serial}@contoh.invalid` : null,
    address: isOutside ? `Jalan Contoh No. ${random.int(1, 200)}` : null,
    guardian_encrypted: plan.isChild ? bytes(cipher.seal(guardian, 'Wali Contoh')) : null,
    bank_account_encrypted: hasAccount ? bytes(cipher.seal(account, `990${serial}`)) : null,
  })
  for (const episode of custody.episodes) {
    const asOf = addDays(context.today, -random.int(0, 3))
    const leavesOn = episode.expectedReleaseOn
    rows.custody_episode.push({
      ...owner,
      legal_stage: episode.legalStage,
      offence_group: episode.offenceGroup,
      started_on: episode.startedOn,
      sentence_months: episode.sentenceMonths,
      is_life: episode.isLife,
      further_case_pending: episode.furtherCasePending,
      as_of: asOf,
      ended_on: episode.endedOn,
      expected_release_on: leavesOn,
      expected_release_source: leavesOn && sourceOf(leavesOn, context.today),
      expected_release_as_of: leavesOn && asOf,
    })
  }
  if (fitness)
    rows.health_note.push({ ...owner, fitness: fitness.fitness, noted_on: fitness.on, valid_until: null })
}

/** A decision is written in the last two months; until then the register has an estimate. */
const sourceOf = (leavesOn: string, today: string): string =>
  leavesOn <= addDays(today, 60) ? 'DECISION' : 'REGISTER'

const bytes = (sealed: Buffer): string => `\\x${sealed.toString('hex')}`
