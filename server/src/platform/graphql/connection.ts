import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import { ArgsType, type ClassType, Field, Int } from 'type-graphql'
import { Classified } from './classified.ts'
import { badInput } from './user-error.ts'

/** Paging of every connection: forwards with first and after, or backwards with last and before. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start, 1 to 100; 20 when neither is given.',
  })
  first?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this very list; the page starts behind it.',
  })
  after?: string | null

  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 100.' })
  last?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this very list; the page ends before it.',
  })
  before?: string | null
}

@Classified('public', 'PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows behind this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether something stands before this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge. Null for an empty page.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge. Null for an empty page.' })
  endCursor!: string | null
}

/** A page to read: how many, in which direction, and the cursor it starts from. */
export interface PageRequest {
  size: number
  backward: boolean
  cursor: string | null
}

/** Checks paging arguments. Throws `BAD_USER_INPUT` for a size outside 1 to 100 or mixed directions. */
export const pageRequest = (args: ConnectionArgs): PageRequest => {
  const backward = args.last != null
  if (backward && args.first != null) throw badInput('Give first or last, not both.', ['first'])
  if (backward ? args.after != null : args.before != null)
    throw badInput('Use after with first, and before with last.', [backward ? 'after' : 'before'])
  const size = args.first ?? args.last ?? 20
  if (size < 1 || size > 100) throw badInput('A page has 1 to 100 entries.', [backward ? 'last' : 'first'])
  return { size, backward, cursor: (backward ? args.before : args.after) ?? null }
}

export interface Edge<T> {
  cursor: string
  node: T
}

export interface Page<T, E extends Edge<T> = Edge<T>> {
  edges: E[]
  pageInfo: PageInfo
}

/** Puts edges, which were read one more than asked for, into a page. They come in list order. */
export const pageOf = <T, E extends Edge<T>>(request: PageRequest, edges: E[]): Page<T, E> => {
  const hasMore = edges.length > request.size
  const kept = request.backward ? edges.slice(-request.size) : edges.slice(0, request.size)
  return {
    edges: kept,
    pageInfo: {
      hasNextPage: request.backward ? request.cursor !== null : hasMore,
      hasPreviousPage: request.backward ? hasMore : request.cursor !== null,
      startCursor: kept[0]?.cursor ?? null,
      endCursor: kept.at(-1)?.cursor ?? null,
    },
  }
}

/** The page of a list that is whole in memory; `keyOf` must be unique and stable, it is what the cursor carries. */
export const pageOfList = <T>(
  request: PageRequest,
  list: readonly T[],
  keyOf: (item: T) => string,
  cursors: { seal(payload: unknown): string; open(text: string): unknown },
): Page<T> => {
  let [from, to] = [0, list.length]
  if (request.cursor !== null) {
    const key = cursors.open(request.cursor)
    const at = typeof key === 'string' ? list.findIndex((item) => keyOf(item) === key) : -1
    if (at < 0)
      throw badInput('This cursor does not belong to this list.', [request.backward ? 'before' : 'after'])
    if (request.backward) to = at
    else from = at + 1
  }
  const window = request.backward
    ? list.slice(Math.max(from, to - request.size - 1), to)
    : list.slice(from, from + request.size + 1)
  return pageOf(
    request,
    window.map((node) => ({ cursor: cursors.seal(keyOf(node)), node })),
  )
}

/** The edge and connection types of a node type. A room with more to say on them extends the classes. */
export const connectionTypes = <T extends object>(
  dataClass: DataClass,
  name: string,
  node: () => ClassType<T>,
) => {
  @Classified(dataClass, `${name}Edge`, { description: `One entry of a list of ${name}.` })
  class NodeEdge implements Edge<T> {
    @Field(() => String, { description: 'Marks this entry for paging.' })
    cursor!: string

    @Field(() => node(), { description: 'The entry itself.' })
    node!: T
  }

  @Classified(dataClass, `${name}Connection`, { description: `A page of a list of ${name}.` })
  class NodeConnection implements Page<T> {
    @Field(() => [NodeEdge], { description: 'The entries of this page, in order.' })
    edges!: NodeEdge[]

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo
  }
  return { Edge: NodeEdge, Connection: NodeConnection }
}
