import { withheldRule } from '@titian/shared/accounts/policy.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { schemeObject } from '../vocabulary/vocabulary.type.ts'
import { byId } from './by-id.ts'
import {
  DisclosedCandidateType,
  DisclosedCertificateType,
  DisclosedContactType,
  type OfDisclosure,
} from './disclosed-candidate.type.ts'
import type { DisclosedCertificate } from './disclosed-person.entity.ts'

interface DisclosedRow {
  disclosureId: string
  personId: string
  recipients: string[]
  codeName: string
  fullName: string
  startMonth: string | null
  certificates: DisclosedCertificate[]
}

/** Row security shows the row to named recipients alone, and only until its last day. */
const personRow = byId<DisclosedRow>(async (operation, ids) => {
  const rows = await operation.rows<DisclosedRow>(sql`
    select introduction_id as "disclosureId", person_id as "personId", recipients, code_name as "codeName",
      full_name as "fullName", start_month::text as "startMonth", certificates
    from hire.disclosed_person where introduction_id = any (${ids}::uuid[])`)
  return new Map(rows.map((row) => [row.disclosureId, row]))
})

/** The name behind an introduction, for a named recipient; null for everybody else and once it was closed. */
export const disclosedCandidate = async (
  operation: Operation,
  introductionId: string,
  vocabulary: Vocabulary,
): Promise<DisclosedCandidateType | null> => {
  if (!isSomebodyWhoMayBeNamed(operation)) return null
  const row = await personRow(operation, introductionId)
  if (!row) return null
  const whose: OfDisclosure = row
  return Object.assign(new DisclosedCandidateType(), {
    ...ofDisclosure(whose),
    fullName: row.fullName,
    codeName: row.codeName,
    startMonth: row.startMonth,
    certificates: row.certificates.flatMap(({ scheme, ...certificate }) => {
      const entry = vocabulary.schemes.get(scheme)
      return entry
        ? [
            Object.assign(new DisclosedCertificateType(), {
              ...ofDisclosure(whose),
              ...certificate,
              scheme: schemeObject(entry, vocabulary, operation.language),
            }),
          ]
        : []
    }),
  })
}

const ofDisclosure = ({ personId, recipients, disclosureId }: OfDisclosure): OfDisclosure => ({
  personId,
  recipients,
  disclosureId,
})

/** A key is told, by its kind alone, that no name ever comes to it. */
const isSomebodyWhoMayBeNamed = (operation: Operation): boolean => {
  const { viewer } = operation
  if (viewer.kind === 'ACCOUNT' && viewer.role === 'EMPLOYER') return true
  operation.withhold('identity', withheldRule(roleOf(viewer), 'identity'))
  return false
}

interface ContactRow {
  of: 'OFFICE' | 'PERSON'
  office: string | null
  phone: string | null
  email: string | null
}

const contactRow = byId<ContactRow>(async (operation, ids) => {
  const rows = await operation.rows<ContactRow & { disclosureId: string }>(sql`
    select introduction_id as "disclosureId", of, office, phone, email
    from hire.disclosed_contact where introduction_id = any (${ids}::uuid[])`)
  return new Map(rows.map(({ disclosureId, ...row }) => [disclosureId, row]))
})

/** How the person behind a disclosure is reached. */
export const disclosedContact = async (
  operation: Operation,
  whose: OfDisclosure,
): Promise<DisclosedContactType | null> => {
  const row = await contactRow(operation, whose.disclosureId)
  return row && Object.assign(new DisclosedContactType(), { ...ofDisclosure(whose), ...row })
}
