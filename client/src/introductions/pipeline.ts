import type { ShownState } from '@titian/shared/introductions/picture.ts'

/** The order of the pipeline. */
export const UNDER_WAY = [
  'REQUESTED',
  'DISCLOSED',
  'INTERVIEW',
  'OFFER',
  'HIRED',
] as const satisfies ShownState[]

/** What is over. */
export const OVER = ['NOT_AVAILABLE', 'ENDED', 'DECLINED', 'WITHDRAWN'] as const satisfies ShownState[]

/** Introductions in the order in which the list shows them. */
export const inPipelineOrder = <Row extends { state: ShownState }>(rows: readonly Row[]): Row[] =>
  [...UNDER_WAY, ...OVER].flatMap((state) => rows.filter((row) => row.state === state))
