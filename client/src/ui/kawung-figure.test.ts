import { expect, test } from 'vitest'
import { kawungFigure } from './kawung-figure.ts'

const TREES = [
  'Meranti',
  'Jati',
  'Ulin',
  'Cendana',
  'Gaharu',
  'Pinus',
  'Akasia',
  'Mahoni',
  'Kenari',
  'Beringin',
]
const LIGHTS = ['Senja', 'Fajar', 'Pagi', 'Embun', 'Terang', 'Siang', 'Hujan', 'Kabut', 'Angin', 'Pelangi']
const names = TREES.flatMap((tree) => LIGHTS.map((light) => `${tree} ${light}`))

test('a code name always has the same figure', () => {
  expect(kawungFigure('Meranti Senja')).toEqual(kawungFigure('Meranti Senja'))
})

test('a hundred code names, near ones too, look apart', () => {
  const figures = new Set(names.map((name) => JSON.stringify(kawungFigure(name))))
  expect(figures.size).toBeGreaterThanOrEqual(98)
})

test('no trait of a figure is rare: each of its values is drawn', () => {
  const drawn = names.map(kawungFigure)
  const values = (trait: 'seed' | 'heart' | 'corner') => new Set(drawn.map((figure) => figure[trait])).size
  expect([values('seed'), values('heart'), values('corner')]).toEqual([3, 4, 5])
  expect(drawn.filter((figure) => figure.turned).length).toBeGreaterThan(30)
})
