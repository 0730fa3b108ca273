import { isStaff } from '@titian/shared/accounts/role.ts'
import { decideWithdrawal, LAWFUL_HOURS_TO_STOP } from '@titian/shared/consents/consent.ts'
import type { Purpose, WithdrawalWay as Way } from '@titian/shared/consents/purpose.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { said } from '../accounts/said.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, UserError } from '../platform/graphql/user-error.ts'
import { findConsent } from './consent.resolver.ts'
import { ConsentPurpose, ConsentType, WithdrawalWay } from './consent.type.ts'
import { CONSENT_COLUMNS, type ConsentRow } from './consent-rows.ts'
import type { ConsentListener } from './on-consent-ended.ts'

@InputType({ description: 'Which consent ends now. No reason is asked.' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'The consent.' })
  consent!: string

  @Field(() => WithdrawalWay, {
    nullable: true,
    description: 'How the person said so. Left out: the own phone for the person, through staff for staff.',
  })
  via?: Way | null
}

@Classified('account', 'ConsentNotFound', { description: 'There is no such consent.', implements: UserError })
class ConsentNotFound extends UserError {}

@Classified('account', 'ConsentAlreadyEnded', {
  description: 'The consent had ended before; nothing rests on it.',
  implements: UserError,
})
class ConsentAlreadyEnded extends UserError {}

const WithdrawConsentError = createUnionType({
  name: 'WithdrawConsentError',
  description: 'Why nothing had to be ended.',
  types: () => [ConsentNotFound, ConsentAlreadyEnded] as const,
})

@Classified('account', 'ConsentWithdrawal', {
  description: 'That a consent ended, for whoever recorded it; also when they may not see the person.',
})
export class ConsentWithdrawal {
  @Field(() => ConsentPurpose, { description: 'What the person no longer agrees to.' })
  purpose!: Purpose

  @Field(() => Date, { description: 'When it stopped having effect: at once.' })
  endedAt!: Date

  @Field(() => Date, { description: 'By when the law would have wanted it: three days.' })
  lawfulDeadlineAt!: Date
}

@Classified('account', 'WithdrawConsentPayload', { description: 'The consent that ended.' })
export class WithdrawConsentPayload {
  @Field(() => ConsentWithdrawal, {
    nullable: true,
    description: 'The withdrawal. Null when there are errors.',
  })
  withdrawal!: ConsentWithdrawal | null

  @Field(() => ConsentType, {
    nullable: true,
    description: 'The consent as it is now. Null when there are errors, and when the viewer may not see it.',
  })
  consent!: ConsentType | null

  @Field(() => [WithdrawConsentError], { description: 'Why nothing was ended; empty on success.' })
  errors!: UserError[]
}

type Outcome = { ended: Purpose } | { problem: 'NOT_FOUND' | 'ENDED' }

@Resolver()
export class WithdrawConsentMutation {
  readonly #onConsentEnded: readonly ConsentListener[]
  constructor(onConsentEnded: readonly ConsentListener[]) {
    this.#onConsentEnded = onConsentEnded
  }

  @Mutation(() => WithdrawConsentPayload, {
    description:
      'Ends a consent at once: by the person, or by any staff member on their word. Staff can not undo it; only the person can agree anew.',
  })
  async withdrawConsent(
    @Ctx() operation: Operation,
    @Arg('input', () => WithdrawConsentInput, { description: 'Which consent.' }) input: WithdrawConsentInput,
  ): Promise<WithdrawConsentPayload> {
    const { viewer, now } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!isStaff(roleOf(viewer)) && viewer.role !== 'PERSON')
      throw clientError('FORBIDDEN', 'Only the person and staff withdraw a consent.')
    const id = fromTypeId('cns', input.consent)
    const outcome: Outcome = id
      ? await operation.command(
          { name: 'WithdrawConsent', actsAs: 'titian_command' },
          (command) => this.#withdraw(command, id, input.via ?? (viewer.isKiosk ? 'KIOSK' : null)),
          (withdrawn) => 'problem' in withdrawn,
        )
      : { problem: 'NOT_FOUND' }
    if ('problem' in outcome) return refused(operation, outcome.problem)
    const deadline = new Date(now.getTime() + LAWFUL_HOURS_TO_STOP * 3_600_000)
    return {
      withdrawal: Object.assign(new ConsentWithdrawal(), {
        purpose: outcome.ended,
        endedAt: now,
        lawfulDeadlineAt: deadline,
      }),
      consent: id ? await findConsent(operation, id) : null,
      errors: [],
    }
  }

  async #withdraw(command: Command, id: string, via: Way | null): Promise<Outcome> {
    const { actor, now, today } = command
    const [consent] = await command.rows<ConsentRow>(
      sql`select ${CONSENT_COLUMNS} from people.consent where id = ${id}::uuid for update`,
    )
    if (!consent) return { problem: 'NOT_FOUND' }
    const { personId, purpose } = consent
    const isSelf = actor.kind === 'ACCOUNT' && actor.personId === personId
    const facts = { ...consent, isWithdrawn: consent.withdrawnAt !== null }
    const decision = decideWithdrawal(facts, { role: roleOf(actor), isSelf, ...(via && { via }) }, today)
    // Somebody else's consent and an absent one are the same answer.
    if (decision.outcome === 'NOT_YOURS') return { problem: 'NOT_FOUND' }
    command.concerns(personId)
    if (decision.outcome === 'ALREADY_ENDED') return { problem: 'ENDED' }
    // An older consent for the same purpose must not keep alive what the person ended.
    await command.rows(sql`
      update people.consent
      set withdrawn_at = greatest(given_at, ${now.toISOString()}::timestamptz), withdrawn_via = ${decision.via}
      where person_id = ${personId}::uuid and purpose = ${purpose} and withdrawn_at is null
        and until_on >= ${today}::date`)
    for (const tell of this.#onConsentEnded) await tell(command, { personId, purpose, at: now })
    return { ended: purpose }
  }
}

const refused = (operation: Operation, problem: 'NOT_FOUND' | 'ENDED'): WithdrawConsentPayload => {
  const error =
    problem === 'NOT_FOUND'
      ? Object.assign(new ConsentNotFound(), {
          message: said(operation, 'Persetujuan ini tidak ditemukan.', 'There is no such consent.'),
        })
      : Object.assign(new ConsentAlreadyEnded(), {
          message: said(operation, 'Persetujuan ini sudah berakhir.', 'This consent had already ended.'),
        })
  return { withdrawal: null, consent: null, errors: [Object.assign(error, { path: ['consent'] })] }
}
