import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import { regionCovers } from '@titian/shared/vocabulary/region-code.ts'
import type { RegionLevel } from '@titian/shared/vocabulary/region-level.ts'
import type { SkillGroup } from '@titian/shared/vocabulary/skill-group.ts'
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import { ConnectionArgs, pageOfList, pageRequest } from '../platform/graphql/connection.ts'
import type { FindsNodes, NodeRoute } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { searchByName } from './name-search.ts'
import type { Entry, Vocabulary } from './vocabulary.ts'
import {
  occupationObject,
  ProgrammeType,
  programmeObject,
  regionObject,
  schemeObject,
  skillObject,
} from './vocabulary.type.ts'
import {
  CertificateSchemeConnection,
  OccupationConnection,
  RegionConnection,
  SkillConnection,
} from './vocabulary-connections.type.ts'
import { OccupationFamilyEnum, RegionLevelEnum, SkillGroupEnum } from './vocabulary-enums.ts'

const SEARCH = {
  nullable: true,
  description:
    'A part of a name or everyday word in either language, at most 100 characters. Null: everything.',
}

/** Lists of the vocabulary, open to everybody, answered from memory. */
@Resolver()
export class VocabularyResolver implements FindsNodes {
  readonly nodeRoutes: readonly NodeRoute[]
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary, nodeRoutes: readonly NodeRoute[]) {
    this.#vocabulary = vocabulary
    this.nodeRoutes = nodeRoutes
  }

  @Query(() => RegionConnection, { description: 'Regions of Indonesia, by name.' })
  regions(
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('level', () => RegionLevelEnum, {
      nullable: true,
      description: 'Only this wide. Null: every level.',
    })
    level?: RegionLevel | null,
    @Arg('within', () => String, {
      nullable: true,
      description: 'The code of a wider region; only what lies in it. Null: the whole country.',
    })
    within?: string | null,
    @Arg('search', () => String, SEARCH) search?: string | null,
  ) {
    if (within != null && !this.#vocabulary.regions.has(within))
      throw badInput('No region has this code.', ['within'])
    const regions = [...this.#vocabulary.regions.values()].filter(
      (region) =>
        (level == null || region.level === level) &&
        (within == null || (region.code !== within && regionCovers(within, region.code))),
    )
    return this.#page(operation, args, ['regions', level, within, search], regions, search, regionObject)
  }

  @Query(() => OccupationConnection, { description: 'Trades, by name.' })
  occupations(
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('search', () => String, SEARCH) search?: string | null,
    @Arg('families', () => [OccupationFamilyEnum], {
      nullable: true,
      description: 'Only trades of one of these families. Null or empty: every family.',
    })
    families?: OccupationFamily[] | null,
  ) {
    const occupations = [...this.#vocabulary.occupations.values()].filter(
      ({ family }) => !families?.length || families.includes(family),
    )
    const scope = ['occupations', search, families]
    return this.#page(operation, args, scope, occupations, search, occupationObject)
  }

  @Query(() => SkillConnection, { description: 'Skills, languages and licences, by name.' })
  skills(
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('search', () => String, SEARCH) search?: string | null,
    @Arg('groups', () => [SkillGroupEnum], {
      nullable: true,
      description: 'Only skills of one of these groups. Null or empty: every group.',
    })
    groups?: SkillGroup[] | null,
  ) {
    const skills = [...this.#vocabulary.skills.values()].filter(
      ({ group }) => !groups?.length || groups.includes(group),
    )
    return this.#page(operation, args, ['skills', search, groups], skills, search, skillObject)
  }

  @Query(() => CertificateSchemeConnection, {
    description: 'Kinds of certificates and operator licences, by name.',
  })
  certificateSchemes(
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('search', () => String, SEARCH) search?: string | null,
  ) {
    const schemes = this.#vocabulary.schemes.values()
    return this.#page(operation, args, ['certificateSchemes', search], schemes, search, schemeObject)
  }

  @Query(() => [ProgrammeType], { description: 'All kinds of vocational training, by name.' })
  programmes(@Ctx() { language }: Operation): ProgrammeType[] {
    return searchByName(this.#vocabulary.programmes.values(), null, language).map((programme) =>
      programmeObject(programme, this.#vocabulary, language),
    )
  }

  #page<E extends Entry, T>(
    operation: Operation,
    args: ConnectionArgs,
    scope: readonly unknown[],
    entries: Iterable<E>,
    search: string | null | undefined,
    show: (entry: E, vocabulary: Vocabulary, language: Operation['language']) => T,
  ) {
    const request = pageRequest(args)
    // The order follows the language, so a cursor of one language is foreign in the other.
    const name = JSON.stringify([operation.language, ...scope.map((part) => part ?? null)])
    const found = searchByName(entries, search, operation.language)
    const page = pageOfList(request, found, (entry) => entry.code, {
      seal: (payload) => operation.cursors.seal(name, payload),
      open: (text) => operation.cursors.open(name, text),
    })
    const edges = page.edges.map(({ cursor, node }) => ({
      cursor,
      node: show(node, this.#vocabulary, operation.language),
    }))
    return { pageInfo: page.pageInfo, edges }
  }
}
