import type { Card } from '@titian/shared/candidates/card.ts'
import { comparable } from '@titian/shared/candidates/score.ts'
import { whyItFits } from '@titian/shared/vacancies/match.ts'
import { storeCards } from '../candidates/card-database.fixture.ts'
import { randomCards } from '../candidates/random-cards.fixture.ts'
import { deliveredVocabulary } from '../vocabulary/vocabulary.fixture.ts'
import { type VacanciesWorld, vacanciesWorld } from './vacancies-world.fixture.ts'
import { aVacancy, aWeldingVacancy } from './vacancy.builder.ts'

export const vocabulary = deliveredVocabulary()

/** Six hundred cards, the first forty of them welders in and around Cimahi. */
export const cards: readonly Card[] = randomCards(600, 12, vocabulary).map((card, at) =>
  at < 40
    ? { ...card, occupation: '7212-welder', family: 'METAL', region: at % 2 ? '32.77' : '32.73' }
    : card,
)

/** Ids of the cards that fit by the rule, worked out one by one. */
export const fitting = (given = aWeldingVacancy()): string[] =>
  cards.filter((card) => whyItFits(comparable(card, vocabulary), given, vocabulary)).map(({ id }) => id)

/** The world with the cards in it, and a vacancy for a welder. */
export const worldWithCards = async (): Promise<VacanciesWorld & { vacancy: string }> => {
  const world = await vacanciesWorld()
  await storeCards(world.database, cards, vocabulary)
  const vacancy = await world.command((tx) => aVacancy(tx, world.own))
  await world.api.room.loadIndex()
  return { ...world, vacancy }
}
