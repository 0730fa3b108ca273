import type { QueryRef } from '@apollo/client/react'
import { useQueryRefHandlers, useReadQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useTransition } from 'react'
import { CandidateFacets } from '../../candidates/candidate-facets.tsx'
import {
  type CandidateSearchQuery,
  type CandidateSearchQueryVariables,
  MoreCandidatesDocument,
} from '../../candidates/candidate-search.generated.ts'
import { numberText } from '../../candidates/count-text.tsx'
import type { Labels } from '../../candidates/labels.ts'
import { NoResults } from '../../candidates/no-results.tsx'
import { ResultList } from '../../candidates/result-list.tsx'
import { ResultTop } from '../../candidates/result-top.tsx'
import { filterOf, PAGE_SIZE, type SearchQuestion } from '../../candidates/search-question.ts'
import { UnderstoodTerms } from '../../candidates/understood-terms.tsx'
import { LiveRegion } from '../../ui/live-region.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { FilterSheet } from './filter-sheet.tsx'
import classes from './search-page.module.css'
import type { SearchState } from './use-search-state.ts'
import { useStars } from './use-stars.tsx'
import { VacancyChoice } from './vacancy-choice.tsx'

interface SearchAnswerProps {
  answer: QueryRef<CandidateSearchQuery, CandidateSearchQueryVariables>
  question: SearchQuestion
  labels: Labels
  labelOf: (value: string) => string
  state: SearchState
  isPhone: boolean
  onAsk: (question: SearchQuestion) => void
}

type Connection = NonNullable<CandidateSearchQuery['candidates']>

/** The place that the text named becomes the centre of the distance; of a city and a regency of one name, the city. */
const placeOf = (connection: Connection) => {
  const term = connection.understood?.terms.find((one) => one.kind === 'PLACE')
  const label = term?.labels.find((one) => /^Kota | City$/.test(one)) ?? term?.labels[0]
  return term && label ? { label, term: term.text } : null
}

/** Facets, what was understood, and the cards. Suspends until the answer is there. */
export const SearchAnswer = ({
  answer,
  question,
  labels,
  labelOf,
  state,
  isPhone,
  onAsk,
}: SearchAnswerProps) => {
  const { t, i18n } = useLingui()
  const { data } = useReadQuery(answer)
  const star = useStars(question.lowongan)
  const { fetchMore } = useQueryRefHandlers(answer)
  const [loadingMore, startMore] = useTransition()
  const connection = data.candidates
  if (connection) labels.learn(connection.facets)
  const { setEdges } = state
  useEffect(
    () => setEdges(connection?.edges ?? [], connection?.totalCount.exact ?? null),
    [connection, setEdges],
  )
  const wanted = useMemo(() => new Set<string>(question.keahlian), [question.keahlian])
  if (!connection) throw new Error('This account can not search')

  const { edges, totalCount, publishedCount, facets, understood, pageInfo } = connection
  const more = () =>
    startMore(async () => {
      await fetchMore({
        query: MoreCandidatesDocument,
        variables: {
          filter: filterOf(question),
          orderBy: question.urut ?? 'RELEVANCE',
          first: PAGE_SIZE,
          after: pageInfo.endCursor,
        },
      } as unknown as Parameters<typeof fetchMore>[0])
      state.onGrown(edges.length + PAGE_SIZE)
    })
  const side = (
    <CandidateFacets
      facets={facets}
      question={question}
      onAsk={onAsk}
      place={placeOf(connection)}
      labelOf={labelOf}
      onPlace={labels.keep}
    />
  )
  const told =
    totalCount.exact === null
      ? t`Kurang dari 10 kandidat`
      : t`${numberText(totalCount.exact, i18n.locale)} kandidat`
  return (
    <>
      {understood && <UnderstoodTerms understood={understood} question={question} onAsk={onAsk} />}
      <div className={classes['columns']}>
        {isPhone ? (
          state.isFiltering && (
            <FilterSheet total={totalCount} question={question} onAsk={onAsk} onClose={state.stopFiltering}>
              <VacancyChoice question={question} onAsk={onAsk} />
              {side}
            </FilterSheet>
          )
        ) : (
          <aside aria-label={t`Saringan`}>{side}</aside>
        )}
        <section className={classes['results']} aria-label={t`Hasil`}>
          <LiveRegion>{told}</LiveRegion>
          {edges.length === 0 ? (
            <NoResults question={question} onAsk={onAsk} />
          ) : (
            <>
              <ResultTop total={totalCount} published={publishedCount} question={question} onAsk={onAsk} />
              <ResultList
                edges={edges}
                wanted={wanted}
                selected={state.selected}
                limit={state.limit}
                onSelect={state.toggle}
                act={star}
                listRef={state.listRef}
              />
              {pageInfo.hasNextPage && (
                <ShowMore
                  label={t`Tampilkan lagi`}
                  busy={loadingMore}
                  onShow={more}
                  {...(totalCount.exact !== null && {
                    position: t`${numberText(edges.length, i18n.locale)} dari ${numberText(totalCount.exact, i18n.locale)}`,
                  })}
                />
              )}
            </>
          )}
        </section>
      </div>
    </>
  )
}
