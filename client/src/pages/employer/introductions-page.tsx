import { useQueryRefHandlers, useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState, useTransition } from 'react'
import type { IntroductionState } from '../../graphql/schema.generated.ts'
import { IntroductionList } from '../../introductions/introduction-list.tsx'
import { inPipelineOrder } from '../../introductions/pipeline.ts'
import { StateChips } from '../../introductions/state-chips.tsx'
import { usePulse } from '../../introductions/use-pulse.ts'
import { buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Select } from '../../ui/select.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import classes from './introductions-page.module.css'
import { PipelineContext } from './pipeline-context.ts'

const route = getRouteApi('/signed-in/perkenalan')

/** Everybody whom the employer asked to meet: how far each has come, and what is to be done. */
const IntroductionsPage = () => {
  const { t } = useLingui()
  const { lowongan } = route.useSearch()
  const navigate = useNavigate()
  const { answer } = route.useLoaderData()
  const { data } = useReadQuery(useDeferredValue(answer))
  const { fetchMore } = useQueryRefHandlers(answer)
  const [loadingMore, startMore] = useTransition()
  const [only, setOnly] = useState<IntroductionState | null>(null)
  // An answer, or an ending, comes into sight without a reload.
  usePulse()
  const { edges, pageInfo } = data.introductions
  const all = edges.map(({ node }) => node)
  const vacancies = new Map(
    all.flatMap(({ vacancy }) => (vacancy ? [[vacancy.id, vacancy.title] as const] : [])),
  )
  const shown = lowongan === undefined ? all : all.filter(({ vacancy }) => vacancy?.id === lowongan)
  // A part that has become empty meanwhile shows all again.
  const part = shown.some(({ state }) => state === only) ? only : null
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Perkenalan</Trans>}
        lead={
          <Trans>
            Sebelum kandidat setuju, hanya satu tanggal yang tampil: kapan jawabannya paling lambat datang.
          </Trans>
        }
        acts={
          <Link to="/kandidat" className={buttonClass({ variant: 'primary' })}>
            <Trans>Cari kandidat</Trans>
          </Link>
        }
      />
      {vacancies.size > 1 && (
        <div className={classes['filter']}>
          <Select
            label={t`Lowongan`}
            value={lowongan ?? ''}
            options={[
              { value: '', label: t`Semua lowongan` },
              ...[...vacancies].map(([value, label]) => ({ value, label })),
            ]}
            onChange={(event) =>
              void navigate({
                to: '/perkenalan',
                search: event.target.value === '' ? {} : { lowongan: event.target.value },
                replace: true,
              })
            }
          />
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyState
          title={t`Belum ada perkenalan`}
          acts={
            <Link to="/kandidat" className={buttonClass({ variant: 'secondary' })}>
              <Trans>Cari kandidat</Trans>
            </Link>
          }
        >
          <Trans>Buka sebuah kartu, lalu minta perkenalan untuk satu lowongan. Ia menjawab sendiri.</Trans>
        </EmptyState>
      ) : (
        <>
          <StateChips introductions={shown} chosen={part} onChoose={setOnly} />
          <IntroductionList
            introductions={shown}
            showsVacancy={lowongan === undefined && vacancies.size > 1}
            only={part}
          />
        </>
      )}
      {pageInfo.hasNextPage && (
        <ShowMore
          label={t`Tampilkan lagi`}
          busy={loadingMore}
          onShow={() =>
            startMore(async () => {
              await fetchMore({ variables: { after: pageInfo.endCursor } })
            })
          }
        />
      )}
      <PipelineContext value={inPipelineOrder(shown)}>
        <Outlet />
      </PipelineContext>
    </div>
  )
}

export default IntroductionsPage
