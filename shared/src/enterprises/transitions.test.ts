import { describe, expect, it } from 'vitest'
import { ENTERPRISE_TRANSITIONS } from './transitions.ts'

describe('the table of moves of a business', () => {
  it('holds exactly the pairs that were signed for, written by hand and apart from the table', () => {
    const [head = '', ...lines] = SIGNED.trim().split('\n')
    const to = head.trim().split(/\s+/)
    const signed = lines.flatMap((line) => {
      const [from = '', ...cells] = line.trim().split(/\s+/)
      return cells.flatMap((cell, at) => (cell === '+' ? [`${from} to ${to[at]}`] : []))
    })
    const held = new Set(ENTERPRISE_TRANSITIONS.map((way) => `${way.from} to ${way.to}`))
    expect([...held].toSorted()).toEqual(signed.toSorted())
  })

  it('gives nobody a say but those who accompany it', () => {
    const roles = new Set(ENTERPRISE_TRANSITIONS.flatMap((way) => way.roles))
    expect(roles).toEqual(new Set(['COUNSELLOR', 'PROBATION_OFFICER']))
  })
})

const SIGNED = `
            IDEA  PLAN  REGISTERED  TRADING  GROWN  CLOSED
IDEA        .     +     +           .        .      +
PLAN        +     .     +           .        .      +
REGISTERED  +     +     .           +        .      +
TRADING     +     +     +           .        +      +
GROWN       +     +     +           +        .      +
CLOSED      +     +     +           +        +      .
`
