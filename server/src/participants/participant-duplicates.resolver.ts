import type { Sex as SexValue } from '@titian/shared/participants/nik.ts'
import { mayRecord } from '@titian/shared/participants/recording.ts'
import { nikDigits } from '@titian/shared/participants/registration.ts'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import { sql } from '../platform/database/sql.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { ParticipantDuplicateType, toDuplicate } from './duplicate.type.ts'
import { byLikeness, findDuplicates } from './find-duplicates.ts'
import { findParticipant } from './find-participant.ts'
import { ParticipantType } from './participant.type.ts'
import { Sex } from './participant-enums.ts'
import type { OfPerson } from './per-person.ts'

@Resolver(() => ParticipantDuplicateType)
export class ParticipantDuplicatesResolver {
  readonly #cipher: FieldCipher
  constructor(cipher: FieldCipher) {
    this.#cipher = cipher
  }

  @Query(() => [ParticipantDuplicateType], {
    description:
      'Who of the own unit may be this person, the most alike first. For who registers people; empty for others.',
  })
  async participantDuplicates(
    @Ctx() operation: Operation,
    @Arg('fullName', () => String, { description: 'The whole name.' }) fullName: string,
    @Arg('sex', () => Sex, { nullable: true, description: 'As the civil registry has it, if known.' })
    sex: SexValue | null,
    @Arg('birthOn', () => CalendarDate, { nullable: true, description: 'The date of birth, if known.' })
    birthOn: string | null,
    @Arg('nik', () => String, { nullable: true, description: 'The national identity number, if known.' })
    nik: string | null,
  ): Promise<ParticipantDuplicateType[]> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT' || !viewer.unitId || !mayRecord(roleOf(viewer), 'REGISTRATION')) return []
    const somebody = { fullName: fullName.slice(0, 200), aliases: [], sex, birthOn: birthOn ?? null }
    const alike = await findDuplicates(operation, viewer.unitId, somebody)
    return byLikeness([...(await this.#holdersOf(operation, nik)), ...alike]).map(toDuplicate)
  }

  @FieldResolver(() => ParticipantType, {
    nullable: true,
    description: 'Who it may be. Null when the viewer may not know.',
  })
  participant(
    @Root() { personId }: ParticipantDuplicateType,
    @Ctx() operation: Operation,
  ): Promise<ParticipantType | null> {
    return findParticipant(operation, personId)
  }

  async #holdersOf(operation: Operation, nik: string | null) {
    const digits = nikDigits(nik ?? '')
    if (digits === '') return []
    const holders = await operation.rows<OfPerson>(sql`
      select person_id as "personId", unit_id as "unitId"
      from people.holder_of_nik(${this.#cipher.blindIndex('nik', digits)})`)
    return holders.map((holder) => ({ ...holder, likeness: 'SAME_NIK' as const }))
  }
}
