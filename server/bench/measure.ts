/** Two ways of doing the same, measured in turns, so that a noisy neighbour disturbs both. */
export interface Duel {
  name: string
  a: Samples
  b: Samples
}

export interface Samples {
  /** Milliseconds, one list for each round. */
  rounds: number[][]
}

/** Runs A and B by turns; which of them begins changes from round to round. */
export const duel = async (
  name: string,
  rounds: number,
  times: number,
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
): Promise<Duel> => {
  const measured: Duel = { name, a: { rounds: [] }, b: { rounds: [] } }
  await a()
  await b()
  for (let round = 0; round < rounds; round++) {
    const [first, second] =
      round % 2 === 0
        ? ([
            ['a', a],
            ['b', b],
          ] as const)
        : ([
            ['b', b],
            ['a', a],
          ] as const)
    for (const [side, work] of [first, second]) {
      const samples: number[] = []
      for (let time = 0; time < times; time++) {
        const began = performance.now()
        await work()
        samples.push(performance.now() - began)
      }
      measured[side].rounds.push(samples)
    }
  }
  return measured
}

const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The value below which this share of the values lies. */
const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((x, y) => x - y)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export interface Summary {
  samples: number
  median: number
  p99: number
  /** Medians of the best and the worst round. */
  min: number
  max: number
}

export const summaryOf = ({ rounds }: Samples): Summary => {
  const all = rounds.flat()
  const medians = rounds.map(median)
  return {
    samples: all.length,
    median: median(all),
    p99: quantile(all, 0.99),
    min: Math.min(...medians),
    max: Math.max(...medians),
  }
}

/** How many times slower A is than B, or that nobody can tell: the ranges of their rounds overlap. */
export const verdict = (a: Summary, b: Summary): string =>
  a.min <= b.max && b.min <= a.max ? 'tie' : `${(a.median / b.median).toFixed(1)}x`
