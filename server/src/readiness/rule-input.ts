import { PATHWAYS, type Pathway } from '@titian/shared/participants/pathway.ts'
import type { EvidenceKind, Office, Requirement } from '@titian/shared/readiness/requirement.ts'
import { problemsOfRules, type RuleBody, type RuleProblem } from '@titian/shared/readiness/rule-edit.ts'
import { Field, InputType, Int } from 'type-graphql'
import { Pathway as PathwayEnum } from '../participants/participant-enums.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { ReadinessEvidence, ReadinessRequirement, ResponsibleOffice } from './readiness.type.ts'

@InputType({ description: 'One requirement as it is to be asked.' })
export class RequirementRuleInput {
  @Field(() => ReadinessRequirement, { description: 'What is asked.' })
  requirement!: Requirement

  @Field(() => [ReadinessEvidence], { description: 'Any one of these meets it; at least one.' })
  accepts!: EvidenceKind[]

  @Field(() => ResponsibleOffice, { description: 'Who brings it about.' })
  owner!: Office

  @Field(() => Int, { description: 'Working days that it usually takes, 1 to 365.' })
  effortDays!: number
}

@InputType({ description: 'The rules of one pathway as they are to be.' })
export class PathwayRulesInput {
  @Field(() => PathwayEnum, { description: 'The pathway; each once.' })
  pathway!: Pathway

  @Field(() => Int, { description: 'Months that count as recognised experience, 0 to 120.' })
  experienceMonths!: number

  @Field(() => Int, { description: 'Months for which a certificate must still be valid, 0 to 36.' })
  certificateMonths!: number

  @Field(() => [RequirementRuleInput], { description: 'What is asked, in order.' })
  rules!: RequirementRuleInput[]
}

@InputType({ description: 'Rules as they are to be.' })
export class RequirementSetInput {
  @Field(() => Int, { description: 'Days for which availability stays fresh, 7 to 180.' })
  freshDays!: number

  @Field(() => [PathwayRulesInput], { description: 'Both pathways.' })
  pathways!: PathwayRulesInput[]
}

/** The rules that an input says, and what is wrong with them. Throws `BAD_USER_INPUT` for too many of anything. */
export const rulesOfInput = (input: RequirementSetInput): { body: RuleBody; problems: RuleProblem[] } => {
  const given = new Map(input.pathways.map((entry) => [entry.pathway, entry]))
  if (given.size !== PATHWAYS.length || input.pathways.length !== PATHWAYS.length)
    throw badInput('Give the rules of each pathway once.', ['pathways'])
  if (
    input.pathways.some(({ rules }) => rules.length > 20 || rules.some(({ accepts }) => accepts.length > 10))
  )
    throw badInput('A pathway has at most 20 requirements.', ['pathways'])
  const each = <T>(read: (entry: PathwayRulesInput) => T): Record<Pathway, T> => ({
    EMPLOYMENT: read(given.get('EMPLOYMENT') as PathwayRulesInput),
    ENTERPRISE: read(given.get('ENTERPRISE') as PathwayRulesInput),
  })
  const body: RuleBody = {
    freshDays: input.freshDays,
    experienceMonths: each((entry) => entry.experienceMonths),
    certificateMonths: each((entry) => entry.certificateMonths),
    rules: each((entry) =>
      entry.rules.map(({ requirement, accepts, owner, effortDays }) => ({
        requirement,
        accepts,
        owner,
        effortDays,
      })),
    ),
  }
  return { body, problems: problemsOfRules(body) }
}
