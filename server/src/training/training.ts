import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { CertificatesResolver } from './certificates.resolver.ts'
import { RecordCompetencyResultMutation } from './record-competency-result.mutation.ts'
import { RecordTrainingCertificateMutation } from './record-training-certificate.mutation.ts'

/** The resolvers of this room. */
export const trainingResolvers = (vocabulary: Vocabulary): object[] => [
  new CertificatesResolver(vocabulary),
  new RecordTrainingCertificateMutation(vocabulary),
  new RecordCompetencyResultMutation(vocabulary),
]
