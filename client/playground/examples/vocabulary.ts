import { STAFF_ROLES } from '@titian/shared/accounts/role.ts'
import type { Example } from './example.ts'

/** The vocabulary and the organisations: the same for everybody. */
export const VOCABULARY: readonly Example[] = [
  {
    key: 'units',
    roles: ['ADMINISTRATOR', 'PROBATION_OFFICER', 'PROTECTION_OFFICER'],
    title: { id: 'Lapas dan Rutan, halaman pertama', en: 'Correctional units, first page' },
    query: `query CorrectionalUnits($after: String) {
  organisations(kind: CORRECTIONS_UNIT, first: 50, after: $after) {
    edges {
      node {
        id
        name
        region {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  },
  {
    key: 'training-centres',
    roles: ['ADMINISTRATOR', 'TRAINER', 'COUNSELLOR'],
    title: { id: 'Balai latihan di Bandung', en: 'Training centres in Bandung' },
    query: `query TrainingCentres($search: String) {
  organisations(kind: TRAINING_CENTRE, search: $search, first: 20) {
    edges {
      node {
        name
        region {
          name
          parent {
            name
          }
        }
      }
    }
  }
}`,
    variables: { search: 'Bandung' },
  },
  {
    key: 'schemes',
    roles: ['ADMINISTRATOR', 'ASSESSOR', 'TRAINER'],
    title: { id: 'Skema sertifikat dan keahliannya', en: 'Certificate schemes and their skills' },
    query: `query CertificateSchemes($search: String) {
  certificateSchemes(search: $search, first: 20) {
    edges {
      node {
        code
        name
        level
        skills {
          code
          name
        }
      }
    }
  }
}`,
    variables: { search: 'las' },
  },
  {
    key: 'skills',
    roles: ['ADMINISTRATOR', 'ASSESSOR', 'PLACEMENT_OFFICER', 'REHAB_COUNSELLOR'],
    title: { id: 'Keahlian dan yang lebih luas', en: 'Skills and the broader ones' },
    query: `query SkillsAndBroader($search: String) {
  skills(search: $search, first: 20) {
    edges {
      node {
        code
        name
        group
        broader {
          code
          name
        }
      }
    }
  }
}`,
    variables: { search: 'las' },
  },
  {
    key: 'occupations',
    roles: ['ADMINISTRATOR', 'PLACEMENT_OFFICER', 'REHAB_COUNSELLOR'],
    title: { id: 'Jabatan menurut kata', en: 'Occupations by a word' },
    query: `query OccupationsByWord($search: String) {
  occupations(search: $search, first: 20) {
    edges {
      node {
        code
        name
        family
      }
    }
  }
}`,
    variables: { search: 'jahit' },
  },
  {
    key: 'regions',
    roles: ['ADMINISTRATOR', 'PLACEMENT_OFFICER', 'PROBATION_OFFICER'],
    title: { id: 'Kabupaten dan kota Jawa Barat', en: 'Regencies of West Java' },
    query: `query RegenciesOfProvince($within: String) {
  regions(level: REGENCY, within: $within, first: 50) {
    edges {
      node {
        code
        name
      }
    }
  }
}`,
    variables: { within: '32' },
  },
  {
    key: 'programmes',
    roles: ['ADMINISTRATOR', 'TRAINER', 'REHAB_COUNSELLOR', 'COUNSELLOR'],
    title: { id: 'Program pembinaan', en: 'Programmes' },
    query: `query Programmes {
  programmes {
    id
    name
  }
}`,
  },
  {
    key: 'schema',
    roles: [...STAFF_ROLES],
    title: { id: 'Tipe dan penjelasannya', en: 'Types and their descriptions' },
    query: `query TypesAndDescriptions($name: String!) {
  __type(name: $name) {
    name
    description
    fields {
      name
      description
    }
  }
}`,
    variables: { name: 'Participant' },
  },
]
