import { MATCH_REASON_KINDS, type MatchReasonKind } from '@titian/shared/candidates/reasons.ts'
import { UNDERSTOOD_KINDS, type UnderstoodKind } from '@titian/shared/understanding/understood.ts'
import { Field, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { type Edge, type Page, PageInfo } from '../platform/graphql/connection.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { RegionType } from '../vocabulary/vocabulary.type.ts'
import { CandidateType } from './candidate.type.ts'
import { CandidateCountType, CandidateFacetsType } from './candidate-count.type.ts'

const WHAT = {
  SKILL: { id: 'keahlian', en: 'A skill' },
  OCCUPATION: { id: 'jabatan', en: 'A trade' },
  CERTIFICATE: { id: 'sertifikat', en: 'A certificate' },
  LANGUAGE: { id: 'bahasa', en: 'A language' },
  LICENCE: { id: 'lisensi', en: 'A licence' },
  AVAILABILITY: { id: 'waktu mulai', en: 'From when' },
} as const

const MatchReasonKindEnum = enumOf('MatchReasonKind', 'What of a candidate fits.', MATCH_REASON_KINDS, {
  ...WHAT,
  REGION: { id: 'wilayah', en: 'The region' },
  EXPERIENCE: { id: 'pengalaman', en: 'Experience' },
  EDUCATION: { id: 'pendidikan', en: 'Schooling' },
  WORKING_HOURS: { id: 'jam kerja', en: 'Working hours' },
})

const UnderstoodKindEnum = enumOf('UnderstoodKind', 'What a piece of a text is about.', UNDERSTOOD_KINDS, {
  ...WHAT,
  PLACE: { id: 'tempat', en: 'A place' },
})

@Classified('card', 'MatchReason', { description: 'Why a candidate fits, read from the card alone.' })
export class MatchReasonType {
  @Field(() => MatchReasonKindEnum, { description: 'What fits.' })
  kind!: MatchReasonKind

  @Field(() => String, { description: 'It in words, in the language of the viewer.' })
  text!: string
}

@Classified('card', 'UnderstoodTerm', { description: 'A piece of the text, and what it was taken for.' })
export class UnderstoodTermType {
  @Field(() => String, { description: 'The words as they were understood; `ignoredTerms` takes them.' })
  text!: string

  @Field(() => UnderstoodKindEnum, { description: 'What it is about.' })
  kind!: UnderstoodKind

  @Field(() => [String], { description: 'The names of what it may mean, in the language of the viewer.' })
  labels!: string[]

  @Field(() => String, {
    nullable: true,
    description: 'The words as they were typed. Null when nothing was corrected.',
  })
  correctedFrom!: string | null
}

@Classified('card', 'UnderstoodText', { description: "What was understood of the filter's text." })
export class UnderstoodTextType {
  @Field(() => [UnderstoodTermType], {
    description: 'The pieces that narrow the search, in the order of the text.',
  })
  terms!: UnderstoodTermType[]

  @Field(() => [String], { description: 'Words that mean nothing to the vocabulary.' })
  unknown!: readonly string[]

  @Field(() => Boolean, {
    description:
      'False when nobody has everything that the text names, and the list holds candidates with some of it.',
  })
  answersAllTerms!: boolean | Promise<boolean>
}

@Classified('card', 'CandidateEdge', { description: 'One candidate of a list, and why they stand there.' })
export class CandidateEdgeType implements Edge<CandidateType> {
  @Field(() => String, { description: 'Marks this entry for paging.' })
  cursor!: string

  @Field(() => CandidateType, { description: 'The candidate.' })
  node!: CandidateType

  @Field(() => [MatchReasonType], { description: 'Why the candidate fits; the strongest reasons first.' })
  reasons!: MatchReasonType[]

  @Field(() => Int, {
    nullable: true,
    description:
      'Kilometres between the centres of the regencies, rounded. Null without a place, and for candidates of wider regions.',
  })
  distanceKm!: number | null

  @Field(() => RegionType, {
    nullable: true,
    description: "The place searched, when the candidate's wider region covers it. Null otherwise.",
  })
  coveredRegion!: RegionType | null
}

@Classified('card', 'CandidateConnection', { description: 'A page of candidates.' })
export class CandidateConnectionType implements Page<CandidateType, CandidateEdgeType> {
  @Field(() => [CandidateEdgeType], { description: 'The candidates of this page, in order.' })
  edges!: CandidateEdgeType[]

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: PageInfo

  @Field(() => CandidateCountType, { description: 'How many candidates fit.' })
  totalCount!: CandidateCountType

  @Field(() => CandidateCountType, { description: 'How many candidates there are for this viewer.' })
  publishedCount!: CandidateCountType

  @Field(() => CandidateFacetsType, { description: 'Candidates by value.' })
  facets!: CandidateFacetsType

  @Field(() => UnderstoodTextType, {
    nullable: true,
    description: 'What was understood. Null without a text.',
  })
  understood!: UnderstoodTextType | null
}
