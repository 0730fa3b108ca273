import { Arg, Ctx, createUnionType, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { said } from '../accounts/said.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { clientError, UserError } from '../platform/graphql/user-error.ts'
import type { InstallationKind } from '../platform/installation/installation.type.ts'
import { LonelyCardError } from './publication-scan.ts'
import { type PublicationReport, type PublicationSettings, publishCards } from './publish-cards.ts'

@InputType({ description: 'A publication of cards out of turn.' })
export class PublishCardsInput {
  @Field(() => Boolean, { description: 'Must be true: everybody with a card may see it changed by this.' })
  isConfirmed!: boolean
}

@Classified('account', 'PublicationHasItsDay', {
  description: 'On an installation with real people cards are published on Fridays only.',
  implements: UserError,
})
class PublicationHasItsDay extends UserError {}

@Classified('account', 'PublicationNotConfirmed', {
  description: 'The publication was not confirmed.',
  implements: UserError,
})
class PublicationNotConfirmed extends UserError {}

@Classified('account', 'CardsWouldStandAlone', {
  description: 'The cards would have singled somebody out; nothing was published.',
  implements: UserError,
})
class CardsWouldStandAlone extends UserError {}

const PublishCardsError = createUnionType({
  name: 'PublishCardsError',
  description: 'Why nothing was published.',
  types: () => [PublicationHasItsDay, PublicationNotConfirmed, CardsWouldStandAlone] as const,
})

@Classified('account', 'CardPublication', { description: 'What a publication did.' })
export class CardPublicationType {
  @Field(() => Int, { description: 'Cards that are published now.' })
  publishedCount!: number

  @Field(() => Int, { description: 'Cards that were not there before.' })
  addedCount!: number

  @Field(() => Int, { description: 'Cards that say something else than before.' })
  changedCount!: number

  @Field(() => Int, { description: 'Cards that are no longer there.' })
  removedCount!: number

  @Field(() => Int, { description: 'People who may have a card and wait for a crowd.' })
  heldBackCount!: number
}

@Classified('account', 'PublishCardsPayload', { description: 'The publication.' })
export class PublishCardsPayload {
  @Field(() => CardPublicationType, {
    nullable: true,
    description: 'What it did. Null when there are errors.',
  })
  publication!: CardPublicationType | null

  @Field(() => [PublishCardsError], { description: 'Why nothing was published; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class PublishCardsMutation {
  readonly #kind: InstallationKind
  readonly #settings: Pick<PublicationSettings, 'vocabulary' | 'random' | 'newId'>

  constructor(
    kind: InstallationKind,
    settings: Pick<PublicationSettings, 'vocabulary' | 'random' | 'newId'>,
  ) {
    this.#kind = kind
    this.#settings = settings
  }

  @Mutation(() => PublishCardsPayload, {
    description: 'Publishes cards now instead of on Friday. For administrators, where everybody is invented.',
  })
  async publishCards(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishCardsInput, { description: 'The confirmation.' }) input: PublishCardsInput,
  ): Promise<PublishCardsPayload> {
    const { viewer, now, today } = operation
    if (viewer.kind === 'PUBLIC')
      throw clientError('UNAUTHENTICATED', said(operation, 'Masuk dahulu.', 'Sign in to do this.'))
    if (roleOf(viewer) !== 'ADMINISTRATOR')
      throw clientError(
        'FORBIDDEN',
        said(
          operation,
          'Hanya admin program yang menerbitkan kartu.',
          'Only programme administrators publish cards.',
        ),
      )
    if (this.#kind !== 'SYNTHETIC')
      return refused(PublicationHasItsDay, [
        said(operation, 'Kartu terbit setiap Jumat.', 'Cards are published on Fridays.'),
      ])
    if (!input.isConfirmed)
      return refused(PublicationNotConfirmed, [
        said(operation, 'Penerbitan belum dikonfirmasi.', 'The publication was not confirmed.'),
        'isConfirmed',
      ])
    try {
      const report = await operation.command(
        { name: 'PublishCards', actsAs: 'titian_projector' },
        (command) => publishCards(command, { ...this.#settings, now, today }),
      )
      return { publication: publicationOf(report), errors: [] }
    } catch (error) {
      if (!(error instanceof LonelyCardError)) throw error
      return refused(CardsWouldStandAlone, [
        said(
          operation,
          'Ada kartu yang akan menunjuk satu orang. Tidak ada yang diterbitkan.',
          'Some card would have pointed at one person. Nothing was published.',
        ),
      ])
    }
  }
}

const refused = (
  type: new () => UserError,
  [message, ...path]: [message: string, ...path: string[]],
): PublishCardsPayload => ({
  publication: null,
  errors: [Object.assign(new type(), { message, path: path.length > 0 ? path : null })],
})

const publicationOf = (report: PublicationReport): CardPublicationType => ({
  publishedCount: report.published,
  addedCount: report.added,
  changedCount: report.changed,
  removedCount: report.removed,
  heldBackCount: report.heldBack,
})
