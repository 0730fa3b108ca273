import { isCertificateInForce } from '@titian/shared/training/certificate.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { readCompetency, readTraining } from './certificate-rows.ts'
import { CertificatesType, CompetencyCertificateType, TrainingCertificateType } from './certificates.type.ts'

@Resolver(() => ParticipantType)
export class CertificatesResolver {
  @FieldResolver(() => CertificatesType, {
    nullable: true,
    description: "The person's certificates. Null when the viewer may not know.",
  })
  async certificates(
    @Root() person: ParticipantType,
    @Ctx() operation: Operation,
  ): Promise<CertificatesType | null> {
    const [training, competency] = await Promise.all([
      readTraining(operation, person),
      readCompetency(operation, person),
    ])
    return Object.assign(new CertificatesType(), {
      personId: person.personId,
      unitId: person.unitId,
      training: training.map((row) => Object.assign(new TrainingCertificateType(), row)),
      competency: competency.map((row) =>
        Object.assign(new CompetencyCertificateType(), row, {
          isInForce: isCertificateInForce({ ...row, validUntil: row.validUntilOn }, operation.today),
        }),
      ),
    })
  }
}
