import type { Requirement } from '@titian/shared/readiness/requirement.ts'
import { byRegion, byRequirement, type Difference } from '@titian/shared/readiness/rule-preview.ts'
import { Field, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import type { Language } from '../platform/graphql/operation-settings.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { RegionType, regionObject } from '../vocabulary/vocabulary.type.ts'
import { ReadinessRequirement } from './readiness.type.ts'
import type { FoundPreview } from './rule-people.ts'

@Classified('account', 'RulePreviewRegion', {
  description: 'A part of those concerned, by where their unit is.',
})
export class RulePreviewRegion {
  @Field(() => RegionType, {
    nullable: true,
    description: 'The province. Null for the others together, none of which has five.',
  })
  region!: RegionType | null

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@Classified('account', 'RulePreviewReason', {
  description: 'A requirement that makes the difference, and for how many.',
})
export class RulePreviewReason {
  @Field(() => ReadinessRequirement, { description: 'The requirement.' })
  requirement!: Requirement

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@Classified('account', 'RulePreviewSide', { description: 'Those who enter, or those who drop out.' })
export class RulePreviewSide {
  @Field(() => Int, { description: 'How many.' })
  count!: number

  @Field(() => Int, { description: 'How many of them somebody has confirmed as job-ready.' })
  confirmedCount!: number

  @Field(() => Int, { description: 'In how many units.' })
  unitCount!: number

  @Field(() => [RulePreviewRegion], { description: 'By province, small ones joined.' })
  regions!: RulePreviewRegion[]

  @Field(() => [RulePreviewReason], { description: 'By requirement, the most first.' })
  reasons!: RulePreviewReason[]
}

@Classified('account', 'RulePreview', {
  description: 'What other rules would do today; approving them does exactly this.',
})
export class RulePreviewType {
  @Field(() => Int, { description: 'How many people were computed: everybody whose journey is not over.' })
  peopleCount!: number

  @Field(() => Int, { description: 'How many meet every requirement now.' })
  readyBeforeCount!: number

  @Field(() => Int, { description: 'How many would.' })
  readyAfterCount!: number

  @Field(() => RulePreviewSide, { description: 'Who would meet every requirement, and does not now.' })
  enters!: RulePreviewSide

  @Field(() => RulePreviewSide, { description: 'Who would no longer.' })
  leaves!: RulePreviewSide

  @Field(() => Date, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => String, { description: 'What to give back when approving, as proof of what was seen.' })
  fingerprint!: string
}

/** A preview as the contract says it: counts only, never a person. */
export const toPreview = (
  found: FoundPreview,
  { vocabulary, language, now }: { vocabulary: Vocabulary; language: Language; now: Date },
): RulePreviewType => {
  const side = (differences: readonly Difference[]): RulePreviewSide =>
    Object.assign(new RulePreviewSide(), {
      count: differences.length,
      confirmedCount: differences.filter(({ person }) => person.isConfirmed).length,
      unitCount: new Set(differences.map(({ person }) => person.unitId)).size,
      regions: byRegion(differences).map(({ region, count }) => {
        const known = vocabulary.regions.get(region ?? '')
        return Object.assign(new RulePreviewRegion(), {
          region: known ? regionObject(known, vocabulary, language) : null,
          count,
        })
      }),
      reasons: byRequirement(differences).map((reason) => Object.assign(new RulePreviewReason(), reason)),
    })
  return Object.assign(new RulePreviewType(), {
    peopleCount: found.peopleCount,
    readyBeforeCount: found.readyBefore,
    readyAfterCount: found.readyAfter,
    enters: side(found.enters),
    leaves: side(found.leaves),
    computedAt: now,
    fingerprint: found.fingerprint,
  })
}
