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
      expect(way.needs).toContain(
        way.from === 'PAUSED' || hasEnded(way.from) ? 'BACK_WHERE_IT_CAME_FROM' : 'READY',
      )
  })

  it('moves nobody on whose data rest, and stops neither a pause, an end, nor the truth that work ended', () => {
    const asks = (way: (typeof TRANSITIONS)[number]) => way.needs.includes('DATA_IN_USE')
    for (const way of TRANSITIONS) {
      const isTruth = way.reasons.some((reason) =>
        ['WORK_ENDED', 'BUSINESS_CLOSED', 'RECORDED_IN_ERROR'].includes(reason),
      )
      const isOnThePath = (PATH_STAGES as readonly string[]).includes(way.to)
      expect(asks(way), `${way.from} to ${way.to}`).toBe(isOnThePath && !isTruth)
    }
  })

  it('holds exactly the pairs that were signed for, written by hand and apart from it', () => {
    const [head = '', ...lines] = SIGNED.trim().split('\n')
    const to = head.trim().split(/\s+/)
    const signed = lines.flatMap((line) => {
      const [from = '', ...cells] = line.trim().split(/\s+/)
      return cells.flatMap((cell, at) => (cell === '+' ? [`${from} to ${to[at]}`] : []))
    })
    expect(to.toSorted()).toEqual(STAGES.toSorted())
    expect([...new Set(TRANSITIONS.map((way) => `${way.from} to ${way.to}`))].toSorted()).toEqual(
      signed.toSorted(),
    )
  })
})

const SIGNED = `
                    ADMITTED ASSESSED IN_TRAINING IN_MENTORING JOB_READY PLACED SUSTAINED PAUSED WITHDRAWN RETURNED_TO_CUSTODY DECEASED LOST_CONTACT
ADMITTED            .        +        .           .            .         .      .         +      +         +                   +        +
ASSESSED            .        .        +           +            +         .      .         +      +         +                   +        +
IN_TRAINING         .        .        .           +            +         .      .         +      +         +                   +        +
IN_MENTORING        .        .        +           .            +         .      .         +      +         +                   +        +
JOB_READY           .        .        +           +            .         +      .         +      +         +                   +        +
PLACED              .        .        .           .            +         .      +         +      +         +                   +        +
SUSTAINED           .        .        .           .            +         .      .         +      +         +                   +        +
PAUSED              +        +        +           +            +         +      +         .      +         +                   +        +
WITHDRAWN           +        +        +           +            +         +      +         .      .         .                   .        .
RETURNED_TO_CUSTODY +        +        +           +            +         +      +         .      .         .                   .        .
DECEASED            +        +        +           +            +         +      +         .      .         .                   .        .
LOST_CONTACT        +        +        +           +            +         +      +         .      .         .                   .        .
`
