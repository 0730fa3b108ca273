import {
  LICENCE_STATE_WORDS,
  type Licence,
  type LicenceKind,
  licenceProblems,
} from '@titian/shared/enterprises/licence.ts'
import { typed } from '@titian/shared/participants/written.ts'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { isStale, STALE } from '../participants/record-fact.ts'
import type { Refusals } from '../participants/recording-refusals.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { type Acted, actOnEnterprise } from './act-on-enterprise.ts'
import { COMMON, EDITED, LicenceNotAccepted } from './enterprise-errors.ts'
import { EnterpriseLicence } from './enterprise-licence.entity.ts'
import { enterprisePayload } from './enterprise-payload.ts'
import { LicenceKindEnum } from './fact.types.ts'

const RecordedLicenceState = enumOf(
  'RecordedLicenceState',
  'How far a paper has come, as it is written down; that it ended is read from its last day.',
  ['NOT_STARTED', 'NOT_NEEDED', 'AT_OFFICE', 'HELD'],
  LICENCE_STATE_WORDS,
)

@InputType({ description: 'How far a paper of a business has come.' })
export class RecordLicenceInput {
  @Field(() => ID, { description: 'The business.' })
  enterprise!: string

  @Field(() => LicenceKindEnum, { description: 'Which paper.' })
  kind!: LicenceKind

  @Field(() => RecordedLicenceState, { description: 'How far it has come.' })
  state!: Licence['state']

  @Field(() => String, {
    nullable: true,
    description: 'Its number, for one that is held; a NIB has 13 digits.',
  })
  number?: string | null

  @Field(() => CalendarDate, { nullable: true, description: 'The last day it is valid, where it has one.' })
  validUntilOn?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the paper that was looked at. Left out where nobody had written it down.',
  })
  expectedVersion?: number | null
}

const RecordLicencePayload = enterprisePayload('RecordLicence', [...EDITED, LicenceNotAccepted])

const REFUSALS: Refusals<
  'NOT_FOUND' | 'REUSED' | 'VERSION' | 'NUMBER_MISSING' | 'NUMBER' | 'NUMBER_WITHOUT_PAPER' | 'DAY' | 'NEEDED'
> = {
  ...COMMON,
  NUMBER_MISSING: [LicenceNotAccepted, 'Tulis nomornya.', 'Write its number.'],
  NUMBER: [
    LicenceNotAccepted,
    'Nomornya tidak cocok. NIB terdiri dari 13 angka.',
    'The number does not fit. A NIB has 13 digits.',
  ],
  NUMBER_WITHOUT_PAPER: [
    LicenceNotAccepted,
    'Nomor hanya ada untuk berkas yang sudah ada.',
    'Only a paper that is held has a number.',
  ],
  DAY: [
    LicenceNotAccepted,
    'Masa berlaku hanya ada untuk berkas yang sudah ada.',
    'Only a paper that is held has a last day.',
  ],
  NEEDED: [LicenceNotAccepted, 'Setiap usaha memerlukan NIB.', 'Every business needs its number.'],
}

@Resolver()
export class RecordLicenceMutation {
  @Mutation(() => RecordLicencePayload, {
    description: 'Writes down how far a paper of a business has come.',
  })
  recordLicence(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordLicenceInput, { description: 'Which paper, and how far.' })
    input: RecordLicenceInput,
  ): Promise<Acted> {
    const { enterprise, kind, state, expectedVersion } = input
    const number = typed(input.number)
    const validUntilOn = input.validUntilOn ?? null
    return actOnEnterprise(
      operation,
      { name: 'RecordLicence', act: 'KEEP', enterprise, refusals: REFUSALS },
      async ({ em }, { business }) => {
        const row = await em.findOne(EnterpriseLicence, { enterpriseId: business.id, kind })
        if (isStale(row, expectedVersion)) return [STALE]
        const problems = licenceProblems({ kind, state, number, validUntilOn })
        if (problems.length > 0) return problems
        const paper = { state, number, validUntil: validUntilOn }
        if (row) em.assign(row, paper)
        else em.create(EnterpriseLicence, { enterpriseId: business.id, kind, ...paper })
        return []
      },
    )
  }
}
