import { connectionTypes } from '../platform/graphql/connection.ts'
import { CertificateSchemeType, OccupationType, RegionType, SkillType } from './vocabulary.type.ts'

export const { Connection: RegionConnection } = connectionTypes('public', 'Region', () => RegionType)
export const { Connection: OccupationConnection } = connectionTypes(
  'public',
  'Occupation',
  () => OccupationType,
)
export const { Connection: SkillConnection } = connectionTypes('public', 'Skill', () => SkillType)
export const { Connection: CertificateSchemeConnection } = connectionTypes(
  'public',
  'CertificateScheme',
  () => CertificateSchemeType,
)
