import { nextVerifications } from '@titian/shared/organisations/verification.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { OrganisationType } from './organisation.type.ts'
import { readOrganisations } from './organisation-rows.ts'
import {
  EmployerApplicationType,
  EmployerVerificationType,
  NextVerificationType,
  VerificationStepType,
} from './verification.type.ts'
import { applicationOf, stepsOf, verificationOf, watchesEmployers } from './verification-rows.ts'

@Resolver(() => OrganisationType)
export class OrganisationVerificationResolver {
  @FieldResolver(() => EmployerVerificationType, {
    nullable: true,
    description: 'How far the employer has been verified. Null for other kinds.',
  })
  verification(@Root() organisation: OrganisationType, @Ctx() operation: Operation) {
    return verificationOf(operation, organisation)
  }
}

@Resolver(() => EmployerVerificationType)
export class VerificationResolver {
  @FieldResolver(() => [NextVerificationType], {
    description: 'Every state that it could be moved to, with what speaks against it for this viewer.',
  })
  nextStates(
    @Root() verification: EmployerVerificationType,
    @Ctx() { viewer }: Operation,
  ): NextVerificationType[] {
    return nextVerifications(verification, verification.state, roleOf(viewer)).map((next) =>
      Object.assign(new NextVerificationType(), { ...next, allowed: next.blockers.length === 0 }),
    )
  }

  @FieldResolver(() => [VerificationStepType], {
    description: 'Every move so far, the latest first; empty for who does not watch over employers.',
  })
  steps(@Root() { organisationId }: EmployerVerificationType, @Ctx() operation: Operation) {
    return stepsOf(operation, organisationId)
  }

  @FieldResolver(() => EmployerApplicationType, {
    nullable: true,
    description: 'What it sent when it applied. Null when it came otherwise, and for who may not know.',
  })
  application(@Root() { organisationId }: EmployerVerificationType, @Ctx() operation: Operation) {
    return applicationOf(operation, organisationId)
  }

  @FieldResolver(() => [OrganisationType], {
    description: 'Other employers that gave the same NIB; empty for who does not watch over employers.',
  })
  sameNib(
    @Root() { organisationId, nib }: EmployerVerificationType,
    @Ctx() operation: Operation,
  ): Promise<OrganisationType[]> | OrganisationType[] {
    if (nib === null || !watchesEmployers(operation)) return []
    return readOrganisations(
      operation,
      sql`where id <> ${organisationId}::uuid
        and id in (select organisation_id from org.employer_verification where nib = ${nib})
        order by name, id limit 20`,
    )
  }
}
