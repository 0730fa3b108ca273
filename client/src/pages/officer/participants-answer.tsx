import { type QueryRef, useQueryRefHandlers, useReadQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type RefObject, useTransition } from 'react'
import { numberText, todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { HorizonTabs } from '../../participants/horizon-tabs.tsx'
import { NoParticipants } from '../../participants/no-participants.tsx'
import { type ParticipantQuestion, participantFilter } from '../../participants/participant-question.ts'
import { ParticipantRow } from '../../participants/participant-row.tsx'
import { ReadinessTasks } from '../../readiness/readiness-tasks.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LiveRegion } from '../../ui/live-region.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import {
  MoreParticipantsDocument,
  type MoreParticipantsQuery,
  type ParticipantsPageQuery,
  type ParticipantsPageQueryVariables,
} from './participants-page.generated.ts'
import classes from './participants-page.module.css'

interface ParticipantsAnswerProps {
  answer: QueryRef<ParticipantsPageQuery, ParticipantsPageQueryVariables>
  question: ParticipantQuestion
  listRef: RefObject<HTMLUListElement | null>
  onAsk: (question: ParticipantQuestion) => void
}

/** The tabs with their numbers, and the list. Suspends until the answer is there. */
export const ParticipantsAnswer = ({ answer, question, listRef, onAsk }: ParticipantsAnswerProps) => {
  const { t } = useLingui()
  const { data } = useReadQuery(answer)
  const { fetchMore } = useQueryRefHandlers(answer)
  const [loadingMore, startMore] = useTransition()
  const { participants, within12, within24, all } = data
  if (!participants) return <NotForThisRole isListForIt={all !== null} />
  const { edges, totalCount, pageInfo } = participants
  const more = () =>
    startMore(async () => {
      await fetchMore({
        query: MoreParticipantsDocument,
        variables: { filter: participantFilter(question), after: pageInfo.endCursor ?? '' },
        updateQuery: joined,
      } as unknown as Parameters<typeof fetchMore>[0])
    })
  const language = currentLanguage()
  const position = t`${numberText(language, edges.length)} dari ${numberText(language, totalCount)}`
  const today = todayInJakarta(new Date())
  return (
    <>
      <ReadinessTasks tasks={data.readinessTasks ?? []} />
      <HorizonTabs
        question={question}
        counts={{
          12: within12?.totalCount ?? null,
          24: within24?.totalCount ?? null,
          all: all?.totalCount ?? null,
        }}
      />
      <section className={classes['results']} aria-labelledby="participants-found">
        <h2 id="participants-found" className={classes['found']}>
          <Plural value={totalCount} one="# peserta" other="# peserta" />
        </h2>
        <LiveRegion>{t`${numberText(language, totalCount)} peserta`}</LiveRegion>
        {edges.length === 0 ? (
          <NoParticipants question={question} onAsk={onAsk} />
        ) : (
          <Card padded={false} as="div">
            <ul className={classes['list']} ref={listRef}>
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <ParticipantRow person={node} today={today} />
                </li>
              ))}
            </ul>
          </Card>
        )}
        {pageInfo.hasNextPage && (
          <ShowMore label={t`Tampilkan lagi`} busy={loadingMore} onShow={more} position={position} />
        )}
      </section>
    </>
  )
}

const joined = (
  before: ParticipantsPageQuery,
  { fetchMoreResult }: { fetchMoreResult: MoreParticipantsQuery },
): ParticipantsPageQuery => {
  const more = fetchMoreResult.participants
  if (!before.participants || !more) return before
  return {
    ...before,
    participants: { ...more, edges: [...before.participants.edges, ...more.edges] },
  }
}

const NotForThisRole = ({ isListForIt }: { isListForIt: boolean }) => {
  const { t } = useLingui()
  return isListForIt ? (
    <EmptyState
      title={t`Waktu pulang dan nama bukan untuk peran Anda`}
      acts={
        <Link to="/peserta" search={{}} className={buttonClass({ variant: 'secondary' })}>
          <Trans>Lihat semua peserta</Trans>
        </Link>
      }
    />
  ) : (
    <EmptyState title={t`Daftar ini bukan untuk peran Anda`}>
      <Trans>Peserta dilihat petugas di unitnya. Ganti peran di kiri atas bila Anda punya.</Trans>
    </EmptyState>
  )
}
