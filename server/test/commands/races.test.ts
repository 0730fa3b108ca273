import { isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../app.ts'
import { EDITING } from './editing.ts'
import { type Send, sender } from './send.ts'
import { type World, worldOf } from './world.ts'

const RACERS = 100

describe('of a hundred who looked at the same version', () => {
  let app: TestApp
  let world: World
  let send: Send
  beforeAll(async () => {
    app = await testApp()
    world = await worldOf(app)
    send = sender(app)
  })
  afterAll(() => app.close())

  it.each(EDITING)(
    'one wins with $mutation, and the others are told so',
    async ({ mutation, as, look, lost = 'VersionConflict' }) => {
      const request = await look(world, send)
      const sent = await Promise.all(
        Array.from({ length: RACERS }, (_, racer) => send(world.viewers[as], mutation, request(racer))),
      )
      const told = sent.map(({ refusals, failure }) => failure ?? (refusals.join(' ') || 'WON'))
      expect(Object.groupBy(told, (word) => word)).toEqual({
        WON: ['WON'],
        [lost]: Array.from({ length: RACERS - 1 }, () => lost),
      })
    },
    120_000,
  )

  it('is tried with every command that names a version', () => {
    const versioned = Object.values(app.engine.schema.getMutationType()?.getFields() ?? {}).filter(
      ({ args }) => {
        const input = app.engine.schema.getType(String(args[0]?.type).replaceAll('!', ''))
        return isInputObjectType(input) && input.getFields()['expectedVersion']
      },
    )
    expect(versioned.map(({ name }) => name).toSorted()).toEqual(
      [...EDITING.map(({ mutation }) => mutation), ...ELSEWHERE].toSorted(),
    )
  })
})

/** Not raced here: an approval names the fingerprint of a preview, which its room computes and tries. */
const ELSEWHERE = ['approveRequirementSet']
