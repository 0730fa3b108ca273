import { Arg, Ctx, Field, ID, InterfaceType, Query, Resolver } from 'type-graphql'
import type { Operation } from './operation.ts'
import { fromTypeId, type IdPrefix } from './type-id.ts'
import { badInput } from './user-error.ts'

/** Which route an object came by: the answer to "what type is this?" for the interface. */
const foundAs = new WeakMap<object, string>()

@InterfaceType('Node', {
  description: 'Anything that can be addressed by its id.',
  resolveType: (value: object) => foundAs.get(value),
})
export abstract class Node {
  @Field(() => ID, { description: 'An opaque id; equal ids mean the same thing.' })
  id!: string
}

/** How things of one prefix are found. Hidden and absent must give the same null. */
export interface NodeRoute {
  prefix: IdPrefix
  typeName: string
  load(operation: Operation, uuid: string): Promise<object | null> | object | null
}

const routes = new Map<string, NodeRoute>()

/** A resolver whose things are found with what it was made of; `createSchema` tells `node` of them. */
export interface FindsNodes {
  readonly nodeRoutes: readonly NodeRoute[]
}

/** Lets `node` and `nodes` find things of one prefix that need nothing but the operation. */
export const registerNode = (route: NodeRoute): void => {
  routes.set(route.prefix, route)
}

/** What ids name, by prefix: what rooms registered, and what this schema's own resolvers find. */
const routesOf = (own: readonly NodeRoute[]): ReadonlyMap<string, NodeRoute> =>
  new Map([...routes, ...own.map((route) => [route.prefix, route] as const)])

const find = async (
  known: ReadonlyMap<string, NodeRoute>,
  operation: Operation,
  id: string,
): Promise<object | null> => {
  const route = known.get(id.slice(0, Math.max(0, id.indexOf('_'))))
  const uuid = route && fromTypeId(route.prefix, id)
  if (!route || !uuid) return null
  const found = await route.load(operation, uuid)
  if (found) foundAs.set(found, route.typeName)
  return found
}

@Resolver()
export class NodeResolver {
  #routes = routesOf([])

  /** Adds what other resolvers of the same schema find. */
  learn(finders: readonly FindsNodes[]): void {
    this.#routes = routesOf(finders.flatMap(({ nodeRoutes }) => nodeRoutes))
  }

  /** Every prefix that `node` finds. */
  get prefixes(): IdPrefix[] {
    return [...this.#routes.values()].map(({ prefix }) => prefix)
  }

  @Query(() => Node, {
    nullable: true,
    description: 'Whatever has this id. Null when it is absent, or not for this viewer.',
  })
  node(@Ctx() operation: Operation, @Arg('id', () => ID, { description: 'Any id of this API.' }) id: string) {
    return find(this.#routes, operation, id)
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Whatever has these ids, in their order; null where it is absent, or not for this viewer.',
  })
  async nodes(
    @Ctx() operation: Operation,
    @Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[],
  ) {
    if (ids.length > 100) throw badInput('At most 100 ids.', ['ids'])
    const found: (object | null)[] = []
    // One after the other: they share one transaction on one connection anyway.
    for (const id of ids) found.push(await find(this.#routes, operation, id))
    return found
  }
}
