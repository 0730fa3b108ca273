import classes from './bridge.module.css'

interface SmallBridgeProps {
  planks: number
  /** Places that are walked, from 0. */
  walked: readonly number[]
  /** The place that is being walked now. */
  now?: number
  /** The long form with water under it, for empty pages. */
  wide?: boolean
}

/**
 * Planks over water: walked is filled, now is a taller plank in the colour of dawn, ahead is an outline.
 * Shape carries the meaning. Decorative: the words beside it say the same.
 */
export const SmallBridge = ({ planks, walked, now, wide = false }: SmallBridgeProps) => {
  const [width, height, gap] = wide ? [18, 10, 4] : [10, 13, 3]
  const span = planks * (width + gap) - gap
  const lift = wide ? 10 : 3
  return (
    <svg
      width={span + 4}
      height={wide ? 48 : height + lift + 6}
      viewBox={`-2 -2 ${span + 4} ${wide ? 48 : height + lift + 6}`}
      aria-hidden
      focusable="false"
    >
      {Array.from({ length: planks }, (_, place) => {
        const x = place * (width + gap)
        const t = planks > 1 ? (2 * place) / (planks - 1) - 1 : 0
        const y = lift * t * t
        const kind = place === now ? 'now' : walked.includes(place) ? 'walked' : 'ahead'
        const taller = kind === 'now' && !wide ? 1.5 : 0
        return (
          <rect
            key={x}
            className={classes[kind]}
            x={x}
            y={y - taller}
            width={width}
            height={height + 2 * taller}
            rx="2"
            transform={`rotate(${t * (wide ? 14 : 9)} ${x + width / 2} ${y + height / 2})`}
          />
        )
      })}
      {wide && (
        <path
          className={classes['water']}
          d={`M12 38${Array.from({ length: Math.floor((span - 24) / 24) }, () => 'q6 -5 12 0t12 0').join('')}`}
        />
      )}
    </svg>
  )
}
