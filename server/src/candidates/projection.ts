import type { CardContent } from '@titian/shared/candidates/card.ts'
import { gatherSkills } from '@titian/shared/candidates/card.ts'
import type { CardVocabulary } from '@titian/shared/candidates/card-vocabulary.ts'
import { type CardDecision, mayHaveCard } from '@titian/shared/candidates/eligibility.ts'
import { isInForce } from '@titian/shared/consents/consent.ts'
import { isCertificateInForce, validityHalf } from '@titian/shared/training/certificate.ts'
import { experienceBandOf } from '@titian/shared/vocabulary/experience-band.ts'
import { regionCovers } from '@titian/shared/vocabulary/region-code.ts'
import { WORKING_HOURS } from '@titian/shared/vocabulary/working-hours.ts'
import type { ProjectedFacts } from './projected-facts.ts'

/** Somebody's card before the crowd is known, and who or what the person excluded. */
export interface CardDraft extends CardContent {
  personId: string
  hiddenFrom: string[]
  excludedRegions: string[]
}

export interface Projected {
  decision: CardDecision
  /** Null when the person may not have a card. */
  draft: CardDraft | null
}

/** What a person's facts make of a card, on `today` in Jakarta at `now` (an ISO instant). */
export const projectCard = (
  facts: ProjectedFacts,
  vocabulary: CardVocabulary,
  now: string,
  today: string,
): Projected => {
  const consents = facts.consents.filter((consent) =>
    isInForce(
      {
        purpose: 'SHOW',
        givenOn: consent.given_on,
        untilOn: consent.until_on,
        isWithdrawn: consent.is_withdrawn,
      },
      today,
    ),
  )
  // Whoever renews a consent has agreed all along; what one of them excludes is excluded.
  const given = consents.map((consent) => consent.given_at).toSorted()[0] ?? null
  const excludedRegions = [...new Set(consents.flatMap((consent) => consent.excluded_regions))]
  const region =
    facts.wanted_regions.find(
      (code) =>
        vocabulary.regions.has(code) &&
        !excludedRegions.some((excluded) => regionCovers(excluded, code) || regionCovers(code, excluded)),
    ) ?? null
  const occupation =
    facts.occupation_code === null ? undefined : vocabulary.occupations.get(facts.occupation_code)
  const decision = mayHaveCard(
    {
      stage: facts.stage,
      pathway: facts.pathway,
      isReadinessConfirmed: facts.is_confirmed,
      passesGate: facts.may_be_shown,
      consentGivenAt: given,
      band: facts.band && { confirmedOn: facts.band.confirmed_on, latestStartOn: facts.band.latest_start_on },
      hasKnownOccupation: occupation !== undefined,
      isFamilyExcluded:
        occupation !== undefined &&
        consents.some((consent) => consent.excluded_families.includes(occupation.family)),
      hasRegion: region !== null,
    },
    now,
    today,
  )
  if (
    !decision.mayHaveCard ||
    !occupation ||
    !facts.band ||
    region === null ||
    facts.occupation_code === null
  )
    return { decision, draft: null }
  return {
    decision,
    draft: {
      personId: facts.person_id,
      hiddenFrom: [...new Set(consents.flatMap((consent) => consent.excluded_employers))],
      excludedRegions,
      occupation: facts.occupation_code,
      family: occupation.family,
      experience: experienceBandOf(facts.experience_months),
      education: facts.education,
      region,
      availability: facts.band.band,
      workingHours: WORKING_HOURS.filter((hours) => facts.working_hours.includes(hours)),
      languages: ofGroup(vocabulary, facts.languages, 'LANGUAGE'),
      licences: ofGroup(vocabulary, facts.licences, 'LICENCE'),
      ...skillsAndCertificates(facts, vocabulary, today),
    },
  }
}

const ofGroup = (vocabulary: CardVocabulary, codes: readonly string[], group: 'LANGUAGE' | 'LICENCE') =>
  [...new Set(codes)].filter((code) => vocabulary.skills.get(code)?.group === group).toSorted()

const skillsAndCertificates = (
  facts: ProjectedFacts,
  vocabulary: CardVocabulary,
  today: string,
): Pick<CardContent, 'skills' | 'certificates'> => {
  const inForce = facts.competency
    .filter((one) =>
      isCertificateInForce(
        { result: one.result, issuedOn: one.issued_on, validUntil: one.valid_until },
        today,
      ),
    )
    .filter(({ scheme_code }) => vocabulary.schemes.has(scheme_code))
    // The longest valid one of a scheme stands for all of them.
    .toSorted((a, b) => ((a.valid_until ?? '') < (b.valid_until ?? '') ? 1 : -1))
  const schemes = new Map(inForce.toReversed().map((one) => [one.scheme_code, one]))
  const held = [
    ...[...schemes.keys()].flatMap((scheme) =>
      (vocabulary.schemes.get(scheme)?.skills ?? []).map((code) => ({
        code,
        evidence: 'CERTIFIED' as const,
      })),
    ),
    ...facts.training
      .filter((one) => one.issued_on <= today)
      .flatMap((one) => one.skill_codes)
      .map((code) => ({ code, evidence: 'TRAINED' as const })),
    ...facts.skills.map(({ skill_code, evidence }) => ({ code: skill_code, evidence })),
  ].filter(({ code }) => {
    const group = vocabulary.skills.get(code)?.group
    return group !== undefined && group !== 'LANGUAGE' && group !== 'LICENCE'
  })
  return {
    skills: gatherSkills(vocabulary, held),
    certificates: [...schemes.values()]
      .flatMap(({ scheme_code, level, valid_until }) =>
        valid_until === null ? [] : [{ scheme: scheme_code, level, validUntil: validityHalf(valid_until) }],
      )
      .toSorted((a, b) => (a.scheme < b.scheme ? -1 : 1)),
  }
}
