import { describe, expect, it } from 'vitest'
import { ENDED_STAGES, hasEnded, PATH_STAGES, STAGES } from './stage.ts'
import { TRANSITIONS } from './transitions.ts'

describe('the table of moves', () => {
  it('lets every stage be left, and every ended journey be taken up again with a reason', () => {
    for (const stage of STAGES) expect(TRANSITIONS.some((way) => way.from === stage)).toBe(true)
    for (const end of ENDED_STAGES)
      for (const to of PATH_STAGES)
        expect(TRANSITIONS.find((way) => way.from === end && way.to === to)?.reasons.length).toBeGreaterThan(
          0,
        )
  })

  it('gives no employer a say', () => {
    expect(TRANSITIONS.some((way) => way.roles.includes('EMPLOYER'))).toBe(false)
  })

  it('knows one way to become job-ready: complete requirements, or a return', () => {
    for (const way of TRANSITIONS.filter(({ to }) => to === 'JOB_READY'))
      expect(way.needs).toEqual(
        way.from === 'PAUSED' || hasEnded(way.from) ? ['BACK_WHERE_IT_CAME_FROM'] : ['READY'],
      )
  })
})
