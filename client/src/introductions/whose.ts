import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'

/** Under which words a row stands: the name for whoever may read it, else the code name, else nobody. */
export const whose = ({ disclosed, candidate }: IntroductionRow_IntroductionFragment) => ({
  name: disclosed?.fullName ?? candidate?.codeName ?? null,
  /** What the mark is drawn from: the code name, also when the name is known. */
  mark: disclosed?.codeName ?? candidate?.codeName ?? null,
  isNamed: disclosed !== null,
})
