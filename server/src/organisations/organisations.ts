import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { ApplyAsEmployerMutation } from './apply-as-employer.mutation.ts'
import { MoveVerificationMutation } from './move-verification.mutation.ts'
import { OrganisationResolver } from './organisation.resolver.ts'
import { OrganisationRegionResolver } from './organisation-region.resolver.ts'
import { RecordEmployerCheckMutation } from './record-employer-check.mutation.ts'
import { OrganisationVerificationResolver, VerificationResolver } from './verification.resolver.ts'

/** The resolvers of this room. */
export const organisationsResolvers = (vocabulary: Vocabulary): object[] => [
  new OrganisationResolver(),
  new OrganisationRegionResolver(vocabulary),
  new OrganisationVerificationResolver(),
  new VerificationResolver(),
  new ApplyAsEmployerMutation(vocabulary),
  new RecordEmployerCheckMutation(),
  new MoveVerificationMutation(),
]
