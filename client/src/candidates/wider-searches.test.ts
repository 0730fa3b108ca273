import { expect, test } from 'vitest'
import { readQuestion } from './search-question.ts'
import { widerSearches } from './wider-searches.ts'

const steps = (search: Record<string, unknown>) =>
  widerSearches(readQuestion(search)).map(({ loosens, question }) => ({ kind: loosens.kind, question }))

test('the gentlest step comes first: a longer way before any way', () => {
  expect(steps({ dekat: '32.77', km: '25' })).toEqual([
    { kind: 'DISTANCE', question: { dekat: '32.77', km: 100 } },
    { kind: 'ANYWHERE', question: {} },
  ])
})

test('each step loosens one thing and keeps the rest', () => {
  for (const { question } of steps({ q: 'las', keahlian: 'a,b', cocok: 'semua', mulai: 'NOW' }))
    expect(Object.keys(question).length).toBe(3)
})

test('a text alone can not be loosened: other words are wanted', () => {
  expect(steps({ q: 'astronaut' })).toEqual([])
})
