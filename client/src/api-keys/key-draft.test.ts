import { describe, expect, it } from 'vitest'
import { firstDraft, problemsOf, withScope } from './key-draft.ts'

const today = '2026-11-24'
const good = { ...firstDraft(true, today), name: 'Situs karier' }

describe('asking for a key', () => {
  it('starts with cards for a verified employer, and with the supply table for any other', () => {
    expect(firstDraft(true, today)).toEqual({
      name: '',
      purpose: 'RECRUITMENT',
      scopes: ['cards'],
      expiresOn: '2027-11-24',
    })
    expect(firstDraft(false, today).scopes).toEqual(['supply'])
  })

  it('says everything that is wrong at once', () => {
    expect(problemsOf({ ...good, name: '  ', scopes: [], expiresOn: '2027-11-25' }, today)).toEqual({
      name: 'NAME_MISSING',
      scopes: 'NO_SCOPE',
      expiresOn: 'EXPIRY_IMPOSSIBLE',
    })
  })

  it('refuses a day that is over, a day that is none, and a name that fills the page', () => {
    expect(problemsOf({ ...good, expiresOn: '2026-11-23' }, today)).toEqual({
      expiresOn: 'EXPIRY_IMPOSSIBLE',
    })
    expect(problemsOf({ ...good, expiresOn: '' }, today)).toEqual({ expiresOn: 'EXPIRY_IMPOSSIBLE' })
    expect(problemsOf({ ...good, name: 'x'.repeat(81) }, today)).toEqual({ name: 'NAME_TOO_LONG' })
  })

  it('finds nothing wrong with a key for today only', () => {
    expect(problemsOf({ ...good, expiresOn: today }, today)).toEqual({})
  })

  it('keeps scopes in one order, however they were ticked', () => {
    const ticked = withScope(withScope(good, 'introductions', true), 'supply', true)
    expect(ticked.scopes).toEqual(['supply', 'cards', 'introductions'])
    expect(withScope(ticked, 'cards', false).scopes).toEqual(['supply', 'introductions'])
  })
})
