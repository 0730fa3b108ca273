import { RELEASE_SOURCE_WORDS, RELEASE_SOURCES } from '@titian/shared/participants/expected-release.ts'
import { LEGAL_STAGE_WORDS, LEGAL_STAGES } from '@titian/shared/participants/legal-stage.ts'
import { NIK_ABSENT_REASONS, NIK_WARNINGS, SEXES } from '@titian/shared/participants/nik.ts'
import { PATHWAY_WORDS, PATHWAYS } from '@titian/shared/participants/pathway.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'

export const Pathway = enumOf(
  'Pathway',
  "To work for somebody else, or to a business of one's own.",
  PATHWAYS,
  PATHWAY_WORDS,
)

export const LegalStage = enumOf(
  'LegalStage',
  'Where the law has a person, as a register said; Titian decides nothing here.',
  LEGAL_STAGES,
  LEGAL_STAGE_WORDS,
)

export const ExpectedReleaseSource = enumOf(
  'ExpectedReleaseSource',
  'Who says when somebody is expected to be released.',
  RELEASE_SOURCES,
  RELEASE_SOURCE_WORDS,
)

export const Sex = enumOf('Sex', 'As the civil registry has it.', SEXES, {
  MALE: { id: 'laki-laki', en: 'Male' },
  FEMALE: { id: 'perempuan', en: 'Female' },
})

export const NikAbsentReason = enumOf(
  'NikAbsentReason',
  'Why a person has no national identity number; each is a lawful state.',
  NIK_ABSENT_REASONS,
  {
    NOT_REGISTERED: { id: 'belum terdaftar', en: 'Not registered yet' },
    FOREIGN: { id: 'warga negara asing', en: 'Foreign national' },
    UNKNOWN: { id: 'tidak diketahui', en: 'Unknown' },
  },
)

export const NikWarning = enumOf(
  'NikWarning',
  'What looks strange about a national identity number; it turns nobody away.',
  NIK_WARNINGS,
  {
    NOT_SIXTEEN_DIGITS: { id: 'bukan 16 angka', en: 'Not sixteen digits' },
    NO_SUCH_DAY: { id: 'tanggal di dalamnya tidak ada', en: 'The day in it does not exist' },
    UNLIKELY_AGE: { id: 'umur di dalamnya tidak lazim', en: 'The age in it is unlikely' },
    OTHER_BIRTH_DATE: { id: 'tanggal lahir berbeda', en: 'Another date of birth' },
    OTHER_SEX: { id: 'jenis kelamin berbeda', en: 'Another sex' },
    NO_SERIAL: { id: 'tanpa nomor urut', en: 'No serial number' },
  },
)

const FITNESSES = ['FIT', 'WITH_ADJUSTMENTS', 'NOT_YET'] as const
export type FitnessValue = (typeof FITNESSES)[number]

export const Fitness = enumOf('Fitness', 'Whether a clinic says that a person can work.', FITNESSES, {
  FIT: { id: 'bugar', en: 'Fit for work' },
  WITH_ADJUSTMENTS: { id: 'bugar dengan penyesuaian', en: 'Fit with adjustments' },
  NOT_YET: { id: 'belum', en: 'Not yet' },
})
