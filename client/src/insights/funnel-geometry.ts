/** A stage as the picture needs it: `count` null where the number is hidden. */
export interface StageCount {
  count: number | null
}

export interface Column {
  x: number
  y: number
  width: number
  height: number
  isHidden: boolean
}

/** People who went on from one column to the next, and those who have not. */
export interface Stream {
  path: string
  kind: 'ONWARD' | 'NOT_YET'
  people: number
  /** Where the stream ends; its label stands there. */
  endX: number
  endY: number
}

export interface FunnelPicture {
  columns: readonly Column[]
  streams: readonly Stream[]
}

export interface Frame {
  width: number
  height: number
  columnWidth: number
  /** Room below the columns, in which those who have not gone on leave the picture. */
  below: number
  /** Room at the right for the last column's label. */
  after: number
}

/** Where, between two columns, the people who have not gone on leave the picture. */
const LEAVES_AT = 0.36

/** Height of a column whose number is hidden: the same whatever the number is. */
const HIDDEN_HEIGHT = 26

const band = (
  x1: number,
  top1: number,
  bottom1: number,
  x2: number,
  top2: number,
  bottom2: number,
): string => {
  const middle = (x1 + x2) / 2
  return `M${x1} ${top1}C${middle} ${top1} ${middle} ${top2} ${x2} ${top2}V${bottom2}C${middle} ${bottom2} ${middle} ${bottom1} ${x1} ${bottom1}Z`
}

/**
 * Lays the stages out from left to right, heights true to scale, tops on one line. A hidden number gives its
 * column and its streams a shape that doesn't depend on it.
 */
export const drawFunnel = (stages: readonly StageCount[], frame: Frame): FunnelPicture => {
  const most = Math.max(1, ...stages.map(({ count }) => count ?? 0))
  const step = stages.length > 1 ? (frame.width - frame.columnWidth - frame.after) / (stages.length - 1) : 0
  const room = frame.height - frame.below
  const columns = stages.map(({ count }, at): Column => {
    const height = count === null ? HIDDEN_HEIGHT : count === 0 ? 0 : Math.max(2, (count / most) * room)
    return { x: at * step, y: 0, width: frame.columnWidth, height, isHidden: count === null }
  })
  const streams = columns.flatMap((column, at): Stream[] => {
    const next = columns[at + 1]
    if (next === undefined || column.isHidden || next.isHidden) return []
    const right = column.x + column.width
    const onward = Math.min(column.height, next.height)
    const left = column.height - onward
    const went = stages[at + 1]?.count ?? 0
    const endX = right + (next.x - right) * LEAVES_AT
    const top = Math.min(onward + frame.below * 0.7, frame.height - left * 0.4)
    const bottom = Math.min(top + left * 0.4, frame.height)
    const stays: Stream[] =
      left < 0.5
        ? []
        : [
            {
              kind: 'NOT_YET',
              people: (stages[at]?.count ?? 0) - went,
              endX,
              endY: (top + bottom) / 2,
              path: band(right, onward, column.height, endX, top, bottom),
            },
          ]
    return [
      ...stays,
      {
        kind: 'ONWARD',
        people: went,
        endX: next.x,
        endY: next.height / 2,
        path: band(right, 0, onward, next.x, 0, next.height),
      },
    ]
  })
  return { columns, streams }
}
