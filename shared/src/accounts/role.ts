/**
 * Who a viewer is when an operation runs. A person who signs in acts in one role at a time;
 * `PUBLIC` is nobody, the first two key roles are an employer's own systems, the third a counselling organisation's.
 */
export const ROLES = [
  'PUBLIC',
  'SUPPLY_KEY',
  'EMPLOYER_KEY',
  'ADVICE_KEY',
  'EMPLOYER',
  'COUNSELLOR',
  'SUPERVISOR',
  'OFFICER',
  'TRAINER',
  'ASSESSOR',
  'PLACEMENT_OFFICER',
  'PROBATION_OFFICER',
  'REHAB_COUNSELLOR',
  'ADMINISTRATOR',
  'PROTECTION_OFFICER',
  'PERSON',
] as const

export type Role = (typeof ROLES)[number]

/** Roles that a membership can carry: everybody who signs in. */
export const MEMBER_ROLES = ROLES.filter(
  (role): role is MemberRole => role !== 'PUBLIC' && !role.endsWith('_KEY'),
)

export type MemberRole = Exclude<Role, 'PUBLIC' | 'SUPPLY_KEY' | 'EMPLOYER_KEY' | 'ADVICE_KEY'>

/** Staff sign in with a second factor; employers and the persons themselves need none. */
export const STAFF_ROLES = MEMBER_ROLES.filter(
  (role): role is StaffRole => role !== 'EMPLOYER' && role !== 'PERSON',
)

export type StaffRole = Exclude<MemberRole, 'EMPLOYER' | 'PERSON'>

export const isStaff = (role: Role): role is StaffRole => (STAFF_ROLES as readonly Role[]).includes(role)

/** The database roles in which an operation may read; each role of the domain has exactly one. */
export type ReadingRole = 'titian_public' | 'titian_employer' | 'titian_reader'

/** A reading role is the outermost wall: what it has no grant on can't be reached by any mistake above it. */
export const readingRole = (role: Role): ReadingRole => {
  switch (role) {
    case 'PUBLIC':
    case 'SUPPLY_KEY':
      return 'titian_public'
    case 'EMPLOYER':
    case 'EMPLOYER_KEY':
      return 'titian_employer'
    default:
      return 'titian_reader'
  }
}

export const ROLE_WORDS: Record<MemberRole, { id: string; en: string }> = {
  EMPLOYER: { id: 'Pemberi kerja', en: 'Employer' },
  COUNSELLOR: { id: 'Pendamping usaha', en: 'Business counsellor' },
  SUPERVISOR: { id: 'Penyelia pendamping', en: 'Supervisor of counsellors' },
  OFFICER: { id: 'Petugas Lapas', en: 'Facility officer' },
  TRAINER: { id: 'Instruktur', en: 'Trainer' },
  ASSESSOR: { id: 'Asesor', en: 'Assessor' },
  PLACEMENT_OFFICER: { id: 'Pengantar kerja', en: 'Placement officer' },
  PROBATION_OFFICER: { id: 'PK Bapas', en: 'Probation officer' },
  REHAB_COUNSELLOR: { id: 'Konselor adiksi', en: 'Rehabilitation counsellor' },
  ADMINISTRATOR: { id: 'Admin program', en: 'Programme administrator' },
  PROTECTION_OFFICER: { id: 'Pejabat pelindungan data', en: 'Data protection officer' },
  PERSON: { id: 'Peserta', en: 'Participant' },
}
