import type { CandidateOrder, VacancyState } from '../../graphql/schema.generated.ts'

const STATES: readonly VacancyState[] = ['OPEN', 'EXPIRED', 'CLOSED']
const ORDERS: readonly CandidateOrder[] = ['RELEVANCE', 'AVAILABILITY', 'DISTANCE']

/** What the address of the list says: which vacancies; without, the open ones. */
export interface VacanciesQuestion {
  keadaan?: VacancyState | 'SEMUA' | undefined
}

export const readVacanciesQuestion = (search: Record<string, unknown>): VacanciesQuestion => {
  const { keadaan } = search
  if (keadaan === 'SEMUA') return { keadaan }
  const state = STATES.find((one) => one === keadaan)
  return state && state !== 'OPEN' ? { keadaan: state } : {}
}

/** Null asks for all of them. */
export const stateOf = ({ keadaan = 'OPEN' }: VacanciesQuestion): VacancyState | null =>
  keadaan === 'SEMUA' ? null : keadaan

/** What the address of a vacancy says: who is shown, and who comes first. */
export interface VacancyQuestion {
  lihat?: 'daftar-pendek' | undefined
  urut?: CandidateOrder | undefined
}

export const readVacancyQuestion = (search: Record<string, unknown>): VacancyQuestion => {
  const order = ORDERS.find((one) => one === search['urut'])
  return {
    ...(search['lihat'] === 'daftar-pendek' && { lihat: 'daftar-pendek' as const }),
    ...(order && order !== 'RELEVANCE' && { urut: order }),
  }
}
