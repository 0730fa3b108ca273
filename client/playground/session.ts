import { isStaff, type MemberRole, type StaffRole } from '@titian/shared/accounts/role.ts'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { ask, type Door, type Reply } from './request.ts'

/** Who works here, and where. */
export interface Session {
  name: string
  role: StaffRole | null
  place: string
  isSynthetic: boolean
  limit: number | null
}

export type Entrance =
  | { state: 'OPEN'; session: Session }
  | { state: 'SIGNED_OUT' }
  /** `message` is null when the page's own words say all there is to say. */
  | { state: 'REFUSED'; message: string | null }

export const SESSION_QUERY = `query PlaygroundSession {
  viewer {
    account {
      name
    }
    role
    organisation {
      name
    }
    unit {
      name
    }
  }
  installation {
    kind
  }
  rateLimit {
    limit
  }
}`

interface SessionData {
  viewer: {
    account: { name: string }
    role: MemberRole
    organisation: { name: string } | null
    unit: { name: string } | null
  } | null
  installation: { kind: string } | null
  rateLimit: { limit: number } | null
}

/** What the first answer means for the page. */
export const entranceOf = (reply: Reply): Entrance => {
  const data = reply.body.data as SessionData | null | undefined
  const first = reply.body.errors?.[0]
  if (reply.status === 401 || first?.extensions?.['code'] === 'UNAUTHENTICATED')
    return { state: 'SIGNED_OUT' }
  if (data === null || data === undefined)
    return {
      state: 'REFUSED',
      message:
        first?.extensions?.['code'] === 'FORBIDDEN' ? null : (first?.message ?? `HTTP ${reply.status}`),
    }
  if (data.viewer === null) return { state: 'SIGNED_OUT' }
  const { account, role, organisation, unit } = data.viewer
  return {
    state: 'OPEN',
    session: {
      name: account.name,
      role: isStaff(role) ? role : null,
      place: unit?.name ?? organisation?.name ?? '',
      isSynthetic: data.installation?.kind === 'SYNTHETIC',
      limit: data.rateLimit?.limit ?? null,
    },
  }
}

export const enter = async (door: Door): Promise<Entrance> =>
  entranceOf(await ask(door, { query: SESSION_QUERY, operationName: 'PlaygroundSession' }))

/**
 * Reads the published schema, which costs no points. Undefined when it isn't served: GraphiQL then asks the
 * endpoint itself.
 */
export const readSchema = async (load: typeof fetch): Promise<GraphQLSchema | undefined> => {
  try {
    const response = await load('/schema.graphql', { credentials: 'same-origin' })
    return response.ok ? buildSchema(await response.text()) : undefined
  } catch {
    return undefined
  }
}
