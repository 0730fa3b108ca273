import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { CertificatesResolver } from './certificates.resolver.ts'
import type { CertificateListener } from './on-certificate-taken-back.ts'
import { RecordCompetencyResultMutation } from './record-competency-result.mutation.ts'
import { RecordTrainingCertificateMutation } from './record-training-certificate.mutation.ts'
import { TakeBackCertificateMutation } from './take-back-certificate.mutation.ts'

/** The resolvers of this room, and whom they tell. */
export const trainingResolvers = (
  vocabulary: Vocabulary,
  onTakenBack: readonly CertificateListener[] = [],
): object[] => [
  new CertificatesResolver(vocabulary),
  new RecordTrainingCertificateMutation(vocabulary),
  new RecordCompetencyResultMutation(vocabulary),
  new TakeBackCertificateMutation(onTakenBack),
]
