import { testDatabase } from '../../test/database.ts'
import { account } from '../candidates/candidates-api.fixture.ts'
import { TODAY } from '../candidates/card-database.fixture.ts'
import { anEmployer } from '../organisations/organisation.builder.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import type { Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { aContent, POST, VACANCY, vacanciesApi } from './vacancies-api.fixture.ts'

/** Two employers in a database of their own, and short ways to act and read as somebody of the first. */
export const vacanciesWorld = async () => {
  const database = await testDatabase()
  const api = vacanciesApi(database)
  const command = <T>(act: (tx: Tx) => Promise<T>): Promise<T> =>
    database.transaction('titian_command', systemFacts(TODAY), act)
  const project = <T>(act: (tx: Tx) => Promise<T>): Promise<T> =>
    database.transaction('titian_projector', systemFacts(TODAY), act)
  const own = await command((tx) => anEmployer(tx, { name: 'PT Las Contoh' }))
  const other = await command((tx) => anEmployer(tx, { name: 'PT Lain Contoh' }))
  let keys = 0
  return {
    database,
    api,
    own,
    other,
    command,
    project,
    /** Posts a vacancy of the first employer; `viewer` says who else. */
    post: async (content: object = {}, viewer: Viewer = account(own), idempotencyKey = `k${++keys}`) => {
      const input = { content: aContent(content), idempotencyKey }
      return (await api.ask(viewer, POST, { input })).data.postVacancy
    },
    /** Runs one mutation; throws its error when there is one beside the data. */
    run: async (source: string, input: object, viewer: Viewer = account(own)) => {
      const { data, errors } = await api.ask(viewer, source, { input })
      if (errors) throw errors[0]
      return Object.values(data)[0] as {
        vacancy: Record<string, unknown> | null
        errors: Record<string, unknown>[]
      }
    },
    read: async (id: string, viewer: Viewer = account(own), more: { today?: string } = {}) => {
      const source = `query ($id: ID!) { vacancy(id: $id) { ${VACANCY} } }`
      return (await api.ask(viewer, source, { id }, more)).data.vacancy
    },
  }
}

export type VacanciesWorld = Awaited<ReturnType<typeof vacanciesWorld>>
