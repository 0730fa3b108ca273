import { describe, expect, it } from 'vitest'
import { changedMeanwhile } from './changed-meanwhile.ts'

describe('what changed while a form was open', () => {
  it.each([
    ['nothing', [['Telepon', '0812']], [['Telepon', '0812']], []],
    [
      'one field',
      [['Telepon', '0812']],
      [['Telepon', '0813']],
      [{ name: 'Telepon', before: '0812', now: '0813' }],
    ],
    ['a fact that was not there', [], [['Telepon', '0813']], [{ name: 'Telepon', before: '', now: '0813' }]],
    ['a fact that went', [['Telepon', '0812']], [], [{ name: 'Telepon', before: '0812', now: '' }]],
  ] as const)('%s', (_what, before, now, changes) => {
    expect(changedMeanwhile(before, now)).toEqual(changes)
  })
})
