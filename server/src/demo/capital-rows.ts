import { splitOf } from '@titian/shared/enterprises/scheme.ts'
import { ageOn } from '@titian/shared/participants/age.ts'
import { addDays, type Day } from '@titian/shared/participants/calendar.ts'
import type { Client, EnterpriseRows } from './enterprise-rows.ts'
import { GOODS } from './enterprise-words.ts'
import type { Random } from './random.ts'

interface Business extends Client {
  enterprise_id: string
  tradingOn: Day | null
}

/** The starter scheme of the demonstration's year, as `capital_schemes.csv` has it. */
const SCHEME = { toolsPercent: 60, reportWithinDays: 90, maxAge: 55 }
/** Paid so many days ago: accounted for, due soon, overdue, handed in, or to be completed. */
const REPORTS = [
  ['ACCEPTED', 150],
  ['DRAFT', 82],
  ['DRAFT', 101],
  ['SUBMITTED', 80],
  ['RETURNED', 95],
] as const

/** A grant of a registered business, as far as it may have come: asked for, approved, or paid with its report. */
export const addCapital = (rows: EnterpriseRows, random: Random, today: Day, business: Business): void => {
  if (random.chance(0.35) || ageOn(business.birth_on, today) > SCHEME.maxAge) return
  const report = business.tradingOn ? random.pick(REPORTS) : null
  const state = report
    ? report[0] === 'ACCEPTED'
      ? 'SETTLED'
      : 'APPROVED'
    : random.pick(['APPLIED', 'VERIFIED', 'APPROVED'])
  const paidOn = report ? addDays(today, -report[1]) : null
  const appliedOn = addDays(paidOn ?? today, -random.int(12, 30))
  const isVerified = state !== 'APPLIED'
  const id = random.uuid()
  const { enterprise_id } = business
  const amount = random.int(10, 20) * 500_000
  rows.capital_application.push({
    id,
    enterprise_id,
    scheme_code: `tkm-pemula-${today.slice(0, 4)}`,
    scheme_version: 1,
    amount,
    state,
    documents: isVerified ? ['IDENTITY', 'BANK_ACCOUNT', 'PLAN'] : [],
    applied_on: appliedOn,
    applied_by: business.account_id,
    verified_on: isVerified ? addDays(appliedOn, 4) : null,
    decided_on: state === 'APPROVED' || state === 'SETTLED' ? addDays(appliedOn, 8) : null,
    version: 1,
  })
  if (isVerified)
    rows.capital_check.push({
      application_id: id,
      person_id: business.person_id,
      unit_id: business.unit_id,
      is_unemployed: true,
      has_other_aid: false,
    })
  if (!report || !paidOn) return
  const { tools, materials } = splitOf(amount, SCHEME)
  const tranche_id = random.uuid()
  const [report_state] = report
  const isHandedIn = report_state !== 'DRAFT'
  rows.capital_tranche.push({
    id: tranche_id,
    enterprise_id,
    application_id: id,
    number: 1,
    tools,
    materials,
    paid_on: paidOn,
    report_due_on: addDays(paidOn, SCHEME.reportWithinDays),
    report_state,
    submitted_on: isHandedIn ? addDays(paidOn, 70) : null,
    accepted_on: report_state === 'ACCEPTED' ? addDays(paidOn, 80) : null,
    recorded_at: `${paidOn}T03:00:00Z`,
    version: 1,
  })
  const line = (kind: 'TOOLS' | 'MATERIALS', amount_: number) =>
    rows.receipt_line.push({
      id: random.uuid(),
      enterprise_id,
      tranche_id,
      kind,
      what: random.pick(kind === 'TOOLS' ? GOODS.tools : GOODS.materials),
      amount: amount_,
      spent_on: addDays(paidOn, random.int(1, 60)),
      file_id: null,
      recorded_at: `${paidOn}T03:00:00Z`,
      recorded_by: business.account_id,
    })
  const first = Math.floor(tools / 2000) * 1000
  line('TOOLS', first)
  if (isHandedIn)
    for (const [kind, rest] of [
      ['TOOLS', tools - first],
      ['MATERIALS', materials],
    ] as const)
      line(kind, rest)
}
