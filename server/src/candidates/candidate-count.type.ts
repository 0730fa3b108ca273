import type { CandidateCount } from '@titian/shared/candidates/count.ts'
import { Field, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'

@Classified('card', 'CandidateCount', {
  description: 'How many candidates. From 1 to 9 the number is not told: "fewer than ten".',
})
export class CandidateCountType implements CandidateCount {
  @Field(() => Int, { nullable: true, description: 'Exactly so many. Null from 1 to 9.' })
  exact!: number | null

  @Field(() => Int, { description: 'At least so many: the exact number, or 1.' })
  atLeast!: number
}

@Classified('card', 'FacetBucket', { description: 'What choosing one value would give.' })
export class FacetBucketType {
  @Field(() => String, { description: 'The value, as the filter takes it.' })
  value!: string

  @Field(() => String, { description: 'The value in the language of the viewer.' })
  label!: string

  @Field(() => CandidateCountType, { description: 'How many candidates it would give.' })
  count!: CandidateCountType
}

@Classified('card', 'CandidateFacets', {
  description:
    'Candidates by value. Numbers from ten up come first, from many to few; then values with fewer than ten by name, then empty ones.',
})
export class CandidateFacetsType {
  @Field(() => [FacetBucketType], { description: 'Skills, broader ones included, under all filters.' })
  skills!: FacetBucketType[]

  @Field(() => [FacetBucketType], { description: 'Certificate schemes, under all filters.' })
  certificates!: FacetBucketType[]

  @Field(() => [FacetBucketType], { description: 'From when, under all filters but this one.' })
  availability!: FacetBucketType[]

  @Field(() => [FacetBucketType], {
    description:
      'Regions, under all filters but place; candidates of a wider region that covers one are counted there.',
  })
  regions!: FacetBucketType[]

  @Field(() => [FacetBucketType], { description: 'Families of trades, under all filters but this one.' })
  families!: FacetBucketType[]

  @Field(() => [FacetBucketType], { description: 'Schooling, under all filters but this one.' })
  education!: FacetBucketType[]
}
