import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { CertificatesResolver } from './certificates.resolver.ts'

/** The resolvers of this room. */
export const trainingResolvers = (vocabulary: Vocabulary): object[] => [new CertificatesResolver(vocabulary)]
