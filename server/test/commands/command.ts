import type { toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Send } from './send.ts'
import type { World } from './world.ts'

type Prefix = Parameters<typeof toTypeId>[0]

/** Whoever sends a command of the corpus. */
export type Sender = keyof World['viewers']

/** A command that makes something, once for each idempotency key. */
export interface Creating {
  mutation: string
  as: Sender
  /** The request, the same for the same turn; the key is put in by whoever sends it. */
  request(world: World, turn: number, send: Send): Promise<object>
  /** The table whose rows it makes. */
  table: string
  /** The kind of id by which such a row is known outside; left out where another thing is given back. */
  idPrefix?: Prefix
}

/** A command that changes something which was looked at in a version. */
export interface Editing {
  mutation: string
  as: Sender
  /** Looks at it, and gives the requests of many who looked at the same time. */
  look(world: World, send: Send): Promise<(racer: number) => object>
  /** What those are told who came too late, where that is not a conflict of versions: the thing is over. */
  lost?: string
  /** The version as it stands, where all looks are at one thing. */
  versionNow?(world: World): Promise<number>
}
