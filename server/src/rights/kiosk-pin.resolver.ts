import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { answersRequests } from '@titian/shared/rights/decide-request.ts'
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { findParticipant } from '../participants/find-participant.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import type { OfPerson } from '../participants/per-person.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { type RawBuilder, sql } from '../platform/database/sql.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { seesRequests } from './data-request-rows.ts'
import { KioskPinGivenType } from './kiosk-pin.type.ts'

/** The other office looks at the last month; who was given one before has used it. */
const DAYS_TOLD = 30

interface PinRow extends OfPerson {
  number: string
  givenAt: string
  role: MemberRole
}

@Resolver(() => KioskPinGivenType)
export class KioskPinResolver {
  @Query(() => [KioskPinGivenType], {
    description: `First PINs given in the viewer's unit within ${DAYS_TOLD} days, the latest first, at most 200; so that one office sees what the other did.`,
  })
  recentKioskPins(@Ctx() operation: Operation): Promise<KioskPinGivenType[]> {
    const since = new Date(operation.now.getTime() - DAYS_TOLD * 86_400_000).toISOString()
    return read(operation, sql`given_at > ${since}::timestamptz`)
  }

  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: 'Who got it. Null when the viewer may not see the person.',
  })
  participant(@Root() { personId }: KioskPinGivenType, @Ctx() operation: Operation) {
    return findParticipant(operation, personId)
  }
}

@Resolver(() => ParticipantType)
export class KioskPinsOfParticipantResolver {
  @FieldResolver(() => [KioskPinGivenType], {
    description:
      'First PINs for the kiosk that staff gave the person, the latest first; empty for who does not look after it.',
  })
  kioskPins(
    @Root() { personId }: ParticipantType,
    @Ctx() operation: Operation,
  ): Promise<KioskPinGivenType[]> {
    return read(operation, sql`person_id = ${personId}::uuid`)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may give the person a first PIN for the kiosk.',
  })
  viewerCanGiveKioskPin(@Root() person: ParticipantType, @Ctx() { viewer }: Operation): boolean {
    return relationsTo(viewer, person).includes('UNIT') && answersRequests(roleOf(viewer))
  }
}

const read = async (operation: Operation, which: RawBuilder<unknown>): Promise<KioskPinGivenType[]> => {
  if (!seesRequests(operation)) return []
  const rows = await operation.rows<PinRow>(sql`
    select person_id as "personId", unit_id as "unitId", number, given_at as "givenAt", role
    from people.kiosk_pin_given where ${which} order by given_at desc, id limit 200`)
  return rows.map((row) => Object.assign(new KioskPinGivenType(), row, { givenAt: new Date(row.givenAt) }))
}
