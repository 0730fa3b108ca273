import { ApiKey } from './accounts/api-key.entity.ts'
import { Membership } from './accounts/membership.entity.ts'
import { Consent } from './consents/consent.entity.ts'
import { BusinessPlan } from './enterprises/business-plan.entity.ts'
import { CapitalApplication } from './enterprises/capital-application.entity.ts'
import { CapitalCheck } from './enterprises/capital-check.entity.ts'
import { CapitalTranche } from './enterprises/capital-tranche.entity.ts'
import { Enterprise } from './enterprises/enterprise.entity.ts'
import { EnterpriseLicence } from './enterprises/enterprise-licence.entity.ts'
import { EnterpriseMember } from './enterprises/enterprise-member.entity.ts'
import { EnterpriseMilestone } from './enterprises/enterprise-milestone.entity.ts'
import { EnterpriseName } from './enterprises/enterprise-name.entity.ts'
import { EnterpriseStep } from './enterprises/enterprise-step.entity.ts'
import { MarketLink } from './enterprises/market-link.entity.ts'
import { ReceiptLine } from './enterprises/receipt-line.entity.ts'
import { SurvivalCheck } from './enterprises/survival-check.entity.ts'
import { DisclosedContact } from './introductions/disclosed-contact.entity.ts'
import { DisclosedPerson } from './introductions/disclosed-person.entity.ts'
import { Introduction } from './introductions/introduction.entity.ts'
import { IntroductionStep } from './introductions/introduction-step.entity.ts'
import { PlacementOffice } from './introductions/placement-office.entity.ts'
import { Recipient } from './introductions/recipient.entity.ts'
import { ShownIntroduction } from './introductions/shown-introduction.entity.ts'
import { Assessment } from './journeys/assessment.entity.ts'
import { Journey } from './journeys/journey.entity.ts'
import { JourneyStep } from './journeys/journey-step.entity.ts'
import { EmployerApplicationRow } from './organisations/employer-application.entity.ts'
import { EmployerVerification } from './organisations/employer-verification.entity.ts'
import { Facility } from './organisations/facility.entity.ts'
import { Organisation } from './organisations/organisation.entity.ts'
import { VerificationStep } from './organisations/verification-step.entity.ts'
import { Availability } from './participants/availability.entity.ts'
import { Contact } from './participants/contact.entity.ts'
import { CustodyEpisode } from './participants/custody-episode.entity.ts'
import { Erasure } from './participants/erasure.entity.ts'
import { HealthNote } from './participants/health-note.entity.ts'
import { Identity } from './participants/identity.entity.ts'
import { KeptRequest } from './participants/kept-request.entity.ts'
import { OpenedFile } from './participants/opened-file.entity.ts'
import { Participant } from './participants/participant.entity.ts'
import { StoredFile } from './participants/stored-file.entity.ts'
import { UploadTicket } from './participants/upload-ticket.entity.ts'
import { UseRestriction } from './participants/use-restriction.entity.ts'
import { WorkProfile } from './participants/work-profile.entity.ts'
import { WorkSkill } from './participants/work-skill.entity.ts'
import { Placement } from './placements/placement.entity.ts'
import type { House } from './platform/database/open.ts'
import { ReadinessConfirmation } from './readiness/readiness-confirmation.entity.ts'
import { ReadinessRecord } from './readiness/readiness-record.entity.ts'
import { ReadinessWaiver } from './readiness/readiness-waiver.entity.ts'
import { DataRequest } from './rights/data-request.entity.ts'
import { CompetencyCertificate } from './training/competency-certificate.entity.ts'
import { TrainingCertificate } from './training/training-certificate.entity.ts'
import { ShortlistEntry } from './vacancies/shortlist-entry.entity.ts'
import { Vacancy } from './vacancies/vacancy.entity.ts'
import { VacancyReportRow } from './vacancies/vacancy-report.entity.ts'

/** Every row that the ORM knows, one table and one class of data each. */
export const entities: House['entities'] = [
  Organisation,
  Facility,
  EmployerVerification,
  EmployerApplicationRow,
  VerificationStep,
  Membership,
  ApiKey,
  Participant,
  Identity,
  Contact,
  CustodyEpisode,
  HealthNote,
  WorkProfile,
  WorkSkill,
  Availability,
  OpenedFile,
  KeptRequest,
  StoredFile,
  UploadTicket,
  UseRestriction,
  Erasure,
  Consent,
  Journey,
  JourneyStep,
  Assessment,
  TrainingCertificate,
  CompetencyCertificate,
  Enterprise,
  EnterpriseMember,
  EnterpriseName,
  EnterpriseStep,
  BusinessPlan,
  EnterpriseLicence,
  MarketLink,
  EnterpriseMilestone,
  SurvivalCheck,
  CapitalApplication,
  CapitalCheck,
  CapitalTranche,
  ReceiptLine,
  ReadinessConfirmation,
  ReadinessRecord,
  ReadinessWaiver,
  Vacancy,
  VacancyReportRow,
  ShortlistEntry,
  ShownIntroduction,
  Recipient,
  DisclosedPerson,
  DisclosedContact,
  PlacementOffice,
  Introduction,
  IntroductionStep,
  Placement,
  DataRequest,
]
