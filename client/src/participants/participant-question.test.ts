import { expect, it } from 'vitest'
import { askedAnew, participantFilter, readParticipantQuestion } from './participant-question.ts'

it.each([
  [{}, {}],
  [{ pulang: '12' }, { pulang: 12 }],
  [
    { pulang: 24, nama: ' Sri ' },
    { pulang: 24, nama: 'Sri' },
  ],
  [{ nama: 17 }, { nama: '17' }],
  [{ pulang: 13, nama: '  ', tahap: 'x y' }, {}],
  [{ tahap: 'JOB_READY' }, { tahap: 'JOB_READY' }],
  [{ nama: 'a'.repeat(300) }, { nama: 'a'.repeat(100) }],
])('an address with %o asks for %o', (search, question) => {
  expect(readParticipantQuestion(search)).toEqual(question)
})

it('is asked of the server in its own words, and only what narrows', () => {
  expect(participantFilter({})).toEqual({})
  expect(participantFilter({ pulang: 12, nama: 'Sri', tahap: 'ASSESSED' })).toEqual({
    releaseWithinWeeks: 12,
    name: 'Sri',
    stages: ['ASSESSED'],
  })
})

it('loses a part that is taken out, and keeps the others', () => {
  expect(askedAnew({ pulang: 12, nama: 'Sri' }, { pulang: undefined })).toEqual({ nama: 'Sri' })
})
