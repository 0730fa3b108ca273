import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { RegionType, regionObject } from '../vocabulary/vocabulary.type.ts'
import { OrganisationType } from './organisation.type.ts'

@Resolver(() => OrganisationType)
export class OrganisationRegionResolver {
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @FieldResolver(() => RegionType, {
    nullable: true,
    description: 'The regency or city where it has its seat. Null where that is not known.',
  })
  region(@Root() { regencyCode }: OrganisationType, @Ctx() { language }: Operation): RegionType | null {
    const region = this.#vocabulary.regions.get(regencyCode ?? '')
    return region ? regionObject(region, this.#vocabulary, language) : null
  }
}
