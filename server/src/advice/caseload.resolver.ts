import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql'
import { findParticipant } from '../participants/find-participant.ts'
import { mayReadParticipants } from '../participants/may-read-participants.ts'
import { ParticipantType } from '../participants/participant.type.ts'
import { readIdentities } from '../participants/participant-rows.ts'
import { ConnectionArgs, pageOfList, pageRequest } from '../platform/graphql/connection.ts'
import type { NodeRoute } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import type { AttentionSource } from './attention-source.ts'
import { CaseloadEntryConnection, CaseloadEntryType } from './caseload-entry.type.ts'
import { CounsellorType } from './counsellor.type.ts'
import { findCounsellor } from './counsellor-rows.ts'
import { readCaseload } from './read-caseload.ts'

@InputType({ description: 'Whom of a caseload. What is left out does not narrow.' })
export class CaseloadFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Those whose name has each of these words in it; at most 100 characters.',
  })
  name?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Those who need attention, or those who do not.' })
  needsAttention?: boolean | null

  @Field(() => ID, { nullable: true, description: 'Those of this counsellor.' })
  counsellor?: string | null
}

@Resolver(() => CaseloadEntryType)
export class CaseloadResolver {
  readonly #sources: readonly AttentionSource[]
  readonly nodeRoutes: readonly NodeRoute[]

  constructor(sources: readonly AttentionSource[]) {
    this.#sources = sources
    this.nodeRoutes = [
      {
        prefix: 'cas',
        typeName: 'CaseloadEntry',
        load: async (operation, uuid) =>
          (await readCaseload(operation, sources)).find((entry) => entry.uuid === uuid) ?? null,
      },
    ]
  }

  @Query(() => CaseloadEntryConnection, {
    nullable: true,
    description:
      "The viewer's caseload of today, who needs attention first: the own and those stood in for; for a supervisor and a counselling organisation's system that of all its counsellors. Null for who has none.",
  })
  async caseload(
    @Ctx() operation: Operation,
    @Arg('filter', () => CaseloadFilter, { nullable: true, description: 'Whom of it.' })
    filter: CaseloadFilter | null,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<CaseloadEntryConnection | null> {
    const request = pageRequest(args)
    const words = wordsOf(filter?.name)
    const counsellorId = filter?.counsellor == null ? null : fromTypeId('cou', filter.counsellor)
    if (!mayReadParticipants(operation) || !hasCaseload(operation)) return null
    const all =
      filter?.counsellor != null && counsellorId === null
        ? []
        : await readCaseload(operation, this.#sources, { counsellorId })
    const named = words.length === 0 ? all : await withName(operation, all, words)
    const attentionCount = named.filter(({ attention }) => attention.length > 0).length
    const shown = named.filter(
      ({ attention }) => filter?.needsAttention == null || attention.length > 0 === filter.needsAttention,
    )
    const scope = JSON.stringify(['caseload', whose(operation), filter])
    const { cursors } = operation
    const page = pageOfList(request, shown, ({ id }) => id, {
      seal: (payload) => cursors.seal(scope, payload),
      open: (text) => cursors.open(scope, text),
    })
    const edges = page.edges.map((edge) => ({
      ...edge,
      personId: edge.node.personId,
      unitId: edge.node.unitId,
    }))
    return { edges, pageInfo: page.pageInfo, totalCount: shown.length, attentionCount }
  }

  @FieldResolver(() => ParticipantType, { nullable: true, description: 'The person.' })
  participant(
    @Root() entry: CaseloadEntryType,
    @Ctx() operation: Operation,
  ): Promise<ParticipantType | null> {
    return findParticipant(operation, entry.personId)
  }

  @FieldResolver(() => CounsellorType, {
    nullable: true,
    description: 'Whose caseload it is. Null when the counsellor has left.',
  })
  counsellor(@Root() entry: CaseloadEntryType, @Ctx() operation: Operation): Promise<CounsellorType | null> {
    return findCounsellor(operation, entry.counsellorId)
  }
}

/** Roles and keys that have a caseload at all, be it empty. */
export const hasCaseload = ({ viewer }: Operation): boolean =>
  viewer.kind === 'KEY' ||
  (viewer.kind === 'ACCOUNT' && ['COUNSELLOR', 'SUPERVISOR'].includes(viewer.role ?? ''))

const whose = ({ viewer }: Operation): unknown =>
  viewer.kind === 'ACCOUNT' ? viewer.membershipId : viewer.kind === 'KEY' ? viewer.organisationId : null

const wordsOf = (name: string | null | undefined): string[] => {
  if (name == null) return []
  if (name.length > 100) throw badInput('A name has at most 100 characters.', ['filter', 'name'])
  return name.toLowerCase().split(/\s+/).filter(Boolean)
}

/** Names are read, and so written down, of the whole caseload; who may not read names finds nobody by one. */
const withName = async (
  operation: Operation,
  entries: readonly CaseloadEntryType[],
  words: readonly string[],
): Promise<CaseloadEntryType[]> => {
  const names = await Promise.all(
    entries.map(async (entry) => {
      const [identity] = await readIdentities(operation, entry)
      return identity ? [identity.fullName, ...identity.aliases].join(' ').toLowerCase() : null
    }),
  )
  const found = entries.filter((_entry, at) => words.every((word) => names[at]?.includes(word)))
  for (const { personId } of found) operation.noteSubject('identity', personId, 'CASELOAD')
  return found
}
