import { PLAN_MONTHS } from '@titian/shared/enterprises/plan.ts'
import type { EnterpriseStage } from '@titian/shared/enterprises/stage.ts'
import type { Stage } from '@titian/shared/journeys/stage.ts'
import { addDays, addMonths, type Day, daysBetween } from '@titian/shared/participants/calendar.ts'
import { addCapital } from './capital-rows.ts'
import { BUSINESS_NAMES, GOODS } from './enterprise-words.ts'
import type { Random } from './random.ts'
import { addTrading } from './trading-rows.ts'

/** Somebody on a caseload, and how far their own way has come. */
export interface Client {
  person_id: string
  unit_id: string
  account_id: string
  stage: Stage
  since: Day
  placed_on: Day | null
  birth_on: Day
  occupation_code: string
  region_code: string
}

export type EnterpriseRows = Record<(typeof TABLES)[number], object[]>

/** In the order in which they depend on each other. */
export const TABLES = [
  'enterprise',
  'enterprise_member',
  'enterprise_name',
  'enterprise_step',
  'business_plan',
  'enterprise_licence',
  'market_link',
  'enterprise_milestone',
  'survival_check',
  'capital_application',
  'capital_check',
  'capital_tranche',
  'receipt_line',
] as const

const WAY: readonly EnterpriseStage[] = ['IDEA', 'PLAN', 'REGISTERED', 'TRADING', 'GROWN']
const REASONS = {
  IDEA: 'OPENED',
  PLAN: 'PLAN_AGREED',
  REGISTERED: 'LICENCE_ISSUED',
  TRADING: 'SALE',
  GROWN: 'HIRED',
} as const

/** How far a business has come where the person stands; null for those who have none yet. */
const stageFor = (random: Random, stage: Stage): EnterpriseStage | null => {
  if (stage === 'SUSTAINED' || stage === 'PLACED') return random.chance(0.25) ? 'GROWN' : 'TRADING'
  if (stage === 'JOB_READY')
    return random.weighted([
      ['REGISTERED', 5],
      ['PLAN', 3],
      ['CLOSED', 2],
    ] as const)
  if (stage === 'IN_MENTORING')
    return random.weighted([
      ['PLAN', 5],
      ['IDEA', 4],
      [null, 1],
    ] as const)
  return random.chance(0.4) ? 'IDEA' : null
}

