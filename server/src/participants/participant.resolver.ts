import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import { relationThatAllows } from '../platform/graphql/guard.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { CustodyType } from './custody.type.ts'
import { findParticipant } from './find-participant.ts'
import { mayReadParticipants } from './may-read-participants.ts'
import { ContactType, HealthNoteType, IdentityType, ParticipantType } from './participant.type.ts'
import { toContact, toCustody, toHealthNote, toIdentity } from './participant-objects.ts'
import {
  readContacts,
  readEpisodes,
  readHealthNotes,
  readIdentities,
  readLatestStarts,
} from './participant-rows.ts'

@Resolver(() => ParticipantType)
export class ParticipantResolver {
  readonly #cipher: FieldCipher
  readonly #vocabulary: Vocabulary
  constructor(cipher: FieldCipher, vocabulary: Vocabulary) {
    this.#cipher = cipher
    this.#vocabulary = vocabulary
  }

  @Query(() => ParticipantType, {
    nullable: true,
    description: 'One participant. Null when absent, or not for this viewer.',
  })
  participant(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'A participant.' }) id: string,
  ): Promise<ParticipantType | null> | null {
    const personId = fromTypeId('ptc', id)
    return personId && mayReadParticipants(operation) ? findParticipant(operation, personId) : null
  }

  @FieldResolver(() => IdentityType, {
    nullable: true,
    description: 'Who the person is. Null when the viewer may not know.',
  })
  async identity(@Root() person: ParticipantType, @Ctx() operation: Operation): Promise<IdentityType | null> {
    const [row] = await readIdentities(operation, person)
    return toIdentity(row, this.#cipher, this.#vocabulary, operation)
  }

  @FieldResolver(() => ContactType, {
    nullable: true,
    description: 'How to reach the person. Null when the viewer may not know.',
  })
  async contact(@Root() person: ParticipantType, @Ctx() operation: Operation): Promise<ContactType | null> {
    const [row] = await readContacts(operation, person)
    return toContact(row)
  }

  @FieldResolver(() => CustodyType, {
    nullable: true,
    description: 'Where the law has the person. Null when the viewer may not know.',
  })
  async custody(@Root() person: ParticipantType, @Ctx() operation: Operation): Promise<CustodyType | null> {
    const [rows, [start]] = await Promise.all([
      readEpisodes(operation, person),
      readLatestStarts(operation, person),
    ])
    const mayKnow = relationThatAllows(operation.viewer, 'criminal', person) !== null
    return mayKnow ? toCustody(rows, start, person, operation.today) : null
  }

  @FieldResolver(() => HealthNoteType, {
    nullable: true,
    description: 'Whether the person is fit for work. Null without a note, and when the viewer may not know.',
  })
  async health(@Root() person: ParticipantType, @Ctx() operation: Operation): Promise<HealthNoteType | null> {
    const [row] = await readHealthNotes(operation, person)
    return toHealthNote(row)
  }
}

registerNode({
  prefix: 'ptc',
  typeName: 'Participant',
  load: (operation, uuid) => findParticipant(operation, uuid),
})
