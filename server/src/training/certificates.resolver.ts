import { isCertificateInForce } from '@titian/shared/training/certificate.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { programmeObject, schemeObject, skillObject } from '../vocabulary/vocabulary.type.ts'
import { readCompetency, readTraining } from './certificate-rows.ts'
import { CertificatesType, CompetencyCertificateType, TrainingCertificateType } from './certificates.type.ts'

@Resolver(() => ParticipantType)
export class CertificatesResolver {
  readonly #vocabulary: Vocabulary
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

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
    const { language, today } = operation
    const vocabulary = this.#vocabulary
    return Object.assign(new CertificatesType(), {
      personId: person.personId,
      unitId: person.unitId,
      training: training.map(({ programmeKey, skillCodes, ...row }) => {
        const programme = vocabulary.programmes.get(programmeKey)
        return Object.assign(new TrainingCertificateType(), row, {
          programme: programme ? programmeObject(programme, vocabulary, language) : null,
          skills: skillCodes.flatMap((code) => {
            const skill = vocabulary.skills.get(code)
            return skill ? [skillObject(skill, vocabulary, language)] : []
          }),
        })
      }),
      competency: competency.map(({ schemeCode, ...row }) => {
        const scheme = vocabulary.schemes.get(schemeCode)
        return Object.assign(new CompetencyCertificateType(), row, {
          scheme: scheme ? schemeObject(scheme, vocabulary, language) : null,
          isInForce: isCertificateInForce({ ...row, validUntil: row.validUntilOn }, today),
        })
      }),
    })
  }
}
