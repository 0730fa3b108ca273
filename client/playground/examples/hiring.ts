import { STAFF_ROLES } from '@titian/shared/accounts/role.ts'
import type { Example } from './example.ts'

/** What employers look for: their vacancies, and what many of them look for in vain. */
export const HIRING: readonly Example[] = [
  {
    key: 'vacancies',
    roles: [...STAFF_ROLES],
    title: { id: 'Lowongan yang dibuka', en: 'Open vacancies' },
    query: `query OpenVacancies {
  vacancies(first: 20, state: OPEN) {
    edges {
      node {
        title
        places
        openUntilOn
        employer {
          name
        }
        region {
          name
        }
        wageWarning {
          shortBy
        }
      }
    }
  }
}`,
  },
  {
    key: 'demand',
    roles: [...STAFF_ROLES],
    title: { id: 'Kebutuhan mingguan', en: 'Weekly demand' },
    query: `query WeeklyDemand {
  demand {
    weekOf
    cells {
      province {
        name
      }
      family
      employersAtLeast
    }
  }
}`,
  },
]
