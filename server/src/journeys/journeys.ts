import { JourneyResolver, ParticipantJourneyResolver } from './journey.resolver.ts'

/** The resolvers of this room. */
export const journeysResolvers = (): object[] => [new ParticipantJourneyResolver(), new JourneyResolver()]
