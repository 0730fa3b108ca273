import { createContext, useContext } from 'react'
import type { IntroductionState } from '../../graphql/schema.generated.ts'

/** The list behind an open introduction, in its order: where it stands in it, and who comes next. */
export type Pipeline = readonly { id: string; state: IntroductionState }[]

export const PipelineContext = createContext<Pipeline>([])

export const usePipeline = (): Pipeline => useContext(PipelineContext)
