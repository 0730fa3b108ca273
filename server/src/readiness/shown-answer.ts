import type { Answer } from '@titian/shared/readiness/readiness.ts'
import type { RequirementAnswerType } from './readiness.type.ts'

/** An answer of the rules as the contract tells it. */
export const shownAnswer = (
  answer: Answer,
): Omit<RequirementAnswerType, 'personId' | 'unitId' | 'viewerCanRecordEvidence' | 'viewerCanWaive'> => {
  const { requirement, state } = answer
  const nothing = { requirement, state, on: null, owner: null, evidence: null, reason: null }
  switch (answer.state) {
    case 'MET':
      // A clinic's day is health; whoever reads work learns yes or no.
      return {
        ...nothing,
        on: requirement === 'FITNESS_NOTE' ? null : answer.evidence.on,
        evidence: answer.evidence.kind,
      }
    case 'ALMOST':
      return { ...nothing, on: answer.by, owner: answer.owner }
    case 'NOT_MET':
      return { ...nothing, owner: answer.owner }
    case 'WAIVED': {
      const { untilOn, waivedBy, reason } = answer.waiver
      return { ...nothing, on: untilOn, owner: waivedBy, reason }
    }
    default:
      return answer satisfies never
  }
}
