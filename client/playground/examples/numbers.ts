import { STAFF_ROLES } from '@titian/shared/accounts/role.ts'
import type { Example } from './example.ts'

/** Numbers about everybody, nobody in particular. */
export const NUMBERS: readonly Example[] = [
  {
    key: 'funnel',
    roles: [...STAFF_ROLES],
    title: { id: 'Corong per tahap', en: 'Funnel by stage' },
    query: `query FunnelByStage {
  funnel {
    computedAt
    stages {
      stage
      reachedCount
      isSuppressed
      share
      medianDays
    }
  }
}`,
  },
  {
    key: 'funnel-of-province',
    roles: ['ADMINISTRATOR'],
    title: { id: 'Corong Jawa Barat sejak 2025', en: 'Funnel of West Java since 2025' },
    query: `query FunnelOfProvince($from: Date, $provinceCode: String) {
  funnel(from: $from, provinceCode: $provinceCode) {
    computedAt
    stages {
      stage
      reachedCount
      isSuppressed
      medianDays
    }
  }
}`,
    variables: { from: '2025-01-01', provinceCode: '32' },
  },
  {
    key: 'two-provinces',
    roles: ['ADMINISTRATOR'],
    title: { id: 'Dua provinsi berdampingan', en: 'Two provinces side by side' },
    query: `query TwoProvinces($from: Date) {
  westJava: funnel(from: $from, provinceCode: "32") {
    ...StagesOfFunnel
  }
  eastJava: funnel(from: $from, provinceCode: "35") {
    ...StagesOfFunnel
  }
}

fragment StagesOfFunnel on Funnel {
  stages {
    stage
    reachedCount
    isSuppressed
    share
  }
}`,
    variables: { from: '2025-01-01' },
  },
  {
    key: 'definition',
    roles: [...STAFF_ROLES],
    title: { id: 'Apa arti angka corong', en: 'What the funnel’s numbers mean' },
    query: `query DefinitionOfFunnel {
  funnel {
    definition {
      name
      version
      description
      numerator
      denominator
      window
      exclusions
      missingData
    }
  }
}`,
  },
  {
    key: 'supply',
    roles: ['ADMINISTRATOR', 'PLACEMENT_OFFICER'],
    title: { id: 'Tabel pasokan minggu ini', en: 'This week’s supply table' },
    query: `query SupplyOfTheWeek {
  supply {
    weekOf
    candidatesAtLeast
    provinceCount
    familyCount
    cells {
      province {
        name
      }
      family
      atLeast
    }
  }
}`,
  },
  {
    key: 'who-am-i',
    roles: [...STAFF_ROLES],
    title: { id: 'Siapa saya, sisa poin saya', en: 'Who I am, points I have left' },
    query: `query WhoAmI {
  viewer {
    account {
      name
    }
    role
    organisation {
      name
    }
    unit {
      name
    }
    hasFreshSecondFactor
    openedFiles {
      openedAt
      closesAt
    }
  }
  rateLimit {
    limit
    remaining
    resetAt
  }
  installation {
    kind
  }
}`,
  },
]
