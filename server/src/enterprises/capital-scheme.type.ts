import {
  SCHEME_DOCUMENT_WORDS,
  SCHEME_DOCUMENTS,
  SCHEME_LEVEL_WORDS,
  SCHEME_LEVELS,
  type SchemeDocument,
  type SchemeLevel,
} from '@titian/shared/enterprises/scheme.ts'
import { Field, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { Rupiah } from '../platform/graphql/rupiah.ts'

export const SchemeLevelEnum = enumOf(
  'SchemeLevel',
  'A level of the self-employment scheme.',
  SCHEME_LEVELS,
  SCHEME_LEVEL_WORDS,
)

export const SchemeDocumentEnum = enumOf(
  'SchemeDocument',
  'A paper that a scheme asks for.',
  SCHEME_DOCUMENTS,
  SCHEME_DOCUMENT_WORDS,
)

@Classified('public', 'CapitalScheme', { description: "One year's rules of a grant." })
export class CapitalSchemeType {
  @Field(() => String, { description: 'Its code.' })
  code!: string

  @Field(() => Int, { description: 'The version of its rules.' })
  version!: number

  @Field(() => Int, { description: 'The year it is for.' })
  year!: number

  @Field(() => SchemeLevelEnum, { description: 'Its level.' })
  level!: SchemeLevel

  @Field(() => Int, { description: 'Members of a group, exactly; 1 for a person.' })
  groupSize!: number

  @Field(() => Rupiah, { description: 'The least it gives.' })
  grantLeast!: number

  @Field(() => Rupiah, { description: 'The most it gives.' })
  grantMost!: number

  @Field(() => Int, { description: 'The share for tools in percent; the rest is for materials.' })
  toolsPercent!: number

  @Field(() => Boolean, { description: 'Whether it is for people without work.' })
  requiresUnemployed!: boolean

  @Field(() => [SchemeDocumentEnum], { description: 'Papers that it asks for.' })
  documents!: readonly SchemeDocument[]
}
