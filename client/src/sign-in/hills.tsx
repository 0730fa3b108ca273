import classes from './hills.module.css'

/** How the rope hangs: its lowest point, and how fast it rises to either side. */
const ropeAt = (x: number): number => 637 - (x < 316 ? 0.00039 : 0.000346) * (x - 316) ** 2
const deckAt = (x: number): number => 674.6 - 0.00031 * (x - 310) ** 2
const slopeAt = (x: number): number => (Math.atan(-0.00062 * (x - 310)) * 180) / Math.PI

const HANGERS = Array.from({ length: 21 }, (_, place) => 1 + place * 42)
const PLANKS = Array.from({ length: 42 }, (_, place) => 11 + place * 21)
const TERRACES = Array.from({ length: 7 }, (_, place) => place)

const rope = Array.from({ length: 45 }, (_, place) => place * 20)
  .map((x, place) => `${place === 0 ? 'M' : 'L'}${x} ${ropeAt(x).toFixed(1)}`)
  .join('')

/** From shade into the morning light: darker at the near end, bright where the sun is. */
const plankColour = (x: number): string => {
  const light = Math.max(0, (x - 300) / 572)
  const mix = (from: number, to: number) => Math.round(from + (to - from) * light)
  return `rgb(${mix(140, 249)} ${mix(102, 224)} ${mix(44, 190)})`
}

/** Hills before sunrise and a rope bridge that leads towards it. Decorative. */
export const Hills = () => (
  <svg
    className={classes['hills']}
    viewBox="0 0 872 900"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden
    focusable="false"
  >
    <defs>
      <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="#003138" />
        <stop offset=".18" stopColor="#00464d" />
        <stop offset=".32" stopColor="#18696f" />
        <stop offset=".405" stopColor="#3c8786" />
        <stop offset=".45" stopColor="#8fa389" />
        <stop offset=".5" stopColor="#dcb17c" />
        <stop offset=".56" stopColor="#f0c692" />
      </linearGradient>
      <radialGradient id="glow">
        <stop offset="0" stopColor="#ffe3bd" stopOpacity=".75" />
        <stop offset=".5" stopColor="#f6cf9d" stopOpacity=".3" />
        <stop offset="1" stopColor="#f6cf9d" stopOpacity="0" />
      </radialGradient>
      <linearGradient id="valley" x1="0" y1="495" x2="0" y2="900" gradientUnits="userSpaceOnUse">
        <stop offset="0" stopColor="#14686d" />
        <stop offset=".45" stopColor="#0e5258" />
        <stop offset="1" stopColor="#04333a" />
      </linearGradient>
      <linearGradient id="near" x1="0" y1="560" x2="0" y2="900" gradientUnits="userSpaceOnUse">
        <stop offset="0" stopColor="#00424a" />
        <stop offset=".35" stopColor="#00333a" />
        <stop offset="1" stopColor="#00262c" />
      </linearGradient>
      <linearGradient id="fade" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="#fff" />
        <stop offset=".7" stopColor="#fff" stopOpacity=".75" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      <pattern id="kawung" width="64" height="64" patternUnits="userSpaceOnUse">
        <g fill="none" stroke="#54b9c4" strokeWidth="1" opacity=".17">
          {[0, 64].flatMap((x) =>
            [0, 64].map((y) => (
              <g key={`${x} ${y}`}>
                <ellipse cx={x} cy={y - 16} rx="9" ry="15" />
                <ellipse cx={x} cy={y + 16} rx="9" ry="15" />
                <ellipse cx={x - 16} cy={y} rx="15" ry="9" />
                <ellipse cx={x + 16} cy={y} rx="15" ry="9" />
              </g>
            )),
          )}
          <circle cx="32" cy="32" r="22" />
          <circle cx="32" cy="32" r="4" />
        </g>
      </pattern>
      <mask id="upper">
        <rect width="872" height="380" fill="url(#fade)" />
      </mask>
    </defs>
    <rect width="872" height="900" fill="url(#sky)" />
    <rect width="872" height="380" fill="url(#kawung)" mask="url(#upper)" />
    <ellipse cx="553" cy="500" rx="260" ry="180" fill="url(#glow)" />
    <circle cx="553" cy="511" r="62" fill="#ffe8cb" />
    <path
      fill="#408a87"
      d="M0 467C60 440 100 417 144 417c72 0 101 62 176 71 60 8 100 8 145 16 36 7 56 11 80 11 106 0 196-66 266-66 29 0 46 13 61 23v428H0z"
    />
    <path
      fill="url(#valley)"
      d="M0 521c50-20 95-26 142-26 78 0 148 25 198 46s80 26 124 26c96 0 256-66 337-66 34 0 54 5 71 11v388H0z"
    />
    <path fill="url(#near)" d="M0 571c80 4 200 54 272 106 38 33 55 73 55 123 0 50-9 80-15 100H0z" />
    <path
      fill="url(#near)"
      d="M872 540c-92 12-172 30-228 57-54 23-89 35-112 58-22 25-30 55-30 84 0 61 10 111 21 161h349z"
    />
    <g fill="none" stroke="#f3d9b2" strokeWidth="1.2">
      {TERRACES.map((place) => (
        <path
          key={place}
          opacity={0.42 - place * 0.05}
          d={`M${436 + place * 26} ${591 + place * 17}C${540 + place * 22} ${562 + place * 20} ${700 + place * 10} ${572 + place * 22} 872 ${551 + place * 22.5}`}
        />
      ))}
    </g>
    <g stroke="#e9c796" strokeWidth="1.5" opacity=".62">
      {HANGERS.map((x) => (
        <path key={x} d={`M${x} ${ropeAt(x).toFixed(1)}V${deckAt(x).toFixed(1)}`} />
      ))}
    </g>
    <path d={rope} fill="none" stroke="#f3d3a6" strokeWidth="2.6" />
    {PLANKS.map((x) => (
      <rect
        key={x}
        x={x - 8.5}
        y={deckAt(x) - 4.5}
        width="17"
        height="9"
        rx="3"
        fill={plankColour(x)}
        transform={`rotate(${slopeAt(x).toFixed(2)} ${x} ${deckAt(x).toFixed(1)})`}
      />
    ))}
  </svg>
)
