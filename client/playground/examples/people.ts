import type { Example } from './example.ts'

/** People, as far as the role and the opened files reach. */
export const PEOPLE: readonly Example[] = [
  {
    key: 'participants',
    roles: ['ADMINISTRATOR', 'COUNSELLOR', 'OFFICER', 'PLACEMENT_OFFICER', 'PROBATION_OFFICER'],
    title: { id: 'Peserta dan tahapnya', en: 'Participants and their stage' },
    query: `query ParticipantsAndStage {
  participants(first: 20) {
    edges {
      node {
        id
        registerNumber
        journey {
          stage
          sinceOn
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
    key: 'enterprise',
    roles: ['ADMINISTRATOR', 'COUNSELLOR'],
    title: { id: 'Jalur usaha, terdaftar sejak 2026', en: 'Enterprise pathway, registered since 2026' },
    query: `query EnterprisePathway($registeredFrom: Date) {
  participants(filter: { pathway: ENTERPRISE, registeredFrom: $registeredFrom }, first: 20) {
    edges {
      node {
        id
        registerNumber
        registeredOn
        journey {
          stage
          sinceOn
        }
      }
    }
  }
}`,
    variables: { registeredFrom: '2026-01-01' },
  },
  {
    key: 'journey',
    roles: ['ADMINISTRATOR', 'OFFICER', 'COUNSELLOR'],
    title: { id: 'Perjalanan satu peserta', en: 'One participant’s journey' },
    query: `query JourneyOfParticipant($id: ID!) {
  participant(id: $id) {
    registerNumber
    journey {
      stage
      sinceOn
      steps {
        toStage
        effectiveOn
      }
    }
  }
}`,
    needs: 'participant',
  },
  {
    key: 'readiness',
    roles: ['ADMINISTRATOR', 'OFFICER', 'PLACEMENT_OFFICER', 'TRAINER', 'ASSESSOR'],
    title: { id: 'Kesiapan kerja dan langkah berikutnya', en: 'Job readiness and the next step' },
    query: `query ReadinessOfParticipant($id: ID!) {
  participant(id: $id) {
    registerNumber
    readiness {
      requirementSet
      isComplete
      confirmedAt
      nextStep {
        requirement
        owner
        byOn
      }
      answers {
        requirement
        state
        on
      }
    }
  }
}`,
    needs: 'participant',
  },
  {
    key: 'classes',
    roles: ['ADMINISTRATOR', 'PROTECTION_OFFICER', 'OFFICER', 'PROBATION_OFFICER'],
    title: { id: 'Satu orang, apa yang tidak dibuka', en: 'One person, what is not opened' },
    query: `query ClassesOfParticipant($id: ID!) {
  participant(id: $id) {
    registerNumber
    journey {
      stage
    }
    identity {
      fullName
    }
    contact {
      phone
    }
    custody {
      __typename
    }
    health {
      __typename
    }
  }
}`,
    needs: 'participant',
  },
  {
    key: 'by-node',
    roles: ['ADMINISTRATOR'],
    title: { id: 'Benda apa pun lewat id-nya', en: 'Anything by its id' },
    query: `query AnythingById($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Participant {
      registerNumber
      contact {
        phone
      }
    }
    ... on Organisation {
      name
      kind
    }
  }
}`,
    needs: 'participant',
  },
  {
    key: 'open-file',
    roles: ['ADMINISTRATOR', 'PROTECTION_OFFICER'],
    title: { id: 'Buka berkas dengan alasan', en: 'Open a file with a reason' },
    query: `mutation OpenFile($id: ID!, $reason: String!) {
  openFile(input: { participant: $id, reason: $reason }) {
    openedFile {
      closesAt
    }
    errors {
      __typename
      ... on UserError {
        message
      }
    }
  }
}`,
    variables: { reason: 'Memeriksa permintaan data dari peserta sendiri' },
    needs: 'participant',
    writes: true,
  },
  {
    key: 'publish',
    roles: ['ADMINISTRATOR'],
    title: { id: 'Terbitkan kartu sekarang', en: 'Publish the cards now' },
    query: `mutation PublishCardsNow {
  publishCards(input: { isConfirmed: true }) {
    publication {
      publishedCount
      addedCount
      removedCount
      heldBackCount
    }
    errors {
      __typename
      ... on UserError {
        message
      }
    }
  }
}`,
    writes: true,
  },
]
