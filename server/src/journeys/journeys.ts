import { AssessmentResolver } from './assessment.type.ts'
import { CorrectJourneyStepMutation } from './correct-journey-step.mutation.ts'
import { JourneyResolver, ParticipantJourneyResolver } from './journey.resolver.ts'
import type { JourneyMachine } from './journey-machine.ts'
import { MoveJourneyMutation } from './move-journey.mutation.ts'
import { moveJourneyWith } from './move-journey.ts'
import { ParticipantListResolver } from './participant-list.resolver.ts'
import { RecordAssessmentMutation } from './record-assessment.mutation.ts'

/** The machine without other rooms: no facts of theirs, and nobody to tell. */
export const ALONE: JourneyMachine = { factSources: [], onJourneyMoved: [] }

/** The resolvers of this room, over the machine by which every journey moves. */
export const journeysResolvers = (machine: JourneyMachine = ALONE): object[] => [
  new ParticipantJourneyResolver(),
  new JourneyResolver(machine.factSources),
  new ParticipantListResolver(),
  new AssessmentResolver(),
  new MoveJourneyMutation(moveJourneyWith(machine)),
  new CorrectJourneyStepMutation(machine),
  new RecordAssessmentMutation(),
]
