import classes from './kawung.module.css'
import { type Hue, type KawungFigure, kawungFigure } from './kawung-figure.ts'

const strong = (hue: Hue) => `var(--kawung-${hue})`
const ink = ({ hue, strong: isStrong }: { hue: Hue; strong: boolean }) =>
  isStrong ? strong(hue) : `var(--kawung-${hue}-weak)`

const Seed = ({ seed, ground }: { seed: KawungFigure['seed']; ground: string }) => {
  if (seed === 'line') return <path d="M20 6.8v7.4" stroke={ground} strokeWidth="1" strokeLinecap="round" />
  if (seed === 'oval') return <ellipse cx="20" cy="10.6" rx="1.9" ry="4" fill={ground} />
  return (
    <>
      <circle cx="20" cy="8" r="1.35" fill={ground} />
      <circle cx="20" cy="12.6" r="1.35" fill={ground} />
    </>
  )
}

const Heart = ({ figure, ground }: { figure: KawungFigure; ground: string }) => {
  const shape = { fill: strong(figure.heartHue), stroke: ground, strokeWidth: 1.1 }
  switch (figure.heart) {
    case 'square':
      return <rect x="17.6" y="17.6" width="4.8" height="4.8" rx="1" {...shape} />
    case 'diamond':
      return (
        <rect x="17.9" y="17.9" width="4.2" height="4.2" rx=".6" {...shape} transform="rotate(45 20 20)" />
      )
    case 'disc':
      return <circle cx="20" cy="20" r="2.5" {...shape} />
    default:
      return <circle cx="20" cy="20" r="2" fill={ground} />
  }
}

const Corner = ({ kind }: { kind: KawungFigure['corner'] }) => {
  switch (kind) {
    case 'arc':
      return (
        <path d="M2 5.8h1.2a2.6 2.6 0 0 0 2.6-2.6V2" fill="none" strokeWidth="1.3" strokeLinecap="round" />
      )
    case 'quarter':
      return <path d="M0 5.2A5.2 5.2 0 0 0 5.2 0L3 0 0 3z" stroke="none" />
    case 'edge':
      return <path d="M17.2 0a2.8 2.8 0 0 0 5.6 0z" stroke="none" />
    case 'ring':
      return <path d="M17 0v1.4a3 3 0 0 0 6 0V0" fill="none" strokeWidth="1.1" />
    default:
      return null
  }
}

/** A face without a face: the batik motif of four petals, drawn from a code name. Decorative beside the name. */
export const Kawung = ({ name, size = 52 }: { name: string; size?: number }) => {
  const figure = kawungFigure(name)
  const ground = `var(--badge-${figure.ground})`
  return (
    <svg
      className={classes['kawung']}
      width={size}
      height={size}
      viewBox="0 0 40 40"
      aria-hidden
      focusable="false"
    >
      <rect width="40" height="40" fill={ground} />
      <g fill={strong(figure.cornerHue)} stroke={strong(figure.cornerHue)}>
        {[0, 90, 180, 270].map((angle) => (
          <g key={angle} transform={`rotate(${angle} 20 20)`}>
            <Corner kind={figure.corner} />
          </g>
        ))}
      </g>
      <g transform={figure.turned ? 'rotate(45 20 20)' : undefined}>
        {[0, 90, 180, 270].map((angle) => (
          <g key={angle} transform={`rotate(${angle} 20 20)`}>
            <ellipse
              cx="20"
              cy="11"
              rx="5.3"
              ry="8.4"
              fill={ink(angle % 180 === 0 ? figure.upright : figure.level)}
            />
            <Seed seed={figure.seed} ground={ground} />
          </g>
        ))}
        <Heart figure={figure} ground={ground} />
      </g>
    </svg>
  )
}