/** A business of one person, with everything that its stage rests on. */
export const addEnterprise = (rows: EnterpriseRows, random: Random, today: Day, client: Client): void => {
  const stage = stageFor(random, client.stage)
  if (!stage) return
  const enterprise_id = random.uuid()
  const reached = WAY.indexOf(stage === 'CLOSED' ? 'TRADING' : stage)
  const trading = tradingSinceOf(random, today, client, stage)
  const anchor = trading ?? addDays(today, -random.int(6, 40))
  const days = WAY.slice(0, reached + 1).map((one, at) =>
    one === 'GROWN'
      ? addDays(anchor, Math.min(100, daysBetween(anchor, today)))
      : addDays(anchor, (at - Math.min(reached, 3)) * 21),
  )
  const closedOn = stage === 'CLOSED' ? addDays(today, -random.int(20, 60)) : null
  const dayOf = (one: EnterpriseStage) => days[WAY.indexOf(one)] ?? null
  const opened = days[0] ?? today
  const by = { recorded_at: `${today}T03:00:00Z`, recorded_by: client.account_id }
  const of = { enterprise_id }
  rows.enterprise.push({
    id: enterprise_id,
    kind: 'INDIVIDUAL',
    stage,
    since: closedOn ?? days.at(-1) ?? today,
    trading_since: dayOf('TRADING'),
    closed_on: closedOn,
    occupation_code: client.occupation_code,
    region_code: client.region_code,
    opened_on: opened,
    opened_by: client.account_id,
    version: days.length,
  })
  rows.enterprise_member.push({
    ...of,
    person_id: client.person_id,
    unit_id: client.unit_id,
    is_leader: true,
    joined_on: opened,
  })
  rows.enterprise_name.push({
    ...of,
    name: `${random.pick(BUSINESS_NAMES.first)} ${random.pick(BUSINESS_NAMES.second)}`,
  })
  const step = (from: EnterpriseStage | null, to: EnterpriseStage, reason: string, on: Day) =>
    rows.enterprise_step.push({
      ...of,
      id: random.uuid(),
      from_stage: from,
      to_stage: to,
      reason,
      effective_on: on,
      ...by,
      recorded_at: `${on}T03:00:00Z`,
    })
  for (const [at, to] of WAY.slice(0, reached + 1).entries())
    step(WAY[at - 1] ?? null, to, REASONS[to as keyof typeof REASONS], days[at] ?? opened)
  if (closedOn) step('TRADING', 'CLOSED', random.pick(['FEW_SALES', 'NO_PLACE', 'OTHER_WORK']), closedOn)
  if (reached >= 1) addPlan(rows, random, enterprise_id)
  if (reached >= 1) addLicences(rows, random, enterprise_id, reached >= 2)
  const tradingOn = dayOf('TRADING')
  if (tradingOn)
    addTrading(rows, random, today, {
      enterprise_id,
      tradingOn,
      isGrown: stage === 'GROWN',
      isSustained: client.stage === 'SUSTAINED',
      closedOn,
      by,
    })
  else if (reached >= 1 && random.chance(0.3))
    rows.market_link.push({
      ...of,
      id: random.uuid(),
      kind: 'FAIR',
      counterparty: random.pick(GOODS.fairs),
      started_on: addDays(today, -random.int(3, 40)),
      amount: null,
      ...by,
    })
  if (reached >= 2 && !closedOn) addCapital(rows, random, today, { ...client, enterprise_id, tradingOn })
}

const tradingSinceOf = (random: Random, today: Day, client: Client, stage: EnterpriseStage): Day | null => {
  if (stage === 'CLOSED') return addDays(today, -random.int(200, 320))
  if (stage !== 'TRADING' && stage !== 'GROWN') return null
  const placed = client.placed_on ?? client.since
  const latest = addMonths(client.since, -12)
  return client.stage === 'SUSTAINED' && placed > latest ? latest : placed
}

const addPlan = (rows: EnterpriseRows, random: Random, enterprise_id: string): void => {
  const unit_cost = random.int(4, 30) * 500
  const most = random.int(80, 400)
  rows.business_plan.push({
    enterprise_id,
    customers: random.pick(GOODS.customers),
    product: random.pick(GOODS.products),
    place: random.pick(GOODS.places),
    unit_name: random.pick(GOODS.units),
    price: Math.round((unit_cost * random.int(14, 19)) / 10 / 500) * 500,
    unit_cost,
    fixed_costs: [
      { kind: 'RENT', amount: random.int(2, 8) * 100_000 },
      { kind: 'POWER', amount: random.int(1, 5) * 50_000 },
    ],
    start_cost: random.int(6, 24) * 500_000,
    version: 1,
    monthly_units: Array.from({ length: PLAN_MONTHS }, (_, at) =>
      Math.round((most * Math.min(6, at + 1)) / 6),
    ),
  })
}

const addLicences = (
  rows: EnterpriseRows,
  random: Random,
  enterprise_id: string,
  isRegistered: boolean,
): void => {
  const licence = (kind: string, state: string, number: string | null) =>
    rows.enterprise_licence.push({ enterprise_id, kind, state, number, valid_until: null, version: 1 })
  // A number that starts with 99 is nobody's.
  licence(
    'NIB',
    isRegistered ? 'HELD' : 'AT_OFFICE',
    isRegistered ? `99${String(random.int(0, 99_999_999_999)).padStart(11, '0')}` : null,
  )
  licence('HALAL', random.pick(['NOT_NEEDED', 'AT_OFFICE', 'NOT_STARTED']), null)
}
