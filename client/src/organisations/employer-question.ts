import type { EmployerVerificationState } from '../graphql/schema.generated.ts'

/** Which employers a page shows; it lives in the address. */
export interface EmployerQuestion {
  keadaan?: EmployerVerificationState
  cari?: string
  /** The id of the one that is open. */
  buka?: string
}

const STATES = ['APPLIED', 'VERIFIED', 'SUSPENDED'] as const

/** What an address asks for; what it can't mean is left out. */
export const readEmployerQuestion = (search: Record<string, unknown>): EmployerQuestion => {
  const state = STATES.find((one) => one === search['keadaan'])
  const text = typeof search['cari'] === 'string' ? search['cari'].slice(0, 100) : ''
  const open = typeof search['buka'] === 'string' ? search['buka'] : ''
  return { ...(state && { keadaan: state }), ...(text && { cari: text }), ...(open && { buka: open }) }
}
