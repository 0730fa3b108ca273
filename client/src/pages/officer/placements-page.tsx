import { useQueryRefHandlers, useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState, useTransition } from 'react'
import { numberText, todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { readPlacementQuestion } from '../../placements/placement-question.ts'
import type { PlacementRow_PlacementFragment } from '../../placements/placement-row.generated.ts'
import { PlacementRow } from '../../placements/placement-row.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import {
  MorePlacementsDocument,
  type MorePlacementsQuery,
  type PlacementsPageQuery,
} from './placements-page.generated.ts'
import classes from './placements-page.module.css'

const EndPlacement = lazy(async () => ({
  default: (await import('../../placements/end-placement.tsx')).EndPlacement,
}))

const route = getRouteApi('/signed-in/penempatan')

/** The work that people of the unit have found: what goes on, and what has ended and why. */
const PlacementsPage = () => {
  const { t } = useLingui()
  const { berakhir: ended = false } = readPlacementQuestion({ ...route.useSearch() })
  const { answer } = route.useLoaderData()
  const { data } = useReadQuery(answer)
  const { fetchMore } = useQueryRefHandlers(answer)
  const [loadingMore, startMore] = useTransition()
  const [ending, end] = useState<PlacementRow_PlacementFragment | null>(null)
  const navigate = useNavigate()
  const language = currentLanguage()
  const today = todayInJakarta(new Date())
  const { unitPlacements: work, running, past } = data
  if (!work)
    return (
      <EmptyState title={t`Daftar ini bukan untuk peran Anda`}>
        <Trans>Penempatan diikuti petugas penempatan dan pembimbing kemasyarakatan.</Trans>
      </EmptyState>
    )
  const { edges, totalCount, pageInfo } = work
  const show = (next: boolean) =>
    void navigate({ to: '/penempatan', search: next ? { berakhir: true } : {}, replace: true })
  const more = () =>
    startMore(async () => {
      await fetchMore({
        query: MorePlacementsDocument,
        variables: { ended, after: pageInfo.endCursor ?? '' },
        updateQuery: joined,
      } as unknown as Parameters<typeof fetchMore>[0])
    })
  const counted = (words: string, count: number | undefined) =>
    `${words} (${numberText(language, count ?? 0)})`
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Penempatan</Trans>}
        lead={<Trans>Siapa bekerja di mana, sejak kapan, dan mengapa berakhir.</Trans>}
      />
      <SegmentedControl
        framed
        label={t`Pekerjaan`}
        value={ended ? 'ENDED' : 'RUNNING'}
        options={[
          { value: 'RUNNING', label: counted(t`Berjalan`, running?.totalCount) },
          { value: 'ENDED', label: counted(t`Berakhir`, past?.totalCount) },
        ]}
        onChange={(value) => show(value === 'ENDED')}
      />
      {edges.length === 0 ? (
        <EmptyState title={ended ? t`Belum ada pekerjaan yang berakhir` : t`Belum ada yang bekerja`}>
          <Trans>Pekerjaan tercatat di sini begitu perusahaan menerima seseorang.</Trans>
        </EmptyState>
      ) : (
        <Card padded={false} as="div">
          <ul>
            {edges.map(({ node }) => (
              <PlacementRow key={node.id} placement={node} today={today} onEnd={end} />
            ))}
          </ul>
        </Card>
      )}
      {pageInfo.hasNextPage && (
        <ShowMore
          label={t`Tampilkan lagi`}
          busy={loadingMore}
          onShow={more}
          position={t`${numberText(language, edges.length)} dari ${numberText(language, totalCount)}`}
        />
      )}
      {ending && (
        <Suspense>
          <EndPlacement key={ending.id} placement={ending} today={today} onClose={() => end(null)} />
        </Suspense>
      )}
    </div>
  )
}

const joined = (
  before: PlacementsPageQuery,
  { fetchMoreResult }: { fetchMoreResult: MorePlacementsQuery },
): PlacementsPageQuery => {
  const more = fetchMoreResult.unitPlacements
  if (!before.unitPlacements || !more) return before
  return { ...before, unitPlacements: { ...more, edges: [...before.unitPlacements.edges, ...more.edges] } }
}

export default PlacementsPage
