import type { PageContext } from '../../app/page-context.ts'
import { CandidatePageDocument } from './candidate-page.generated.ts'
import {
  FormerVacanciesDocument,
  VacanciesPageDocument,
  VacancyToAmendDocument,
} from './vacancies-page.generated.ts'
import { VacancyPageDocument } from './vacancy-page.generated.ts'
import { stateOf, type VacanciesQuestion, type VacancyQuestion } from './vacancy-question.ts'

/** Asks before the page is drawn. Always the server: cards come and go, and colleagues write too. */
export const loadVacancies = ({ preload }: PageContext, question: VacanciesQuestion) => ({
  answer: preload(VacanciesPageDocument, {
    variables: { state: stateOf(question) },
    fetchPolicy: 'network-only',
  }),
})

export const loadVacancy = ({ preload }: PageContext, id: string, { urut }: VacancyQuestion) => ({
  answer: preload(VacancyPageDocument, {
    variables: { id, orderBy: urut ?? 'RELEVANCE' },
    fetchPolicy: 'network-only',
  }),
})

export const loadMatch = ({ preload }: PageContext, id: string) => ({
  answer: preload(CandidatePageDocument, { variables: { id }, fetchPolicy: 'network-only' }),
})

export const loadFormerVacancies = ({ preload }: PageContext) => ({
  answer: preload(FormerVacanciesDocument, { fetchPolicy: 'network-only' }),
})

export const loadVacancyToAmend = ({ preload }: PageContext, id: string) => ({
  answer: preload(VacancyToAmendDocument, { variables: { id }, fetchPolicy: 'network-only' }),
})
