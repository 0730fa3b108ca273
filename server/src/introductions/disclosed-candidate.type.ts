import { Field, Int } from 'type-graphql'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { enumOf } from '../platform/graphql/enum-of.ts'
import { CertificateSchemeType } from '../vocabulary/vocabulary.type.ts'

/** Whose a disclosed object is, for whom, and by which introduction: the guard and the audit log ask. */
export interface OfDisclosure {
  personId: string
  recipients: readonly string[]
  disclosureId: string
}

const ContactOf = enumOf(
  'DisclosedContactOf',
  'Whose telephone and mail these are.',
  ['OFFICE', 'PERSON'] as const,
  {
    OFFICE: { id: 'kantor penempatan', en: 'The placement office' },
    PERSON: { id: 'kandidat sendiri', en: 'The candidate' },
  },
)

@Classified('contact', 'DisclosedContact', {
  description:
    'How a recipient reaches the person: through the placement office while inside, directly afterwards.',
})
export class DisclosedContactType implements OfDisclosure {
  personId!: string
  recipients!: readonly string[]
  disclosureId!: string

  @Field(() => ContactOf, { description: 'Whose contact this is.' })
  of!: 'OFFICE' | 'PERSON'

  @Field(() => String, { nullable: true, description: "The office. Null when it is the candidate's own." })
  office!: string | null

  @Field(() => String, { nullable: true, description: 'Telephone. Null when none is known.' })
  phone!: string | null

  @Field(() => String, { nullable: true, description: 'Mail address. Null when none is known.' })
  email!: string | null
}

@Classified('identity', 'DisclosedCertificate', { description: 'A certificate of competency, as it reads.' })
export class DisclosedCertificateType implements OfDisclosure {
  personId!: string
  recipients!: readonly string[]
  disclosureId!: string

  @Field(() => CertificateSchemeType, { description: 'What was certified.' })
  scheme!: CertificateSchemeType

  @Field(() => Int, { nullable: true, description: 'The level reached. Null when the scheme has none.' })
  level!: number | null

  @Field(() => String, { nullable: true, description: 'Its number. Null when none is recorded.' })
  number!: string | null

  @Field(() => CalendarDate, { description: 'The day of issue.' })
  issuedOn!: string

  @Field(() => CalendarDate, { nullable: true, description: 'Its last day. Null when it does not end.' })
  validUntilOn!: string | null
}

@Classified('identity', 'DisclosedCandidate', {
  description:
    'Who somebody is, for named recipients of one employer, for one vacancy, until a day. Every reading is written down and shown to the person.',
})
export class DisclosedCandidateType implements OfDisclosure {
  personId!: string
  recipients!: readonly string[]
  disclosureId!: string

  @Field(() => String, { description: 'The whole name; it may be a single word.' })
  fullName!: string

  @Field(() => String, { description: 'The code name under which the person was asked for.' })
  codeName!: string

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The first day of the month in which the person can start, an estimate. Null when it is not known.',
  })
  startMonth!: string | null

  @Field(() => [DisclosedCertificateType], { description: 'Certificates in force when the name was opened.' })
  certificates!: DisclosedCertificateType[]
}
