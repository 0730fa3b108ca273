import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ORDER_WORDS } from '../../candidates/card-words.ts'
import { MatchCard } from '../../candidates/match-card.tsx'
import { TotalText } from '../../candidates/result-top.tsx'
import type { CandidateOrder } from '../../graphql/schema.generated.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Select } from '../../ui/select.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { StarButton } from '../../vacancies/star-button.tsx'
import { NobodyFits } from './nobody-fits.tsx'
import type { VacancyPageQuery } from './vacancy-page.generated.ts'
import classes from './vacancy-page.module.css'

type Vacancy = NonNullable<VacancyPageQuery['vacancy']>

const ORDERS: readonly CandidateOrder[] = ['RELEVANCE', 'AVAILABILITY', 'DISTANCE']

const linkTo = (vacancyId: string, candidateId: string) => (headline: ReactNode) => (
  <Link
    to="/lowongan/$vacancyId/kandidat/$candidateId"
    params={{ vacancyId, candidateId }}
    search={true}
    resetScroll={false}
    data-open
  >
    {headline}
  </Link>
)

interface MatchesProps {
  vacancy: Vacancy
  order: CandidateOrder
  onOrder: (order: CandidateOrder) => void
  onMore: () => void
  isLoadingMore: boolean
}

/** Who fits, with reasons from their cards, and a star to note somebody down. */
export const Matches = ({ vacancy, order, onOrder, onMore, isLoadingMore }: MatchesProps) => {
  const { t } = useLingui()
  const { matches, shortlist } = vacancy
  if (!matches || matches.edges.length === 0) return <NobodyFits vacancy={vacancy} />
  const starred = new Set(shortlist.map(({ candidate }) => candidate.id))
  return (
    <>
      <div className={classes['top']}>
        <p>
          <TotalText total={matches.totalCount} /> <Trans>cocok hari ini</Trans>
        </p>
        <div className={classes['order']}>
          <Select
            label={t`Urutkan`}
            hideLabel
            value={order}
            options={ORDERS.map((one) => ({ value: one, label: t(ORDER_WORDS[one]) }))}
            onChange={(event) => onOrder(ORDERS.find((one) => one === event.target.value) ?? 'RELEVANCE')}
          />
        </div>
      </div>
      <ul className={classes['list']}>
        {matches.edges.map(({ node, reasons, distanceKm, coveredRegion }) => (
          <li key={node.id}>
            <MatchCard
              candidate={node}
              reasons={reasons}
              distanceKm={distanceKm}
              covered={coveredRegion}
              link={linkTo(vacancy.id, node.id)}
              acts={
                vacancy.state !== 'CLOSED' && (
                  <StarButton vacancy={vacancy.id} candidate={node} isShortlisted={starred.has(node.id)} />
                )
              }
            />
          </li>
        ))}
      </ul>
      {matches.pageInfo.hasNextPage && (
        <ShowMore label={t`Tampilkan lagi`} busy={isLoadingMore} onShow={onMore} />
      )}
      {matches.totalCount.exact === null && (
        <p className={classes['footnote']}>
          <Trans>Di bawah 10, angka tidak ditulis.</Trans>
        </p>
      )}
    </>
  )
}

/** Whom the employer noted down. Who is no longer shown has left it, without a word why. */
export const Shortlist = ({ vacancy }: { vacancy: Vacancy }) => {
  const { t } = useLingui()
  if (vacancy.shortlist.length === 0)
    return (
      <EmptyState title={t`Daftar pendek masih kosong`}>
        <Trans>
          Tekan bintang pada kandidat yang ingin Anda ingat. Hanya tim Anda yang melihat daftar ini; kandidat
          tidak diberi tahu.
        </Trans>
      </EmptyState>
    )
  return (
    <>
      <p className={classes['note']}>
        <Trans>
          Hanya tim Anda yang melihat daftar ini. Kandidat yang tidak lagi tampil hilang dari sini.
        </Trans>
      </p>
      <ul className={classes['list']}>
        {vacancy.shortlist.map(({ candidate, reasons }) => (
          <li key={candidate.id}>
            <MatchCard
              candidate={candidate}
              reasons={reasons}
              link={linkTo(vacancy.id, candidate.id)}
              acts={<StarButton vacancy={vacancy.id} candidate={candidate} isShortlisted />}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
