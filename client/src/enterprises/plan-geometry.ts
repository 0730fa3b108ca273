/** A bar from the line of zero, upwards or downwards, in the picture's own units. */
export interface PlanBar {
  x: number
  y: number
  width: number
  height: number
  isBelow: boolean
}

interface Frame {
  width: number
  height: number
  gap: number
}

/** Bars true to one scale around one line of zero, which lies within the frame. */
export const drawBars = (
  values: readonly number[],
  { width, height, gap }: Frame,
): { zero: number; bars: PlanBar[] } => {
  const highest = Math.max(0, ...values)
  const lowest = Math.min(0, ...values)
  const scale = highest === lowest ? 0 : height / (highest - lowest)
  const zero = highest === lowest ? height : highest * scale
  const step = width / Math.max(1, values.length)
  return {
    zero,
    bars: values.map((value, at) => ({
      x: at * step + gap / 2,
      y: value >= 0 ? zero - value * scale : zero,
      width: step - gap,
      height: Math.abs(value) * scale,
      isBelow: value < 0,
    })),
  }
}
