import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import type { RegionLevel } from '@titian/shared/vocabulary/region-level.ts'
import type { SkillGroup } from '@titian/shared/vocabulary/skill-group.ts'
import type { Language } from '@titian/shared/vocabulary/words.ts'
import { Field, Int } from 'type-graphql'
import { Classified } from '../platform/graphql/classified.ts'
import { Node } from '../platform/graphql/node.ts'
import { type IdPrefix, toTypeId } from '../platform/graphql/type-id.ts'
import type {
  CertificateScheme,
  Entry,
  Occupation,
  Programme,
  Region,
  Skill,
  Vocabulary,
} from './vocabulary.ts'
import { OccupationFamilyEnum, RegionLevelEnum, SkillGroupEnum } from './vocabulary-enums.ts'

@Classified('public', 'Region', {
  description: 'A part of Indonesia: the country, an island group, a province, a regency or a city.',
  implements: Node,
})
export class RegionType extends Node {
  @Field(() => String, {
    description:
      "The code that filters take: 'ID', 'ID-JW', '32' or '32.73', as the home ministry numbers them.",
  })
  code!: string

  @Field(() => String, { description: 'Its name in the language of the viewer.' })
  name!: string

  @Field(() => RegionLevelEnum, { description: 'How wide it is.' })
  level!: RegionLevel

  readParent!: () => RegionType | null

  @Field(() => RegionType, {
    nullable: true,
    description: 'The region that it lies in. Null for the country.',
  })
  get parent(): RegionType | null {
    return this.readParent()
  }
}

@Classified('public', 'Occupation', { description: 'A trade that people work in.', implements: Node })
export class OccupationType extends Node {
  @Field(() => String, {
    description: 'The code that filters take: an ISCO-08 unit group and our own suffix.',
  })
  code!: string

  @Field(() => String, { description: 'Its name in the language of the viewer.' })
  name!: string

  @Field(() => OccupationFamilyEnum, { description: 'The family that it belongs to.' })
  family!: OccupationFamily
}

@Classified('public', 'Skill', {
  description: 'Something that somebody can do; also a language or a licence.',
  implements: Node,
})
export class SkillType extends Node {
  @Field(() => String, { description: 'The code that filters take.' })
  code!: string

  @Field(() => String, { description: 'Its name in the language of the viewer.' })
  name!: string

  @Field(() => SkillGroupEnum, { description: 'The group that it stands in.' })
  group!: SkillGroup

  readBroader!: () => SkillType[]

  @Field(() => [SkillType], { description: 'The next more general skills; whoever has this one has those.' })
  get broader(): SkillType[] {
    return this.readBroader()
  }
}

@Classified('public', 'CertificateScheme', {
  description: 'What a certificate of competency or an operator licence says that somebody can do.',
  implements: Node,
})
export class CertificateSchemeType extends Node {
  @Field(() => String, { description: 'The code that filters take.' })
  code!: string

  @Field(() => String, { description: 'Its name in the language of the viewer.' })
  name!: string

  @Field(() => Int, { nullable: true, description: 'Its qualification level (KKNI). Null when it has none.' })
  level!: number | null

  readSkills!: () => SkillType[]

  @Field(() => [SkillType], { description: 'The skills that it certifies.' })
  get skills(): SkillType[] {
    return this.readSkills()
  }
}

@Classified('public', 'Programme', { description: 'A kind of vocational training.', implements: Node })
export class ProgrammeType extends Node {
  @Field(() => String, { description: "Its short code, such as 'WEL'." })
  code!: string

  @Field(() => String, { description: 'Its name in the language of the viewer.' })
  name!: string
}

/** What an entry of the snapshot is in the API, in one language; the same entry always gives the same object. */
type Shown<E, T> = (entry: E, vocabulary: Vocabulary, language: Language) => T

const shown = <E extends Entry, T extends Node>(
  prefix: IdPrefix,
  make: () => T,
  more: (entry: E, vocabulary: Vocabulary, language: Language) => Partial<T>,
): Shown<E, T> => {
  const made: Record<Language, WeakMap<E, T>> = { id: new WeakMap(), en: new WeakMap() }
  return (entry, vocabulary, language) => {
    const known = made[language].get(entry)
    if (known) return known
    const object = Object.assign(make(), {
      id: toTypeId(prefix, entry.id),
      code: entry.code,
      name: entry.name[language],
      ...more(entry, vocabulary, language),
    })
    made[language].set(entry, object)
    return object
  }
}

export const regionObject: Shown<Region, RegionType> = shown(
  'reg',
  () => new RegionType(),
  (region: Region, vocabulary, language) => ({
    level: region.level,
    readParent: () => {
      const parent = vocabulary.regions.get(region.parentCode ?? '')
      return parent ? regionObject(parent, vocabulary, language) : null
    },
  }),
)

export const occupationObject = shown<Occupation, OccupationType>(
  'occ',
  () => new OccupationType(),
  ({ family }) => ({ family }),
)

export const skillObject: Shown<Skill, SkillType> = shown(
  'skl',
  () => new SkillType(),
  (skill: Skill, vocabulary, language) => ({
    group: skill.group,
    readBroader: () => skillObjects(skill.broader, vocabulary, language),
  }),
)

export const schemeObject = shown<CertificateScheme, CertificateSchemeType>(
  'scm',
  () => new CertificateSchemeType(),
  (scheme, vocabulary, language) => ({
    level: scheme.level,
    readSkills: () => skillObjects(scheme.skills, vocabulary, language),
  }),
)

export const programmeObject = shown<Programme, ProgrammeType>(
  'prg',
  () => new ProgrammeType(),
  () => ({}),
)

const skillObjects = (codes: readonly string[], vocabulary: Vocabulary, language: Language): SkillType[] =>
  codes.flatMap((code) => {
    const skill = vocabulary.skills.get(code)
    return skill ? [skillObject(skill, vocabulary, language)] : []
  })
