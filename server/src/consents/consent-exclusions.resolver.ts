import { RECORDS_CONSENT } from '@titian/shared/consents/recording.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { readOrganisations } from '../organisations/organisation-rows.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { regionObject } from '../vocabulary/vocabulary.type.ts'
import { ConsentType } from './consent.type.ts'
import { ConsentExclusionsType } from './consent-exclusions.type.ts'

@Resolver(() => ConsentType)
export class ConsentExclusionsResolver {
  readonly #vocabulary: Vocabulary
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Whom somebody does not want to be seen by can tell where they lived: for the person, and for who writes it down. */
  @FieldResolver(() => ConsentExclusionsType, {
    nullable: true,
    description:
      'What the person excluded. Null for all but the person and who records consents in their unit.',
  })
  async exclusions(
    @Root() consent: ConsentType,
    @Ctx() operation: Operation,
  ): Promise<ConsentExclusionsType | null> {
    const { viewer, language } = operation
    const relations = relationsTo(viewer, consent)
    const role = roleOf(viewer)
    const isRecorder = relations.includes('UNIT') && RECORDS_CONSENT.includes(role)
    if (!isRecorder && !(role === 'PERSON' && relations.includes('SELF'))) return null
    const employers = consent.excludedEmployers
    return Object.assign(new ConsentExclusionsType(), {
      personId: consent.personId,
      unitId: consent.unitId,
      employers:
        employers.length === 0
          ? []
          : await readOrganisations(
              operation,
              sql`where id = any (${`{${employers.join(',')}}`}::uuid[]) order by name collate "C", id`,
            ),
      regions: consent.excludedRegions.flatMap((code) => {
        const region = this.#vocabulary.regions.get(code)
        return region ? [regionObject(region, this.#vocabulary, language)] : []
      }),
      families: consent.excludedFamilies,
    })
  }
}
