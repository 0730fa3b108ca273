import {
  isPossibleExpiry,
  KEY_PURPOSES,
  type KeyPurpose,
  type KeyScope,
  latestExpiry,
  scopesOpenTo,
} from '@titian/shared/accounts/api-key.ts'

/** A key as it is being asked for. */
export interface KeyDraft {
  name: string
  purpose: KeyPurpose
  scopes: readonly KeyScope[]
  expiresOn: string
}

export type KeyProblem = 'NAME_MISSING' | 'NAME_TOO_LONG' | 'NO_SCOPE' | 'EXPIRY_IMPOSSIBLE'

const LONGEST_NAME = 80

/** What a form starts with: as narrow as is useful, and as long as is allowed. */
export const firstDraft = (organisationIsVerified: boolean, today: string): KeyDraft => ({
  name: '',
  purpose: KEY_PURPOSES[0],
  scopes: organisationIsVerified ? ['cards'] : [...scopesOpenTo(false)],
  expiresOn: latestExpiry(today),
})

/** Everything that is missing or wrong, by field; the server asks the same again. */
export const problemsOf = (draft: KeyDraft, today: string): Partial<Record<keyof KeyDraft, KeyProblem>> => {
  const name = draft.name.trim()
  return {
    ...(name === '' ? { name: 'NAME_MISSING' as const } : {}),
    ...(name.length > LONGEST_NAME ? { name: 'NAME_TOO_LONG' as const } : {}),
    ...(draft.scopes.length === 0 ? { scopes: 'NO_SCOPE' as const } : {}),
    ...(isPossibleExpiry(draft.expiresOn, today) ? {} : { expiresOn: 'EXPIRY_IMPOSSIBLE' as const }),
  }
}

/** The draft with a scope added or taken out, in the order in which scopes are always told. */
export const withScope = (draft: KeyDraft, scope: KeyScope, isChosen: boolean): KeyDraft => ({
  ...draft,
  scopes: scopesOpenTo(true).filter((one) => (one === scope ? isChosen : draft.scopes.includes(one))),
})
