import { REQUIREMENT_SET_V1 } from '@titian/shared/readiness/requirement-set.ts'
import { expect } from 'vitest'
import { demonstrationDatabase } from '../../test/database.ts'
import { unpublishOnReadinessLapsed } from '../candidates/unpublish-card.ts'
import { ALONE } from '../journeys/journeys.ts'
import { moveJourneyWith } from '../journeys/move-journey.ts'
import { ParticipantListResolver } from '../journeys/participant-list.resolver.ts'
import { participantsResolvers } from '../participants/participants.ts'
import { apiOf, aViewer, testCipher } from '../participants/staff.fixture.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { readinessResolvers } from './readiness.ts'

const ERRORS = 'errors { __typename ... on UserError { message path } }'
const SIDE = '{ count confirmedCount regions { count } reasons { requirement count } }'
export const PREVIEW = `query ($rules: RequirementSetInput) { requirementPreview(rules: $rules) { peopleCount readyBeforeCount
  readyAfterCount fingerprint enters ${SIDE} leaves ${SIDE} } }`
export const SAVE = `mutation ($input: SaveRequirementDraftInput!) { saveRequirementDraft(input: $input) { requirementSet { version state } ${ERRORS} } }`
export const PROPOSE = `mutation ($v: Int!) { proposeRequirementSet(input: { expectedVersion: $v }) { requirementSet { version state } ${ERRORS} } }`
export const DISCARD = `mutation ($v: Int!) { discardRequirementDraft(input: { expectedVersion: $v }) { requirementSet { state } ${ERRORS} } }`
export const APPROVE = `mutation ($v: Int!, $seen: String!) { approveRequirementSet(input: { expectedVersion: $v, fingerprint: $seen }) {
  requirementSet { number state effectiveFrom } ${ERRORS} } }`
export const DRAFT = '{ requirementDraft { version state isOwnProposal } }'

/** What a random or chosen edit does to version 1. */
export interface Change {
  freshDays?: number
  certificateMonths?: number
  without?: readonly string[]
  accepts?: Record<string, readonly string[]>
}

export const rulesWith = ({ freshDays, certificateMonths, without = [], accepts = {} }: Change) => ({
  freshDays: freshDays ?? REQUIREMENT_SET_V1.freshDays,
  pathways: (['EMPLOYMENT', 'ENTERPRISE'] as const).map((pathway) => ({
    pathway,
    experienceMonths: REQUIREMENT_SET_V1.experienceMonths[pathway],
    certificateMonths: certificateMonths ?? 0,
    rules: REQUIREMENT_SET_V1.rules[pathway]
      .filter(({ requirement }) => !without.includes(requirement))
      .map((rule) => ({ ...rule, accepts: accepts[rule.requirement] ?? rule.accepts })),
  })),
})
export const types = (payload: { errors: { __typename: string }[] }) =>
  payload.errors.map((error) => error.__typename)

/** The demonstration with two administrators, and what they do to its rules. */
export const rulesWorld = async () => {
  const database = await demonstrationDatabase()
  const vocabulary = deliveredVocabulary()
  const ask = apiOf(database, [
    ...participantsResolvers(testCipher, vocabulary, { onRegistered: [] } as never),
    new ParticipantListResolver(),
    ...readinessResolvers(vocabulary, [unpublishOnReadinessLapsed], moveJourneyWith(ALONE)),
  ])
  const [one, other] = [aViewer('ADMINISTRATOR'), aViewer('ADMINISTRATOR')]
  return {
    database,
    ask,
    one,
    other,
    preview: async (change: Change) => {
      const { data, errors } = await ask(one, PREVIEW, { rules: rulesWith(change) })
      if (errors) throw errors[0]
      return data.requirementPreview
    },
    /** Drafts and proposes as one administrator; answers with the version that waits. */
    propose: async (change: Change, more: object = { leavers: 'AT_ONCE' }): Promise<number> => {
      const open = (await ask(one, DRAFT)).data.requirementDraft
      const input = { rules: rulesWith(change), expectedVersion: open?.version ?? null, ...more }
      const saved = (await ask(one, SAVE, { input })).data.saveRequirementDraft
      expect(saved.errors).toEqual([])
      const { data } = await ask(one, PROPOSE, { v: saved.requirementSet.version })
      return data.proposeRequirementSet.requirementSet.version
    },
  }
}
