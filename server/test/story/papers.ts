import { errors, type Say } from './actors.ts'

interface Offices {
  probation: Say
  placement: Say
  clinic: Say
}

/** Registers a welder and writes down what the offices hold. Answers the participant's id. */
export const writePapers = async (
  { probation, placement, clinic }: Offices,
  today: string,
  inDays: (days: number) => string,
): Promise<string> => {
  const { registerParticipant } = await probation(
    `mutation ($input: RegisterParticipantInput!) { registerParticipant(input: $input) { participant { id journey { stage } } ${errors} } }`,
    {
      fullName: 'Sutrisnowati',
      sex: 'MALE',
      birthOn: '1991-04-05',
      nikAbsentReason: 'UNKNOWN',
      registerNumber: '99/CERITA/0001',
      pathway: 'EMPLOYMENT',
      phone: '081234567890',
      idempotencyKey: 'story',
    },
  )
  const participant: string = registerParticipant.participant.id

  await probation(`mutation ($input: RecordCustodyInput!) { recordCustody(input: $input) { ${errors} } }`, {
    participant,
    legalStage: 'CONDITIONAL_RELEASE',
    startedOn: '2024-01-10',
    sentenceMonths: 48,
    asOfOn: today,
  })
  await probation(
    `mutation ($input: RecordWorkProfileInput!) { recordWorkProfile(input: $input) { ${errors} } }`,
    {
      participant,
      occupation: '7212-welder',
      experienceMonths: 50,
      education: 'VOCATIONAL_SECONDARY',
      languages: [],
      licences: [],
      workingHours: ['DAY'],
      wantedRegions: ['32.73'],
      skills: [{ skill: 'weld-smaw', evidence: 'EXPERIENCE' }],
    },
  )
  await probation(
    `mutation ($input: RecordCompetencyResultInput!) { recordCompetencyResult(input: $input) { ${errors} } }`,
    {
      participant,
      scheme: 'las-smaw-3g',
      result: 'COMPETENT',
      issuedOn: inDays(-60),
      validUntilOn: inDays(900),
      assessor: 'Asesor Contoh',
      instructor: 'Instruktur Contoh',
    },
  )
  await clinic(`mutation ($input: RecordFitnessInput!) { recordFitness(input: $input) { ${errors} } }`, {
    participant,
    fitness: 'FIT',
    notedOn: today,
  })
  for (const [requirement, office] of [
    ['IDENTITY_DOCUMENT', 'CIVIL_REGISTRY'],
    ['HOUSING_PLAN', 'PROBATION_OFFICE'],
    ['BANK_ACCOUNT', 'BANK'],
    ['CONTACT_CHANNEL', 'PERSON'],
  ])
    await probation(
      `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { ${errors} } }`,
      {
        participant,
        requirement,
        state: 'HELD',
        office,
      },
    )
  await probation(
    `mutation ($input: WaiveRequirementInput!) { waiveRequirement(input: $input) { ${errors} } }`,
    {
      participant,
      requirement: 'WORK_SKILLS_REVIEW',
      reason: 'Uji kompetensi sudah menilai keterampilan.',
      untilOn: inDays(300),
    },
  )
  await placement(
    `mutation ($input: ConfirmAvailabilityInput!) { confirmAvailability(input: $input) { ${errors} } }`,
    { participant, band: 'NOW', latestStartOn: inDays(20) },
  )
  return participant
}
