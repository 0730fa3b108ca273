import 'reflect-metadata'
import { readdirSync, readFileSync } from 'node:fs'
import { COMMAND_WORDS } from '@titian/shared/rights/command-words.ts'
import { describe, expect, it } from 'vitest'
import { schemaResolvers } from '../src/resolvers.ts'
import { createSchema } from '../src/schema.ts'

/** Commands that never name a person as their subject: organisations, accounts, keys, vacancies and rules. */
const ABOUT_NOBODY = [
  'AddLawfulExclusion',
  'AmendVacancy',
  'ApplyAsEmployer',
  'CloseVacancy',
  'CreateApiKey',
  'DiscardRequirementDraft',
  'DuplicateVacancy',
  'EndLawfulExclusion',
  'EndMembership',
  'InviteMember',
  'MoveVerification',
  'PostMember',
  'PostVacancy',
  'ProposeRequirementSet',
  'PublishCards',
  'RecordEmployerCheck',
  'ReleaseIntroductionAnswers',
  'RenewInvitation',
  'RevokeApiKey',
  'RotateApiKey',
  'SaveRequirementDraft',
  'ShortlistCandidate',
  'SwitchMembership',
  'UnshortlistCandidate',
]

/** Looking for a file and opening it are receipts of their own kind; scans come by a route instead of the contract. */
const APART = { told: ['OpenFile', 'LookUpFile'], byRoute: ['StoreFile'] }

/** What can't be refused once the command has begun. */
const NEVER_REFUSED = ['GiveKioskPin']

const root = new URL('../src/', import.meta.url)
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
  .map((name) => readFileSync(new URL(name, root), 'utf8'))

/** How many arguments the call has that begins after `from`, an opening bracket. */
const argumentsAfter = (source: string, from: number): number => {
  let [depth, commas, at] = [0, 0, from]
  let last = ''
  for (; at < source.length; at++) {
    const sign = source[at] as string
    if ('([{'.includes(sign)) depth++
    if (')]}'.includes(sign)) depth--
    if (depth < 0) break
    if (depth === 0 && sign === ',') commas++
    if (sign.trim()) last = sign
  }
  return last === ',' ? commas : commas + 1
}

describe('the words of receipts', () => {
  it('say of every command that can be about a person what it was about, in both languages', () => {
    const commands = Object.keys(createSchema(schemaResolvers()).getMutationType()?.getFields() ?? {})
      .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
      .concat(APART.byRoute)
    const known = [...Object.keys(COMMAND_WORDS), ...ABOUT_NOBODY, ...APART.told]
    expect(commands.filter((command) => !known.includes(command))).toEqual([])
    expect(known.filter((command) => !commands.includes(command))).toEqual([])
    for (const { id, en } of Object.values(COMMAND_WORDS))
      for (const words of [id, en]) expect(words).toMatch(/^\p{L}[\p{L}\p{M}' ]{5,60}$/u)
  })

  it('stand for no command that leaves a refusal untold', () => {
    for (const source of sources)
      for (const found of source.matchAll(/\.command\(\s*(?=\{ name: '(\w+)')/g)) {
        const command = found[1] as string
        if (!(command in COMMAND_WORDS) || NEVER_REFUSED.includes(command)) continue
        expect([command, argumentsAfter(source, found.index + found[0].length)]).toEqual([command, 3])
      }
  })
})
