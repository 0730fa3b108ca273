import { RELEASE_SOURCE_WORDS, RELEASE_SOURCES } from '@titian/shared/participants/expected-release.ts'
import { LEGAL_STAGE_WORDS, LEGAL_STAGES } from '@titian/shared/participants/legal-stage.ts'
import { NIK_ABSENT_REASONS, SEXES } from '@titian/shared/participants/nik.ts'
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

const FITNESSES = ['FIT', 'WITH_ADJUSTMENTS', 'NOT_YET'] as const
export type FitnessValue = (typeof FITNESSES)[number]

export const Fitness = enumOf('Fitness', 'Whether a clinic says that a person can work.', FITNESSES, {
  FIT: { id: 'bugar', en: 'Fit for work' },
  WITH_ADJUSTMENTS: { id: 'bugar dengan penyesuaian', en: 'Fit with adjustments' },
  NOT_YET: { id: 'belum', en: 'Not yet' },
})
