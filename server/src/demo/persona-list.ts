import type { MemberRole } from '@titian/shared/accounts/role.ts'
import type { DemonstrationHandles } from './find-handles.ts'

/** Somebody invented as whom anybody may look around, with one click and without password. */
export interface Persona {
  id: string
  role: MemberRole
  /** Null for the participant, whose name comes from the invented people. */
  name: string | null
  address: string
  words: Record<'id' | 'en', { title: string; does: string }>
  /** Not on the sign-in page, whose eight tiles are one of each kind of work; `demonstration.json` names it. */
  isBehind?: true
  /** Where this persona belongs in the seeded demonstration. */
  place(handles: PersonaHandles): Place
}

/** What of the seeded demonstration personas need. */
export type PersonaHandles = Pick<
  DemonstrationHandles,
  'mainEmployerId' | 'units' | 'partners' | 'organisations' | 'person'
>

interface Place {
  organisationId: string | null
  unitId: string | null
  personId: string | null
}

const at = (
  organisationId: string | null,
  unitId: string | null = null,
  personId: string | null = null,
): Place => ({
  organisationId,
  unitId,
  personId,
})

/** The unit that the demonstration shows from inside. */
const MAIN_UNIT = 'Lapas Contoh Tirta Raya'

const mainUnit = ({ units }: PersonaHandles): string => {
  const unit =
    units.find(({ name }) => name === MAIN_UNIT) ?? units.find(({ kind }) => kind === 'CORRECTIONS_UNIT')
  if (!unit) throw new Error('The demonstration has no unit for its officer.')
  return unit.id
}

export const PERSONAS: readonly Persona[] = [
  {
    id: 'employer',
    role: 'EMPLOYER',
    name: 'Rini Astuti',
    address: 'rini@karyalogam.example',
    words: {
      id: { title: 'Pemberi kerja', does: 'cari kandidat siap kerja' },
      en: { title: 'Employer', does: 'find job-ready candidates' },
    },
    place: ({ mainEmployerId }) => at(mainEmployerId),
  },
  {
    id: 'counsellor',
    role: 'COUNSELLOR',
    name: 'Wulan Maharani',
    address: 'wulan@contohbangkit.example',
    words: {
      id: { title: 'Pendamping usaha', does: 'catat sesi dan modal' },
      en: { title: 'Business counsellor', does: 'log sessions and capital' },
    },
    place: ({ partners }) => at(partners.counselling),
  },
  {
    id: 'administrator',
    role: 'ADMINISTRATOR',
    name: 'Bayu Prasetya',
    address: 'bayu@program.example',
    words: {
      id: { title: 'Admin program', does: 'lihat hasil program' },
      en: { title: 'Programme administrator', does: 'see how the programme does' },
    },
    place: ({ partners }) => at(partners.ministry),
  },
  {
    id: 'officer',
    role: 'OFFICER',
    name: 'Yosef Lumbantobing',
    address: 'yosef@tirtaraya.example',
    words: {
      id: { title: 'Petugas Lapas', does: 'siapkan kepulangan' },
      en: { title: 'Facility officer', does: 'prepare the way home' },
    },
    place: (handles) => at(mainUnit(handles), mainUnit(handles)),
  },
  {
    id: 'trainer',
    role: 'TRAINER',
    name: 'Made Suardika',
    address: 'made@karyamandiri.example',
    words: {
      id: { title: 'Instruktur', does: 'absen dan sertifikat' },
      en: { title: 'Trainer', does: 'attendance and certificates' },
    },
    place: (handles) => at(handles.partners.trainingCentre, mainUnit(handles)),
  },
  {
    id: 'probation-officer',
    role: 'PROBATION_OFFICER',
    name: 'Siti Rahayu',
    address: 'siti@bapas.example',
    words: {
      id: { title: 'PK Bapas', does: 'dampingi klien' },
      en: { title: 'Probation officer', does: 'accompany clients' },
    },
    place: ({ person }) => at(person.unitId, person.unitId),
  },
  {
    id: 'placement-officer',
    role: 'PLACEMENT_OFFICER',
    name: 'Arif Nugroho',
    address: 'arif@penempatan.example',
    words: {
      id: { title: 'Pengantar kerja', does: 'hubungkan ke lowongan' },
      en: { title: 'Placement officer', does: 'connect to vacancies' },
    },
    place: ({ partners, person }) => at(partners.placementOffice, person.unitId),
  },
  {
    id: 'person',
    role: 'PERSON',
    name: null,
    address: '99000001@nomor.invalid',
    words: {
      id: { title: 'Peserta', does: 'perjalanan saya' },
      en: { title: 'Participant', does: 'my journey' },
    },
    place: ({ person }) => at(null, null, person.personId),
  },
  {
    id: 'second-administrator',
    role: 'ADMINISTRATOR',
    name: 'Ayu Wulandari',
    address: 'ayu@program.example',
    isBehind: true,
    words: {
      id: { title: 'Admin program, orang kedua', does: 'setujui perubahan aturan' },
      en: { title: 'Programme administrator, second person', does: 'approve changes of rules' },
    },
    place: ({ partners }) => at(partners.ministry),
  },
  {
    id: 'second-counsellor',
    role: 'COUNSELLOR',
    name: 'Nur Hidayah',
    address: 'nur@contohbangkit.example',
    isBehind: true,
    words: {
      id: { title: 'Pendamping usaha, orang kedua', does: 'gantikan pendamping lain' },
      en: { title: 'Business counsellor, second person', does: 'stand in for a counsellor' },
    },
    place: ({ partners }) => at(partners.counselling),
  },
  {
    id: 'supervisor',
    role: 'SUPERVISOR',
    name: 'Ratna Kusuma',
    address: 'ratna@contohbangkit.example',
    isBehind: true,
    words: {
      id: { title: 'Penyelia pendamping', does: 'lihat beban pendamping' },
      en: { title: 'Supervisor of counsellors', does: 'see the load of counsellors' },
    },
    place: ({ partners }) => at(partners.counselling),
  },
  {
    id: 'protection-officer',
    role: 'PROTECTION_OFFICER',
    name: 'Hesti Pranata',
    address: 'hesti@pelindungan.example',
    isBehind: true,
    words: {
      id: { title: 'Pejabat pelindungan data', does: 'lihat siapa membaca apa' },
      en: { title: 'Data protection officer', does: 'see who read what' },
    },
    place: ({ partners }) => at(partners.ministry),
  },
]
