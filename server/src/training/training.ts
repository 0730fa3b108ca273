import { CertificatesResolver } from './certificates.resolver.ts'

/** The resolvers of this room. */
export const trainingResolvers = (): object[] => [new CertificatesResolver()]
