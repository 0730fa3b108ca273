import { TODAY } from '../src/candidates/card-database.fixture.ts'
import { aUnit, jobReady, storePeople } from '../src/candidates/job-ready-people.fixture.ts'
import { publishCards } from '../src/candidates/publish-cards.ts'
import { randomCards, seeded, uuid } from '../src/candidates/random-cards.fixture.ts'
import { systemFacts } from '../src/platform/database/roles.ts'
import type { Vocabulary } from '../src/vocabulary/vocabulary.ts'
import type { BenchDatabase } from './prepare.ts'

/** Seconds of a first publication of so many people, and of a second one that finds almost nothing new. */
export const measurePublication = async (
  { database, owner }: BenchDatabase,
  count: number,
  vocabulary: Vocabulary,
) => {
  await owner('truncate card.card cascade')
  await owner('vacuum analyze card.card')
  const random = seeded(count)
  const like = randomCards(count, 4, vocabulary)
  const people = jobReady(random, count, (at) => {
    const card = like[at]
    return card
      ? {
          occupation: card.occupation,
          regions: [card.region],
          band: card.availability,
          skills: card.skills.map(({ code }) => code),
        }
      : {}
  })
  const unit = await aUnit(database)
  for (let from = 0; from < count; from += 5_000)
    await storePeople(database, unit, people.slice(from, from + 5_000))
  await owner('vacuum analyze')
  const publish = async () => {
    const began = performance.now()
    const report = await database.transaction('titian_projector', systemFacts(TODAY), (tx) =>
      publishCards(tx, {
        now: new Date(`${TODAY}T03:00:00Z`),
        today: TODAY,
        vocabulary,
        random,
        newId: () => uuid(random),
      }),
    )
    return { seconds: (performance.now() - began) / 1_000, report }
  }
  return { first: await publish(), second: await publish() }
}
