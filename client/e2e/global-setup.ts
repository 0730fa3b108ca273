import type { TestProject } from 'vitest/node'
import { startDemonstration } from './demonstration.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    url: string
    /** The demonstration's key of an employer; empty when the demonstration was not started here. */
    employerKey: string
  }
}

/** A demonstration of its own in a folder of its own, or the one that `E2E_URL` names. */
// biome-ignore lint/style/noDefaultExport: Vitest takes a global setup from the default export
export default async (project: TestProject) => {
  const given = process.env['E2E_URL']
  if (given) {
    project.provide('url', given)
    project.provide('employerKey', process.env['E2E_EMPLOYER_KEY'] ?? '')
    return
  }
  const { url, employerKey, stop } = await startDemonstration()
  project.provide('url', url)
  project.provide('employerKey', employerKey)
  return stop
}
