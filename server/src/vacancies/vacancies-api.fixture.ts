import { candidatesApi } from '../candidates/candidates-api.fixture.ts'
import { OrganisationResolver } from '../organisations/organisation.resolver.ts'
import type { Database } from '../platform/database/database.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { vacanciesResolvers } from './vacancies.ts'

const vocabulary = deliveredVocabulary()

/** The candidates' and the vacancies' part of the schema, and a way to ask it as somebody. */
export const vacanciesApi = (database: Database) =>
  candidatesApi(database, 'SYNTHETIC', ({ search }) => [
    new OrganisationResolver(),
    ...vacanciesResolvers({
      vocabulary,
      minimumWages: [{ province: '32', year: 2026, monthly: 2_317_601 }],
      search,
      onVacancyClosed: [],
    }),
  ])

/** Everything of a vacancy that its employer may read, but whom it finds. */
export const VACANCY = `id title occupation { code } skills { code } region { code } places employmentKind wageFrom wageTo
  education experience workingHours openUntilOn postedOn state closedOn closingReason version viewerCanManage
  employer { name } wageWarning { shortBy isWhollyBelow minimum { province { code } year monthly } }
  nationalReport { reportNumber ageFrom ageTo sex domicile { code } }`

const ERRORS = 'errors { __typename ... on UserError { message path } }'

const mutation = (name: string, more = '') =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { vacancy { ${VACANCY} ${more} } ${ERRORS} } }`

export const POST = mutation('postVacancy')
export const AMEND = mutation('amendVacancy')
export const CLOSE = mutation('closeVacancy')
export const DUPLICATE = mutation('duplicateVacancy')

const SHORTLISTED = 'shortlist { addedOn reasons { kind } candidate { id } }'
const shortlisting = (name: string) =>
  `mutation ($input: ShortlistInput!) { ${name}(input: $input) { vacancy { id ${SHORTLISTED} } ${ERRORS} } }`

export const SHORTLIST = shortlisting('shortlistCandidate')
export const UNSHORTLIST = shortlisting('unshortlistCandidate')
export const READ_SHORTLIST = `query ($id: ID!) { vacancy(id: $id) { id ${SHORTLISTED} } }`

/** A vacancy as the input of a mutation; `given` says what differs. */
export const aContent = (given: object = {}) => ({
  title: 'Juru las produksi',
  occupation: '7212-welder',
  skills: ['weld-smaw'],
  region: '32.77',
  places: 4,
  employmentKind: 'FIXED_TERM',
  wageFrom: 4_750_000,
  openUntilOn: '2027-01-31',
  ...given,
})
