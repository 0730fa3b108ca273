import type { StaffRole } from '@titian/shared/accounts/role.ts'

/**
 * A query that teaches. `needs` names a variable `id` that is taken from the installation itself when the
 * example is opened, so that it runs as it stands. `writes` marks a mutation: a synthetic installation only.
 */
export interface Example {
  key: string
  roles: readonly StaffRole[]
  title: { id: string; en: string }
  query: string
  variables?: Readonly<Record<string, unknown>>
  needs?: 'participant'
  writes?: true
}

/** How an id for `needs` is found. */
export const FINDERS: Record<NonNullable<Example['needs']>, string> = {
  participant: `query FirstParticipant {
  participants(first: 1) {
    edges {
      node {
        id
      }
    }
  }
}`,
}
