import { bothPlaces, distancesFrom, regionsNear, regionsThatAnswer } from '@titian/shared/candidates/place.ts'
import {
  type CandidateOrder,
  type CandidateQuestion,
  EVERYBODY,
  NOTHING_WANTED,
} from '@titian/shared/candidates/question.ts'
import type { Vocabulary } from '../src/vocabulary/vocabulary.ts'

export interface Kind {
  name: string
  order: CandidateOrder
  question: CandidateQuestion
}

/** Sixteen kinds of question, as employers ask them: from everybody to a few. */
export const kindsOf = (vocabulary: Vocabulary): Kind[] => {
  const skill = (...skills: string[]) => ({ ...NOTHING_WANTED, skills })
  const inside = (...codes: string[]) => ({ regions: regionsThatAnswer(vocabulary, codes) })
  const near = (code: string, km: number) => {
    const distances = distancesFrom(vocabulary, [code])
    return { distances, place: { regions: regionsNear(distances, code, km) } }
  }
  const kind = (
    name: string,
    more: Partial<CandidateQuestion>,
    order: CandidateOrder = 'RELEVANCE',
  ): Kind => ({
    name,
    order,
    question: { ...EVERYBODY, ...more },
  })
  const cimahi = near('32.77', 50)
  return [
    kind('everybody', {}),
    kind('everybody, soonest first', {}, 'AVAILABILITY'),
    kind('one common skill', { required: [skill('weld')] }),
    kind('one rare skill', { required: [skill('weld-gtaw')] }),
    kind('two skills', { required: [skill('weld-smaw'), skill('weld-3g')] }),
    kind('any of three skills', { required: [skill('sew', 'sew-overlock', 'sew-machine')] }),
    kind('a trade', { required: [{ ...NOTHING_WANTED, occupations: ['7212-welder'] }] }),
    kind('a skill or its trade or its certificate', {
      required: [{ ...skill('weld-smaw'), occupations: ['7212-welder'], schemes: ['las-smaw-3g'] }],
    }),
    kind('a province', { place: inside('32') }),
    kind('a skill in a province', { required: [skill('weld')], place: inside('32') }),
    kind('near a town', { ...cimahi }, 'DISTANCE'),
    kind('a skill near a town', { ...cimahi, required: [skill('weld-smaw')] }, 'DISTANCE'),
    kind('a family, now', { families: ['FOOD'], availability: ['NOW'] }),
    kind('certified, some schooling', {
      isCertified: true,
      education: ['SENIOR_SECONDARY', 'VOCATIONAL_SECONDARY'],
    }),
    kind('a licence and night work', {
      required: [{ ...NOTHING_WANTED, licences: ['lic-sim-b1'] }],
      workingHours: ['NIGHT'],
    }),
    kind('some of four things, two places', {
      anyOf: [skill('weld-smaw'), skill('weld-gmaw'), skill('pipe'), skill('lang-en')],
      place: { regions: bothPlaces(inside('32', '33').regions, null) ?? new Set() },
    }),
  ]
}
