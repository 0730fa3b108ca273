import type { MemberRole, Role } from '../accounts/role.ts'
import { effectOf } from './answer-effect.ts'
import {
  type Ground,
  type Outcome,
  REQUEST_MOVES,
  type RequestKind,
  type RequestState,
} from './data-request.ts'

/** So many may be open at once: enough for every kind twice. */
export const MOST_OPEN_REQUESTS = 10

export const LONGEST_TEXT = 1_000

/** Who answers for the own unit, and writes down what somebody says or hands in on paper. */
export const ANSWERING_ROLES: readonly MemberRole[] = ['OFFICER', 'PROBATION_OFFICER']

export const answersRequests = (role: Role): boolean => (ANSWERING_ROLES as readonly Role[]).includes(role)

export type RequestProblem = 'SAY_WHAT' | 'TOO_LONG' | 'TOO_MANY'

/** What is wrong with a request; empty when nothing is. No reason is asked: only a correction must say what is wrong. */
export const decideRequest = (
  request: { kind: RequestKind; about: string },
  openNow: number,
): RequestProblem[] => {
  const letters = lettersOf(request.about)
  const problems: [RequestProblem, boolean][] = [
    ['SAY_WHAT', request.kind === 'CORRECTION' && letters < 3],
    ['TOO_LONG', request.about.trim().length > LONGEST_TEXT],
    ['TOO_MANY', openNow >= MOST_OPEN_REQUESTS],
  ]
  return problems.filter(([, isProblem]) => isProblem).map(([problem]) => problem)
}

export type AnswerProblem = 'ENDED' | 'CHANGED' | 'SAY_WHY' | 'NO_GROUND' | 'TOO_LONG' | 'LAW_KEEPS_SOME'

/**
 * What is wrong with an answer. The person reads its words; a refusal names one of the law's grounds. While a stay goes on,
 * what the corrections law keeps can not be erased: then an erasure is granted in part, on that ground.
 */
export const decideAnswer = (
  answer: { outcome: Outcome; ground: Ground | null; words: string; expectedVersion: number },
  request: { kind: RequestKind; state: RequestState; version: number; isStayOpen: boolean },
): AnswerProblem[] => {
  if (!mayMove(request.state, 'ANSWERED', 'STAFF')) return ['ENDED']
  const problems: [AnswerProblem, boolean][] = [
    ['CHANGED', answer.expectedVersion !== request.version],
    ['SAY_WHY', lettersOf(answer.words) < 10],
    ['NO_GROUND', (answer.outcome === 'GRANTED') !== (answer.ground === null)],
    ['TOO_LONG', answer.words.trim().length > LONGEST_TEXT],
    ['LAW_KEEPS_SOME', request.isStayOpen && effectOf(request.kind, answer.outcome) === 'ERASES_ALL'],
  ]
  return problems.filter(([, isProblem]) => isProblem).map(([problem]) => problem)
}

/** Whether a request may go from here to there by this hand. */
export const mayMove = (from: RequestState, to: RequestState, by: 'STAFF' | 'PERSON'): boolean =>
  REQUEST_MOVES.some((move) => move.from === from && move.to === to && move.by === by)

/** Signs that say something; dots and spaces don't. */
const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
