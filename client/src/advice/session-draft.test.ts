import { describe, expect, it } from 'vitest'
import {
  emptyDraft,
  inputOf,
  instantOf,
  likeLast,
  problemsOfDraft,
  type SessionDraft,
} from './session-draft.ts'

const NOW = new Date('2026-11-24T02:10:00.000Z')
const draft = (more: Partial<SessionDraft> = {}): SessionDraft => ({
  ...emptyDraft(['ptc_1'], null),
  topics: ['MARKETING'],
  ...more,
})
const fields = (more: Partial<SessionDraft>) =>
  problemsOfDraft(draft(more), NOW).map(({ problem, field }) => `${field}: ${problem}`)

describe('a session being written', () => {
  it('of the usual kind wants one topic and nothing else', () => {
    expect(fields({})).toEqual([])
    expect(fields({ topics: [] })).toEqual(['topics: TOPIC_NEEDED'])
  })

  it.each([
    [{ contactMinutes: 'setengah jam' }, 'contactMinutes: CONTACT_MINUTES'],
    [{ contactMinutes: '0' }, 'contactMinutes: CONTACT_MINUTES'],
    [{ travelMinutes: '1.5' }, 'travelMinutes: TRAVEL_MINUTES'],
    [{ outcome: 'NOT_HELD' }, 'notHeldBy: REASON_NEEDED'],
    [{ startsAt: '2026-11-24T03:00:00.000Z' }, 'startsAt: AHEAD'],
    [{ startsAt: '2026-09-01T03:00:00.000Z' }, 'startsAt: TOO_OLD'],
    [{ actions: [{ text: ' ', owner: 'PERSON', dueOn: '2026-12-01' }] }, 'actions.0.text: ACTION_TEXT'],
    [{ actions: [{ text: 'Titip', owner: 'PERSON', dueOn: '2026-11-20' }] }, 'actions.0.dueOn: ACTION_DUE'],
    [{ nextOn: '2026-11-20' }, 'nextOn: PAST'],
  ] as const)('%j is told at its field', (more, problem) => {
    expect(fields(more)).toEqual([problem])
  })

  it('that was not held says neither minutes with the person nor topics, and needs its side', () => {
    const { content } = inputOf(draft({ outcome: 'NOT_HELD', notHeldBy: 'LOGISTICS' }), NOW)
    expect(content).toMatchObject({ contactMinutes: 0, topics: [], notHeldBy: 'LOGISTICS', trend: null })
    expect(fields({ outcome: 'NOT_HELD', notHeldBy: 'LOGISTICS' })).toEqual([])
  })

  it('takes medium, minutes and topics from the last one, and never a word', () => {
    const last = { medium: 'VISIT', contactMinutes: 45, travelMinutes: 60, topics: ['CAPITAL'] } as const
    expect(likeLast(draft({ advice: 'Buku kas' }), last)).toMatchObject({
      medium: 'VISIT',
      contactMinutes: '45',
      travelMinutes: '60',
      topics: ['CAPITAL'],
      advice: 'Buku kas',
    })
  })

  it('plans in hours of Jakarta', () => {
    expect(instantOf('2026-12-01', '09:00')).toBe('2026-12-01T02:00:00.000Z')
  })
})
