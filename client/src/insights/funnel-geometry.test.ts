import { describe, expect, it } from 'vitest'
import { drawFunnel } from './funnel-geometry.ts'

const frame = { width: 600, height: 240, columnWidth: 12, below: 40, after: 90 }
const draw = (...counts: (number | null)[]) =>
  drawFunnel(
    counts.map((count) => ({ count })),
    frame,
  )

describe('the picture of a funnel', () => {
  it('keeps heights true to the numbers', () => {
    expect(draw(1240, 620, 310).columns.map(({ height }) => height)).toEqual([200, 100, 50])
  })

  it('draws nothing for nobody, and something for anybody', () => {
    expect(draw(1000, 1, 0).columns.map(({ height }) => height)).toEqual([200, 2, 0])
  })

  it('gives every hidden number the same shape, and no stream that would tell it', () => {
    const { columns, streams } = draw(40, null, 6)
    expect(columns[1]).toMatchObject({ isHidden: true, height: 26 })
    expect(streams).toEqual([])
    expect(draw(4000, null, 6).columns[1]?.height).toBe(26)
  })

  it('lets everybody go on where nobody is left behind', () => {
    expect(draw(100, 100).streams.map(({ kind }) => kind)).toEqual(['ONWARD'])
    expect(draw(100, 40).streams.map(({ kind, people }) => [kind, people])).toEqual([
      ['NOT_YET', 60],
      ['ONWARD', 40],
    ])
  })

  it('stays inside its frame, with room for the last label', () => {
    const { columns, streams } = draw(900, 800, 500, 300, 100, 4)
    for (const { x, y, width, height } of columns) {
      expect(x + width).toBeLessThanOrEqual(frame.width - frame.after)
      expect(y + height).toBeLessThanOrEqual(frame.height)
    }
    for (const { endY } of streams) expect(endY).toBeLessThanOrEqual(frame.height)
  })

  it('has nothing to divide by when nobody was admitted', () => {
    expect(draw(0, 0).columns.every(({ height }) => height === 0)).toBe(true)
    expect(draw().columns).toEqual([])
  })
})
