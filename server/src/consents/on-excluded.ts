import type { Command } from '../platform/graphql/operation.ts'

/**
 * A later room's answer to a consent that excludes employers, regions or trades: what stands already must not go on with
 * whom the person just excluded. In the same transaction, with the consent written.
 */
export type ExclusionListener = (command: Command, personId: string) => Promise<void>
