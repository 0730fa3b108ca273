import { problemsOf } from '@titian/shared/participants/field-problem.ts'
import { contactProblems } from '@titian/shared/participants/registration.ts'
import { isBankAccount, isLine } from '@titian/shared/participants/written.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Command, Operation } from '../platform/graphql/operation.ts'
import type { UserError } from '../platform/graphql/user-error.ts'
import { VersionConflict } from '../platform/graphql/version-conflict.ts'
import { Contact } from './contact.entity.ts'
import { ParticipantType } from './participant.type.ts'
import { ParticipantNotFound, UseRestricted } from './participant-errors.ts'
import type { OfPerson } from './per-person.ts'
import { isStale, recordFact, STALE } from './record-fact.ts'
import { TextNotAccepted } from './recording-errors.ts'
import { RECORDING_REFUSALS } from './recording-refusals.ts'
import { statedContact } from './register-participant.input.ts'

@InputType({
  description: 'How somebody is reached; what is left out is empty from now on, but for what is sealed.',
})
export class UpdateContactInput {
  @Field(() => ID, { description: 'The participant.' })
  participant!: string

  @Field(() => String, {
    nullable: true,
    description: 'A phone of their own. Null inside, and when unknown.',
  })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'An email address. Null when unknown.' })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'Where the person lives. Null when unknown.' })
  address?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'A bank account in the place of the one on file; it is sealed and shown to nobody. Null leaves what is on file, an empty text takes it away.',
  })
  bankAccount?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The guardian of a child; sealed. Null leaves what is on file, an empty text takes it away.',
  })
  guardian?: string | null

  @Field(() => Int, {
    nullable: true,
    description: '`Contact.version` as it was read. Null when there was no contact.',
  })
  expectedVersion?: number | null
}

const UpdateContactError = createUnionType({
  name: 'UpdateContactError',
  description: 'Why the contact stayed as it was.',
  types: () => [ParticipantNotFound, UseRestricted, TextNotAccepted, VersionConflict] as const,
})

@Classified('account', 'UpdateContactPayload', { description: 'The person as they are now.' })
export class UpdateContactPayload {
  @Field(() => ParticipantType, {
    nullable: true,
    description: 'The participant. Null when there are errors.',
  })
  participant!: ParticipantType | null

  @Field(() => [UpdateContactError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class UpdateContactMutation {
  readonly #cipher: FieldCipher
  constructor(cipher: FieldCipher) {
    this.#cipher = cipher
  }

  @Mutation(() => UpdateContactPayload, {
    description: 'Writes down how a person of the own unit is reached, and their bank account.',
  })
  updateContact(
    @Ctx() operation: Operation,
    @Arg('input', () => UpdateContactInput, { description: 'How the person is reached.' })
    input: UpdateContactInput,
  ): Promise<UpdateContactPayload> {
    return recordFact(
      operation,
      {
        name: 'UpdateContact',
        what: 'CONTACT',
        participant: input.participant,
        refusals: RECORDING_REFUSALS,
      },
      (command, person) => this.#write(command, person, input),
    )
  }

  async #write({ em }: Command, { personId, unitId }: OfPerson, input: UpdateContactInput) {
    const contact = await em.findOne(Contact, { personId })
    if (isStale(contact, input.expectedVersion)) return [STALE]
    const stated = statedContact(input)
    const problems = [
      ...contactProblems(stated),
      ...problemsOf<'ACCOUNT' | 'LINE'>([
        [!!input.bankAccount?.trim() && !isBankAccount(input.bankAccount), 'ACCOUNT', 'bankAccount'],
        [!!input.guardian?.trim() && !isLine(input.guardian, 300), 'LINE', 'guardian'],
      ]),
    ]
    if (problems.length > 0) return problems
    const values = {
      ...stated,
      ...this.#sealed(personId, 'bank_account', 'bankAccountSealed', input.bankAccount),
      ...this.#sealed(personId, 'guardian', 'guardianSealed', input.guardian),
    }
    if (contact) em.assign(contact, values)
    else em.create(Contact, { personId, unitId, ...values })
    return []
  }

  /** The sealed cell to write; nothing where what is on file stays. */
  #sealed(row: string, column: string, property: string, text: string | null | undefined) {
    if (text == null) return {}
    const plain = text.trim()
    return {
      [property]: plain === '' ? null : this.#cipher.seal({ table: 'people.contact', column, row }, plain),
    }
  }
}
