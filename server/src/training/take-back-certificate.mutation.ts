import { takingBackProblems } from '@titian/shared/training/taking-back.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import { ParticipantNotFound, UseRestricted } from '../participants/participant-errors.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { recordFact } from '../participants/record-fact.ts'
import { TextNotAccepted } from '../participants/recording-errors.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { CompetencyCertificate } from './competency-certificate.entity.ts'
import type { CertificateListener } from './on-certificate-taken-back.ts'
import { TrainingCertificate } from './training-certificate.entity.ts'
import { CertificateNotFound, TRAINING_REFUSALS } from './training-refusals.ts'

@InputType({ description: 'Which certificate was written down by mistake, and why.' })
export class TakeBackCertificateInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => ID, {
    description: 'The certificate: `TrainingCertificate.id` or `CompetencyResultRecord.id`.',
  })
  certificate!: string

  @Field(() => String, { description: 'Why, in 5 to 300 characters on one line; the person can read it.' })
  reason!: string
}

const TakeBackCertificateError = createUnionType({
  name: 'TakeBackCertificateError',
  description: 'Why the certificate stands.',
  types: () => [ParticipantNotFound, UseRestricted, CertificateNotFound, TextNotAccepted] as const,
})

@Classified('account', 'TakeBackCertificatePayload', { description: 'The person as they are now.' })
export class TakeBackCertificatePayload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The participant. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [TakeBackCertificateError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class TakeBackCertificateMutation {
  readonly #onTakenBack: readonly CertificateListener[]
  constructor(onTakenBack: readonly CertificateListener[]) {
    this.#onTakenBack = onTakenBack
  }

  @Mutation(() => TakeBackCertificatePayload, {
    description:
      'Takes back a certificate that was written down by mistake. It stays on record with the reason, counts for nothing, and a card that rested on it goes.',
  })
  takeBackCertificate(
    @Ctx() operation: Operation,
    @Arg('input', () => TakeBackCertificateInput, { description: 'Which certificate, and why.' })
    input: TakeBackCertificateInput,
  ): Promise<TakeBackCertificatePayload> {
    // Who records a kind takes it back; what is no id of a course is a result, there or not.
    const course = fromTypeId('trc', input.certificate)
    return recordFact(
      operation,
      {
        name: 'TakeBackCertificate',
        what: course ? 'TRAINING_CERTIFICATE' : 'COMPETENCY_RESULT',
        participant: input.participant,
        refusals: TRAINING_REFUSALS,
      },
      async (command, person) => {
        const certificate = course
          ? await find(command, TrainingCertificate, person, course)
          : await find(command, CompetencyCertificate, person, fromTypeId('cmp', input.certificate))
        if (!certificate) return [{ problem: 'CERTIFICATE', field: 'certificate' } as const]
        const problems = takingBackProblems(input.reason)
        if (problems.length > 0) return problems
        await this.#takeBack(command, person, certificate, input.reason.trim())
        return []
      },
    )
  }

  async #takeBack(
    command: Command,
    { personId }: OfPerson,
    certificate: TrainingCertificate | CompetencyCertificate,
    reason: string,
  ): Promise<void> {
    const { em, actor, now, today } = command
    em.assign(certificate, {
      takenBackAt: now,
      takenBackBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
      takenBackReason: reason,
    })
    await em.flush()
    for (const tell of this.#onTakenBack) await tell(command, { personId, now, today })
  }
}

/** One that counts, of this very person; null whatever else. */
const find = async <Kind extends TrainingCertificate | CompetencyCertificate>(
  { em }: Command,
  Entity: new () => Kind,
  { personId }: OfPerson,
  id: string | null,
): Promise<Kind | null> =>
  id === null ? null : em.findOne(Entity as never, { id, personId, takenBackAt: null } as never)
