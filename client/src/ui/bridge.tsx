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

type PlankKind = 'walked' | 'now' | 'ahead'

interface LongBridgeProps {
  /** One entry for each group of planks, from the near bank to the far one. */
  groups: readonly PlankKind[]
}

const SPAN = { left: 34, width: 1172, planks: 4, plank: 36, thick: 10, crown: 26, feet: 40 }

/** Where the deck is at a share of its length: low at the banks, high in the middle. */
const deckAt = (share: number) => {
  const t = 2 * share - 1
  return { x: SPAN.left + share * SPAN.width, y: SPAN.crown + SPAN.feet * t * t, tilt: 7.5 * t }
}

const railTo = (from: number, until: number): string =>
  Array.from({ length: 25 }, (_, step) => deckAt(from + ((until - from) * step) / 24))
    .map(({ x, y }, step) => `${step === 0 ? 'M' : 'L'}${x.toFixed(1)} ${(y - 22).toFixed(1)}`)
    .join('')

/**
 * The whole bridge, for wide windows: four planks a group, posts between them, a rail as far as was walked,
 * two banks and the water. Decorative: the list beside it says the same in words.
 */
export const LongBridge = ({ groups }: LongBridgeProps) => {
  const reached =
    Math.max(groups.lastIndexOf('walked') + 1, groups.lastIndexOf('now') + 0.5, 0) / groups.length
  return (
    <svg className={classes['long']} viewBox="0 0 1240 118" aria-hidden focusable="false">
      <path className={classes['bank']} d="M0 76h28q8 0 12 12l12 30H0z" />
      <path className={classes['bank']} d="M1240 76h-28q-8 0-12 12l-12 30h52z" />
      {[88, 98, 108].map((y, row) => (
        <path
          key={y}
          className={classes['stream']}
          d={`M${64 + row * 8} ${y}${Array.from({ length: 45 - row }, () => 'q6 -6 12 0t12 0').join('')}`}
        />
      ))}
      <path className={classes['railAhead']} d={railTo(reached, 1)} />
      {reached > 0 && <path className={classes['railWalked']} d={railTo(0, reached)} />}
      {Array.from({ length: groups.length + 1 }, (_, place) => deckAt(place / groups.length)).map(
        ({ x, y }, place) => (
          <path
            key={x}
            className={place / groups.length <= reached ? classes['railWalked'] : classes['post']}
            d={`M${x} ${y - 28}v36`}
          />
        ),
      )}
      {groups.flatMap((kind, group) =>
        Array.from({ length: SPAN.planks }, (_, place) => {
          const { x, y, tilt } = deckAt((group + (place + 0.5) / SPAN.planks) / groups.length)
          return (
            <rect
              key={x}
              className={classes[kind]}
              x={x - SPAN.plank / 2}
              y={y - SPAN.thick / 2}
              width={SPAN.plank}
              height={SPAN.thick}
              rx="3"
              transform={`rotate(${tilt} ${x} ${y})`}
            />
          )
        }),
      )}
    </svg>
  )
}
