import type { QueryRef } from '@apollo/client/react'
import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useDeferredValue } from 'react'
import { ErrorBoundary } from '../../browser/error-boundary.tsx'
import { useKeys } from '../../browser/use-keys.ts'
import { useIsPhone } from '../../browser/use-media.ts'
import { CandidateDetail, type MatchFacts } from '../../candidates/candidate-detail.tsx'
import { DetailSkeleton } from '../../candidates/detail-skeleton.tsx'
import { NotAvailable } from '../../candidates/not-available.tsx'
import { AskIntroduction } from '../../introductions/ask-introduction.tsx'
import { Button } from '../../ui/button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { FittingVacancies } from '../../vacancies/fitting-vacancies.tsx'
import type { CandidatePageQuery, CandidatePageQueryVariables } from './candidate-page.generated.ts'
import classes from './candidate-page.module.css'
import { useListAround } from './list-context.ts'
import { SearchFailed } from './search-failed.tsx'

const route = getRouteApi('/signed-in/kandidat/$candidateId')
const listRoute = getRouteApi('/signed-in/kandidat')

const CandidatePage = () => {
  const { t } = useLingui()
  const { candidateId } = route.useParams()
  const { lowongan } = listRoute.useSearch()
  const { answer } = route.useLoaderData()
  const shown = useDeferredValue(answer)
  const around = useListAround()
  const isPhone = useIsPhone()
  const place = around?.edges.findIndex((edge) => edge.node.id === candidateId) ?? -1
  const edge = around?.edges[place]
  const match: MatchFacts | null = edge
    ? { reasons: edge.reasons, distanceKm: edge.distanceKm, covered: edge.coveredRegion }
    : null
  const close = () => around?.close()
  useKeys({ j: () => around?.openNext(1), k: () => around?.openNext(-1) })
  const body = (
    <ErrorBoundary resetKey={shown} fallback={(error) => <SearchFailed error={error} />}>
      <Suspense fallback={<DetailSkeleton />}>
        <CandidateBody answer={shown} match={match} vacancy={lowongan} onClose={close} />
      </Suspense>
    </ErrorBoundary>
  )
  if (isPhone)
    return (
      <div className={classes['page']}>
        <div className={classes['back']}>
          <IconButton
            label={t`Kembali ke daftar`}
            icon={<IconArrowLeft size={22} stroke={1.8} />}
            onClick={close}
          />
          <b>{edge?.node.codeName ?? t`Kandidat`}</b>
        </div>
        {body}
      </div>
    )
  return (
    <Drawer
      label={t`Kandidat`}
      closeLabel={t`Tutup`}
      onClose={close}
      head={
        place >= 0 && (
          <>
            {around?.total ? (
              <Trans>
                {place + 1} dari {around.total}
              </Trans>
            ) : null}
            <span className={classes['keys']} aria-hidden>
              <Kbd>K</Kbd> <Kbd>J</Kbd>
            </span>
          </>
        )
      }
    >
      {body}
    </Drawer>
  )
}

interface CandidateBodyProps {
  answer: QueryRef<CandidatePageQuery, CandidatePageQueryVariables>
  match: MatchFacts | null
  vacancy: string | undefined
  onClose: () => void
}

const CandidateBody = ({ answer, match, vacancy, onClose }: CandidateBodyProps) => {
  const { data } = useReadQuery(answer)
  if (!data.candidate)
    return (
      <NotAvailable
        acts={
          <Button onClick={onClose}>
            <Trans>Ke pencarian</Trans>
          </Button>
        }
      />
    )
  return (
    <>
      <CandidateDetail candidate={data.candidate} match={match} />
      <FittingVacancies candidate={data.candidate} />
      <AskIntroduction candidate={data.candidate} {...(vacancy && { vacancy })} />
    </>
  )
}

export default CandidatePage
