import { COMPETENCY_RESULTS, type CompetencyResult as Result } from '@titian/shared/training/certificate.ts'
import { Field, ID, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { CertificateSchemeType, ProgrammeType, SkillType } from '../vocabulary/vocabulary.type.ts'

export const CompetencyResult = enumOf('CompetencyResult', 'What an assessor found.', COMPETENCY_RESULTS, {
  COMPETENT: { id: 'kompeten', en: 'Competent' },
  NOT_YET: { id: 'belum kompeten', en: 'Not yet competent; never shown to an employer' },
})

@Classified('work', 'TrainingCertificate', {
  description: 'That a course was passed. It names no facility.',
})
export class TrainingCertificateType {
  personId!: string
  unitId!: string

  @Field(() => ID, { description: 'Names it for `takeBackCertificate`; it leads nowhere else.' })
  id!: string

  @Field(() => ProgrammeType, {
    nullable: true,
    description: 'The course. Null when the vocabulary lost it.',
  })
  programme!: ProgrammeType | null

  @Field(() => [SkillType], { description: 'The skills that it taught.' })
  skills!: SkillType[]

  @Field(() => CalendarDate, { description: 'The day of issue.' })
  issuedOn!: string
}

@Classified('work', 'CompetencyResultRecord', {
  description: 'What an assessor, who did not teach the person, found under a scheme.',
})
export class CompetencyCertificateType {
  personId!: string
  unitId!: string

  @Field(() => ID, { description: 'Names it for `takeBackCertificate`; it leads nowhere else.' })
  id!: string

  @Field(() => CertificateSchemeType, {
    nullable: true,
    description: 'The scheme. Null when the vocabulary lost it.',
  })
  scheme!: CertificateSchemeType | null

  @Field(() => Int, { nullable: true, description: 'The level of the scheme. Null when it has none.' })
  level!: number | null

  @Field(() => CompetencyResult, { description: 'The result.' })
  result!: Result

  @Field(() => CalendarDate, { description: 'The day of the result.' })
  issuedOn!: string

  @Field(() => CalendarDate, { nullable: true, description: 'Its last day. Null for "not yet".' })
  validUntilOn!: string | null

  @Field(() => String, { nullable: true, description: 'The certificate\'s number. Null for "not yet".' })
  number!: string | null

  @Field(() => Boolean, { description: 'Whether it is in force today.' })
  isInForce!: boolean
}

@Classified('work', 'TakenBackCertificate', {
  description: 'A certificate that was written down by mistake. It counts for nothing.',
})
export class TakenBackCertificateType {
  personId!: string
  unitId!: string

  @Field(() => String, {
    nullable: true,
    description: 'The course or the scheme. Null when the vocabulary lost it.',
  })
  name!: string | null

  @Field(() => CalendarDate, { description: 'The day of issue that was written down.' })
  issuedOn!: string

  @Field(() => Date, { description: 'When it was taken back.' })
  takenBackAt!: Date

  @Field(() => String, { description: 'Why.' })
  reason!: string
}

@Classified('work', 'Certificates', { description: 'The two kinds of certificate, kept apart.' })
export class CertificatesType {
  personId!: string
  unitId!: string

  @Field(() => [TrainingCertificateType], { description: 'Courses passed, the latest first.' })
  training!: TrainingCertificateType[]

  @Field(() => [CompetencyCertificateType], { description: 'Results of assessments, the latest first.' })
  competency!: CompetencyCertificateType[]

  @Field(() => [TakenBackCertificateType], {
    description: 'What was written down by mistake, the latest first.',
  })
  takenBack!: TakenBackCertificateType[]
}
