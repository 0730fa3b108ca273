import { addDays, addMonths, type Day } from '../participants/calendar.ts'
import { isInside } from '../participants/legal-stage.ts'
import { isCertificateInForce } from '../training/certificate.ts'
import type { ReadinessFacts, RequirementRecord } from './facts.ts'
import type { EvidenceKind, Requirement } from './requirement.ts'
import type { RequirementSet } from './requirement-set.ts'

/** Since when evidence of a kind stands for a requirement on a day; null when it does not. */
export const evidenceOf = (
  kind: EvidenceKind,
  requirement: Requirement,
  facts: ReadinessFacts,
  set: RequirementSet,
  on: Day,
): Day | null => {
  switch (kind) {
    case 'NIK_ON_FILE':
      return facts.isNikKnown ? on : null
    case 'RECORD':
      return recordHeld(requirement, facts, on)
    case 'TRAINING_CERTIFICATE':
      return notAfter(facts.trainedOn, on)
    case 'RECOGNISED_EXPERIENCE':
      return facts.hasExperienceOnFile && facts.experienceMonths >= set.experienceMonths[facts.pathway]
        ? on
        : null
    case 'COMPETENCY_CERTIFICATE':
      return latest(
        facts.competency
          .filter((certificate) => isCertificateInForce(certificate, on))
          .filter(({ validUntil }) => lastsFor(validUntil, set.certificateMonths[facts.pathway], on))
          .map(({ issuedOn }) => issuedOn),
      )
    case 'SKILLS_REVIEW':
      return notAfter(facts.reviewedOn, on)
    case 'FITNESS_NOTE':
      return fitnessHeld(facts, on)
    case 'PLACEMENT_OFFICE_CONTACT':
      // Nobody inside has a phone: there the placement office is the way to reach the person.
      return isInside(facts.legalStage) ? on : null
    case 'CONFIRMED_BAND':
      return freshBand(facts, set, on)
    default:
      return kind satisfies never
  }
}

const lastsFor = (validUntil: Day | null, months: number, on: Day): boolean =>
  months === 0 || validUntil === null || validUntil >= addMonths(on, months)

/** What an office wrote down last about a requirement; the later word replaces the earlier one. */
export const latestRecord = (
  requirement: Requirement,
  facts: ReadinessFacts,
  on: Day,
): RequirementRecord | null =>
  facts.records
    .filter((record) => record.requirement === requirement && record.recordedOn <= on)
    .toSorted((a, b) => a.recordedOn.localeCompare(b.recordedOn))
    .at(-1) ?? null

const recordHeld = (requirement: Requirement, facts: ReadinessFacts, on: Day): Day | null => {
  const record = latestRecord(requirement, facts, on)
  const isHeld = record?.state === 'HELD' && (record.dueOn === null || on <= record.dueOn)
  return isHeld ? record.recordedOn : null
}

const fitnessHeld = ({ fitness }: ReadinessFacts, on: Day): Day | null =>
  fitness?.isFit && fitness.notedOn <= on && (fitness.validUntil === null || on <= fitness.validUntil)
    ? fitness.notedOn
    : null

const freshBand = (facts: ReadinessFacts, set: RequirementSet, on: Day): Day | null => {
  const confirmedOn = notAfter(facts.availabilityConfirmedOn, on)
  return confirmedOn !== null && addDays(confirmedOn, set.freshDays) >= on ? confirmedOn : null
}

const notAfter = (day: Day | null, on: Day): Day | null => (day !== null && day <= on ? day : null)

const latest = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null
