import {
  KEY_PURPOSE_WORDS,
  KEY_PURPOSES,
  KEY_SCOPE_WORDS,
  KEY_STATE_WORDS,
  KEY_STATES,
  type KeyScope,
} from '@titian/shared/accounts/api-key.ts'
import { MEMBER_ROLES, ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import { SECOND_FACTOR_STEPS } from '@titian/shared/accounts/session.ts'
import { registerEnumType } from 'type-graphql'

const asEnum = <V extends string>(values: readonly V[]): { [K in V]: K } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in V]: K }

const described = <V extends string>(values: readonly V[], words: Record<V, { id: string; en: string }>) =>
  Object.fromEntries(
    values.map((value) => [value, { description: `${words[value].en} (${words[value].id}).` }]),
  ) as {
    [K in V]: { description: string }
  }

export const RoleEnum = asEnum(MEMBER_ROLES)
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'As what an account acts.',
  valuesConfig: described(MEMBER_ROLES, ROLE_WORDS),
})

export const ApiKeyPurpose = asEnum(KEY_PURPOSES)
registerEnumType(ApiKeyPurpose, {
  name: 'ApiKeyPurpose',
  description: "Why an employer's system reads; fixed for the life of a key.",
  valuesConfig: described(KEY_PURPOSES, KEY_PURPOSE_WORDS),
})

export const ApiKeyScope = {
  SUPPLY: 'supply',
  CARDS: 'cards',
  INTRODUCTIONS: 'introductions',
} as const satisfies Record<Uppercase<KeyScope>, KeyScope>
registerEnumType(ApiKeyScope, {
  name: 'ApiKeyScope',
  description: 'What a key may ask for.',
  valuesConfig: {
    SUPPLY: { description: `${KEY_SCOPE_WORDS.supply.en} (${KEY_SCOPE_WORDS.supply.id}).` },
    CARDS: { description: `${KEY_SCOPE_WORDS.cards.en} (${KEY_SCOPE_WORDS.cards.id}).` },
    INTRODUCTIONS: {
      description: `${KEY_SCOPE_WORDS.introductions.en} (${KEY_SCOPE_WORDS.introductions.id}).`,
    },
  },
})

export const ApiKeyState = asEnum(KEY_STATES)
registerEnumType(ApiKeyState, {
  name: 'ApiKeyState',
  description: 'Where a key stands today.',
  valuesConfig: described(KEY_STATES, KEY_STATE_WORDS),
})

export const SecondFactorStep = asEnum(SECOND_FACTOR_STEPS)
registerEnumType(SecondFactorStep, {
  name: 'SecondFactorStep',
  description: 'What a session has to do before it may act in its role.',
  valuesConfig: {
    ENROL: { description: 'Set up an authenticator app (pasang faktor kedua).' },
    VERIFY: { description: 'Give a code of the app (masukkan kode).' },
  },
})

export const Language = { ID: 'id', EN: 'en' } as const
registerEnumType(Language, {
  name: 'Language',
  description: 'A language that Titian speaks completely.',
  valuesConfig: {
    ID: { description: 'Indonesian (bahasa Indonesia).' },
    EN: { description: 'English (bahasa Inggris).' },
  },
})
