import { MEMBER_ROLES } from '@titian/shared/accounts/role.ts'
import { REQUIREMENTS } from '@titian/shared/readiness/requirement.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMembership, createAccount } from '../accounts/create-account.ts'
import { aViewer, TODAY } from '../participants/staff.fixture.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { APPROVE, DISCARD, PREVIEW, rulesWith, rulesWorld, SAVE, types } from './rules.fixture.ts'

let world: Awaited<ReturnType<typeof rulesWorld>>
beforeAll(async () => {
  world = await rulesWorld()
})
afterAll(() => world.database.close())

describe('rules of readiness', () => {
  it('are version 1 at first, readable by staff and participants and nobody outside', async () => {
    const SETS = '{ requirementSets { number freshDays pathways { pathway rules { requirement } } } }'
    for (const role of ['OFFICER', 'PERSON', 'ADMINISTRATOR'] as const) {
      const { data } = await world.ask(aViewer(role), SETS)
      expect(data.requirementSets).toMatchObject([{ number: 1, freshDays: 45 }])
      expect(data.requirementSets[0].pathways[0].rules).toHaveLength(REQUIREMENTS.length)
    }
    expect((await world.ask(aViewer('EMPLOYER'), SETS)).data.requirementSets).toEqual([])
  })

  it.each(MEMBER_ROLES.filter((role) => role !== 'ADMINISTRATOR'))(
    'are neither previewed nor changed by %s',
    async (role) => {
      const { data } = await world.ask(aViewer(role), PREVIEW, { rules: rulesWith({}) })
      expect(data.requirementPreview).toBeNull()
      const { errors } = await world.ask(aViewer(role), APPROVE, { v: 1, seen: 'x' })
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
    },
  )

  it('preview what they would do, and nothing where nothing changes', async () => {
    const same = await world.preview({})
    expect([same.enters.count, same.leaves.count]).toEqual([0, 0])
    const easier = await world.preview({ freshDays: 180 })
    expect(easier.enters.count).toBeGreaterThan(0)
    expect(easier.readyAfterCount).toBe(same.readyBeforeCount + easier.enters.count)
    expect(easier.enters.regions.reduce((sum: number, part: { count: number }) => sum + part.count, 0)).toBe(
      easier.enters.count,
    )
  })

  it('are approved by a second person who saw what will happen', async () => {
    const v = await world.propose({ freshDays: 60 })
    const { fingerprint } = await world.preview({ freshDays: 60 })
    expect(
      types((await world.ask(world.one, APPROVE, { v, seen: fingerprint })).data.approveRequirementSet),
    ).toEqual(['SecondPersonNeeded'])
    expect(
      types((await world.ask(world.other, APPROVE, { v, seen: 'another' })).data.approveRequirementSet),
    ).toEqual(['PreviewOutdated'])
    expect(
      types(
        (await world.ask(world.other, APPROVE, { v: v - 1, seen: fingerprint })).data.approveRequirementSet,
      ),
    ).toEqual(['VersionConflict'])
    expect(
      (await world.ask(world.other, DISCARD, { v })).data.discardRequirementDraft.requirementSet.state,
    ).toBe('DISCARDED')
    expect(
      types((await world.ask(world.other, APPROVE, { v, seen: fingerprint })).data.approveRequirementSet),
    ).toEqual(['RulesNotOpen'])
  })

  it('are approved by nobody whom the proposer let in, nor by who let the proposer in', async () => {
    const letIn = (invitedBy: string | null) =>
      world.database.transaction('titian_auth', systemFacts(TODAY), async (tx) => {
        const accountId = await createAccount(tx, {
          name: 'Admin Contoh',
          address: `${crypto.randomUUID()}@contoh.example`,
        })
        await addMembership(tx, { accountId, role: 'ADMINISTRATOR', organisationId: null, invitedBy })
        return accountId
      })
    const root = await letIn(null)
    const invited = await letIn(root)
    const [further, beside] = [await letIn(invited), await letIn(root)]
    const v = await world.propose({ freshDays: 60 })
    const approve = async (approver: string, proposer: string) => {
      await world.database.transaction('titian_command', systemFacts(TODAY), (tx) =>
        tx.rows(sql`update app.requirement_set set proposed_by = ${proposer}::uuid where state = 'PROPOSED'`),
      )
      const by = { ...aViewer('ADMINISTRATOR'), accountId: approver }
      // With another fingerprint nothing is approved: who gets as far as that is independent.
      return types((await world.ask(by, APPROVE, { v, seen: 'another' })).data.approveRequirementSet)
    }
    for (const [one, other] of [
      [invited, root],
      [root, invited],
      [further, root],
    ] as const)
      expect(await approve(one, other)).toEqual(['IndependentPersonNeeded'])
    expect(await approve(beside, invited)).toEqual(['PreviewOutdated'])
    await world.ask(world.other, DISCARD, { v })
  })

  it('that can not be computed by are given back with what is wrong', async () => {
    const rules = rulesWith({ freshDays: 1, accepts: { BANK_ACCOUNT: ['FITNESS_NOTE'] } })
    const { data } = await world.ask(world.one, SAVE, {
      input: { rules, leavers: 'GRACE', graceUntil: TODAY },
    })
    expect(types(data.saveRequirementDraft)).toEqual(Array(4).fill('RulesNotAccepted'))
    const { errors } = await world.ask(world.one, PREVIEW, { rules })
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })
})
