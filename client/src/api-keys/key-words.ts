import {
  KEY_PURPOSE_WORDS,
  KEY_SCOPE_WORDS,
  KEY_STATE_WORDS,
  type KeyScope,
} from '@titian/shared/accounts/api-key.ts'
import type { ApiKeyPurpose, ApiKeyScope, ApiKeyState } from '../graphql/schema.generated.ts'
import type { Language } from '../languages/language.ts'

const SCOPES: Record<ApiKeyScope, KeyScope> = {
  SUPPLY: 'supply',
  CARDS: 'cards',
  INTRODUCTIONS: 'introductions',
}

/** The scope as a program writes it: `cards`. */
export const scopeCode = (scope: ApiKeyScope): KeyScope => SCOPES[scope]

export const scopeText = (language: Language, scope: ApiKeyScope): string =>
  KEY_SCOPE_WORDS[SCOPES[scope]][language]

export const purposeText = (language: Language, purpose: ApiKeyPurpose): string =>
  KEY_PURPOSE_WORDS[purpose][language]

export const stateText = (language: Language, state: ApiKeyState): string => KEY_STATE_WORDS[state][language]

const INPUTS: Record<KeyScope, ApiKeyScope> = {
  supply: 'SUPPLY',
  cards: 'CARDS',
  introductions: 'INTRODUCTIONS',
}

/** The scope as the schema's input takes it. */
export const scopeInput = (scope: KeyScope): ApiKeyScope => INPUTS[scope]
