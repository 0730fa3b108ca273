import { ReadinessResolver } from './readiness.resolver.ts'

/** The resolvers of this room. */
export const readinessResolvers = (): object[] => [new ReadinessResolver()]
