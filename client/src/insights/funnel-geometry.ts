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
}

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
  const step = stages.length > 1 ? (frame.width - frame.columnWidth) / stages.length : 0
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
    const stays: Stream[] =
      left < 0.5
        ? []
        : [
            {
              kind: 'NOT_YET',
              path: band(
                right,
                onward,
                column.height,
                right + (next.x - right) * 0.62,
                Math.min(onward + frame.below * 0.7, frame.height - left * 0.35),
                Math.min(onward + frame.below * 0.7 + left * 0.35, frame.height),
              ),
            },
          ]
    return [...stays, { kind: 'ONWARD', path: band(right, 0, onward, next.x, 0, next.height) }]
  })
  return { columns, streams }
}
