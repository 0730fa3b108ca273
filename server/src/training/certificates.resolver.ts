import { isCertificateInForce } from '@titian/shared/training/certificate.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { toTypeId } from '../platform/graphql/type-id.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { programmeObject, schemeObject, skillObject } from '../vocabulary/vocabulary.type.ts'
import { type CompetencyRow, readCompetency, readTraining, type TrainingRow } from './certificate-rows.ts'
import {
  CertificatesType,
  CompetencyCertificateType,
  TakenBackCertificateType,
  TrainingCertificateType,
} from './certificates.type.ts'

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
      training: training.filter(counts).map(({ programmeKey, skillCodes, ...row }) => {
        const programme = vocabulary.programmes.get(programmeKey)
        return Object.assign(new TrainingCertificateType(), row, {
          id: toTypeId('trc', row.id),
          programme: programme ? programmeObject(programme, vocabulary, language) : null,
          skills: skillCodes.flatMap((code) => {
            const skill = vocabulary.skills.get(code)
            return skill ? [skillObject(skill, vocabulary, language)] : []
          }),
        })
      }),
      competency: competency.filter(counts).map(({ schemeCode, ...row }) => {
        const scheme = vocabulary.schemes.get(schemeCode)
        return Object.assign(new CompetencyCertificateType(), row, {
          id: toTypeId('cmp', row.id),
          scheme: scheme ? schemeObject(scheme, vocabulary, language) : null,
          isInForce: isCertificateInForce({ ...row, validUntil: row.validUntilOn }, today),
        })
      }),
      takenBack: this.#takenBack(operation, training, competency),
    })
  }

  #takenBack({ language }: Operation, training: TrainingRow[], competency: CompetencyRow[]) {
    const { programmes, schemes } = this.#vocabulary
    const named = [
      ...training.map((row) => ({ row, entry: programmes.get(row.programmeKey) })),
      ...competency.map((row) => ({ row, entry: schemes.get(row.schemeCode) })),
    ]
    return named
      .flatMap(({ row, entry }) =>
        row.takenBackAt === null
          ? []
          : [
              Object.assign(new TakenBackCertificateType(), row, {
                name: entry?.name[language] ?? null,
                takenBackAt: new Date(row.takenBackAt),
                reason: row.takenBackReason,
              }),
            ],
      )
      .toSorted((one, other) => other.takenBackAt.getTime() - one.takenBackAt.getTime())
  }
}

const counts = ({ takenBackAt }: Pick<TrainingRow, 'takenBackAt'>): boolean => takenBackAt === null
