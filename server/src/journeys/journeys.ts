import { JourneyResolver, ParticipantJourneyResolver } from './journey.resolver.ts'
import { ParticipantListResolver } from './participant-list.resolver.ts'

/** The resolvers of this room. */
export const journeysResolvers = (): object[] => [
  new ParticipantJourneyResolver(),
  new JourneyResolver(),
  new ParticipantListResolver(),
]
