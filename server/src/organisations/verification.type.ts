import {
  type NextVerification,
  type VerificationReason as Reason,
  type VerificationState as State,
  VERIFICATION_CONDITION_WORDS,
  VERIFICATION_CONDITIONS,
  VERIFICATION_REASON_WORDS,
  VERIFICATION_REASONS,
  VERIFICATION_STATE_WORDS,
  VERIFICATION_STATES,
} from '@titian/shared/organisations/verification.ts'
import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'

export const VerificationState = enumOf(
  'EmployerVerificationState',
  'How far an employer is trusted.',
  VERIFICATION_STATES,
  VERIFICATION_STATE_WORDS,
)

export const VerificationReason = enumOf(
  'EmployerVerificationReason',
  "Why an employer's verification was moved.",
  VERIFICATION_REASONS,
  VERIFICATION_REASON_WORDS,
)

const VerificationBlocker = enumOf(
  'EmployerVerificationBlocker',
  'What still speaks against a move.',
  ['ROLE', ...VERIFICATION_CONDITIONS] as const,
  {
    ROLE: { id: 'Peran Anda tidak boleh melakukannya', en: 'Your role may not do this' },
    ...VERIFICATION_CONDITION_WORDS,
  },
)

@Classified('public', 'NextEmployerVerification', {
  description: 'A state that an employer could be moved to, for this viewer, now.',
})
export class NextVerificationType {
  @Field(() => VerificationState, { description: 'The state.' })
  to!: State

  @Field(() => [VerificationReason], { description: 'The reasons that may be given for it.' })
  reasons!: Reason[]

  @Field(() => Boolean, { description: 'Whether the viewer can make this move now.' })
  allowed!: boolean

  @Field(() => [VerificationBlocker], { description: 'What speaks against it; empty when it is allowed.' })
  blockers!: NextVerification['blockers'][number][]
}

@Classified('account', 'EmployerVerificationStep', {
  description: "One move of an employer's verification; never changed.",
})
export class VerificationStepType {
  @Field(() => VerificationState, { description: 'Where it stood before.' })
  from!: State

  @Field(() => VerificationState, { description: 'Where it stands since.' })
  to!: State

  @Field(() => VerificationReason, { description: 'Why.' })
  reason!: Reason

  @Field(() => String, {
    nullable: true,
    description: 'What whoever moved it wrote beside. Null when nothing.',
  })
  note!: string | null

  @Field(() => Date, { description: 'When.' })
  movedAt!: Date
}

@Classified('account', 'EmployerApplication', {
  description: 'What an employer sent when it asked to be let in; for those who decide it.',
})
export class EmployerApplicationType {
  @Field(() => String, { description: 'The reference that the applicant was told.' })
  reference!: string

  @Field(() => String, { description: 'Whom to talk to.' })
  contactName!: string

  @Field(() => String, { description: 'Their email.' })
  contactEmail!: string

  @Field(() => String, { nullable: true, description: 'Their telephone. Null when none was given.' })
  contactPhone!: string | null

  @Field(() => Date, { description: 'When it came.' })
  submittedAt!: Date
}

@Classified('public', 'EmployerVerification', {
  description: 'How far an employer has come in being verified.',
})
export class EmployerVerificationType {
  organisationId!: string

  @Field(() => VerificationState, { description: 'Only a verified employer may see candidates.' })
  state!: State

  @Field(() => String, { nullable: true, description: 'The business number (NIB). Null until it was given.' })
  nib!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The number of the labour report (WLKP). Null until it was given.',
  })
  wlkpNumber!: string | null

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day somebody visited it. Null until then.',
  })
  visitedOn!: string | null

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day it accepted the terms. Null until then.',
  })
  termsAcceptedOn!: string | null

  @Field(() => Int, { description: 'Counts the changes; give it back as `expectedVersion`.' })
  version!: number
}
