import { FunnelResolver } from './funnel.resolver.ts'

/** The resolvers of this room. */
export const insightsResolvers = (): object[] => [new FunnelResolver()]
