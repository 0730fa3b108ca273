import { SURVIVAL_MONTHS, survivalDayOf } from '@titian/shared/enterprises/survival.ts'
import { addDays, type Day, daysBetween } from '@titian/shared/participants/calendar.ts'
import type { EnterpriseRows } from './enterprise-rows.ts'
import { GOODS } from './enterprise-words.ts'
import type { Random } from './random.ts'

interface Trading {
  enterprise_id: string
  tradingOn: Day
  isGrown: boolean
  isSustained: boolean
  closedOn: Day | null
  by: object
}

/** What shows that a business trades: milestones, ways to customers, and checks of whether it lives. */
export const addTrading = (rows: EnterpriseRows, random: Random, today: Day, trading: Trading): void => {
  const { enterprise_id, tradingOn, by } = trading
  const until = trading.closedOn ?? today
  const of = { enterprise_id }
  const affirmed = {
    affirmation: 'AFFIRMED',
    channel: random.pick(['IN_PERSON', 'PHONE', 'PAPER']),
    affirmed_at: `${tradingOn}T04:00:00Z`,
  }
  const milestone = (kind: string, on: Day, more: object) =>
    rows.enterprise_milestone.push({
      ...of,
      id: random.uuid(),
      kind,
      reached_on: on,
      worker_count: null,
      ...by,
      version: 1,
      ...more,
    })
  milestone('FIRST_SALE', tradingOn, affirmed)
  if (trading.isGrown)
    milestone('FIRST_WORKER', addDays(tradingOn, Math.min(90, daysBetween(tradingOn, until))), {
      ...affirmed,
      worker_count: random.int(1, 3),
    })
  if (random.chance(0.3))
    milestone('REGULAR_BUYER', addDays(until, -random.int(1, 20)), { affirmation: 'OPEN' })
  for (const kind of random.pick([
    ['ORDER'],
    ['ORDER', 'BUYER'],
    ['MARKETPLACE', 'ORDER'],
    ['MARKETPLACE', 'FAIR', 'ORDER'],
  ]))
    rows.market_link.push({
      ...of,
      id: random.uuid(),
      kind,
      counterparty: random.pick(GOODS[kind as 'ORDER']),
      started_on: addDays(until, -random.int(2, 90)),
      amount: kind === 'ORDER' ? random.int(4, 60) * 50_000 : random.pick([null, random.int(4, 60) * 25_000]),
      ...by,
    })
  for (const month of SURVIVAL_MONTHS) {
    const due = survivalDayOf(tradingOn, month)
    if (due > until) continue
    const finding =
      trading.isSustained && month === 12
        ? 'ALIVE'
        : month === 6
          ? random.pick(['ALIVE', 'ALIVE', 'UNKNOWN'])
          : null
    if (finding)
      rows.survival_check.push({
        ...of,
        id: random.uuid(),
        month,
        finding,
        source: finding === 'UNKNOWN' ? 'NOBODY' : random.pick(['SEEN', 'CLIENT']),
        checked_on: due,
        ...by,
      })
  }
}
