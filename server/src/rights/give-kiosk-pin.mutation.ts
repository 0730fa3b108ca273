import { FIRST_PIN_DAYS } from '@titian/shared/accounts/kiosk.ts'
import { answersRequests } from '@titian/shared/rights/decide-request.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { firstPin, giveFirstPin } from '../accounts/kiosk-pin.ts'
import { said } from '../accounts/said.ts'
import { findParticipant } from '../participants/find-participant.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, UserError } from '../platform/graphql/user-error.ts'

@InputType({ description: 'Who is to sign in at the kiosk.' })
export class GiveKioskPinInput {
  @Field(() => ID, { description: "A participant of the viewer's unit." })
  participant!: string
}

@Classified('account', 'KioskPersonNotFound', {
  description: "There is no such participant in the viewer's unit.",
  implements: UserError,
})
class KioskPersonNotFound extends UserError {}

const GiveKioskPinError = createUnionType({
  name: 'GiveKioskPinError',
  description: 'Why no PIN was given.',
  types: () => [KioskPersonNotFound] as const,
})

@Classified('account', 'FirstKioskPin', {
  description:
    'A first PIN, shown this once. At the first sign-in the person chooses their own, and it ends.',
})
export class FirstKioskPin {
  @Field(() => String, { description: 'The number to type at the kiosk, digits only.' })
  number!: string

  @Field(() => String, { description: 'Six digits, kept nowhere in clear.' })
  pin!: string

  @Field(() => Date, { description: `Until when it can be used, ${FIRST_PIN_DAYS} days.` })
  validUntil!: Date
}

@Classified('account', 'GiveKioskPinPayload', { description: 'The first PIN, or why there is none.' })
export class GiveKioskPinPayload {
  @Field(() => FirstKioskPin, { nullable: true, description: 'The PIN. Null when there are errors.' })
  firstPin!: FirstKioskPin | null

  @Field(() => ParticipantType, { nullable: true, description: 'Whose it is. Null when there are errors.' })
  participant!: ParticipantType | null

  @Field(() => [GiveKioskPinError], { description: 'Why no PIN was given; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class GiveKioskPinMutation {
  @Mutation(() => GiveKioskPinPayload, {
    description:
      'Gives a person a first PIN for the kiosk; a PIN that they had ends, and their sessions there. The person and the other office of the unit see that it happened. Each call makes a new PIN.',
  })
  async giveKioskPin(
    @Ctx() operation: Operation,
    @Arg('input', () => GiveKioskPinInput, { description: 'For whom.' }) input: GiveKioskPinInput,
  ): Promise<GiveKioskPinPayload> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (!answersRequests(roleOf(viewer))) throw clientError('FORBIDDEN', 'This role gives no PINs.')
    const personId = fromTypeId('ptc', input.participant)
    const person = personId && (await findParticipant(operation, personId))
    if (!person) return refused(operation)
    const { pin, hash } = await firstPin()
    const given = await operation.command(
      { name: 'GiveKioskPin', actsAs: 'titian_auth', subjects: [person.personId] },
      async (command) => {
        const { number, until } = await giveFirstPin(command, person, { hash, now: command.now })
        await command.rows(sql`
          insert into people.kiosk_pin_given (person_id, unit_id, number, given_at, given_by, role)
          values (${person.personId}::uuid, ${person.unitId}::uuid, ${number}, ${command.now.toISOString()}::timestamptz,
            ${viewer.accountId}::uuid, ${roleOf(viewer)})`)
        return { number, pin, validUntil: until }
      },
    )
    return { firstPin: Object.assign(new FirstKioskPin(), given), participant: person, errors: [] }
  }
}

const refused = (operation: Operation): GiveKioskPinPayload => {
  const message = said(operation, 'Peserta ini tidak ditemukan.', 'There is no such participant.')
  return {
    firstPin: null,
    participant: null,
    errors: [Object.assign(new KioskPersonNotFound(), { message, path: ['participant'] })],
  }
}
