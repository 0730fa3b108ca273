import type { QueryRef } from '@apollo/client/react'
import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Suspense, useDeferredValue } from 'react'
import { ErrorBoundary } from '../../browser/error-boundary.tsx'
import { CandidateDetail, type MatchFacts } from '../../candidates/candidate-detail.tsx'
import { DetailSkeleton } from '../../candidates/detail-skeleton.tsx'
import { NotAvailable } from '../../candidates/not-available.tsx'
import { AskIntroduction } from '../../introductions/ask-introduction.tsx'
import { Button } from '../../ui/button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { FittingVacancies } from '../../vacancies/fitting-vacancies.tsx'
import type { CandidatePageQuery, CandidatePageQueryVariables } from './candidate-page.generated.ts'
import { SearchFailed } from './search-failed.tsx'

const route = getRouteApi('/signed-in/lowongan/$vacancyId/kandidat/$candidateId')
const around = getRouteApi('/signed-in/lowongan/$vacancyId')

/** A candidate over the vacancy that they may fit, with why; closing leads back to the same place. */
const VacancyCandidatePage = () => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { vacancyId, candidateId } = route.useParams()
  const { answer } = route.useLoaderData()
  const shown = useDeferredValue(answer)
  const { data } = useReadQuery(around.useLoaderData().answer)
  const edge = data.vacancy?.matches?.edges.find(({ node }) => node.id === candidateId)
  const noted = data.vacancy?.shortlist.find(({ candidate }) => candidate.id === candidateId)
  const match: MatchFacts | null = edge
    ? { reasons: edge.reasons, distanceKm: edge.distanceKm, covered: edge.coveredRegion }
    : noted
      ? { reasons: noted.reasons, distanceKm: null, covered: null }
      : null
  const close = () =>
    void navigate({ to: '/lowongan/$vacancyId', params: { vacancyId }, search: true, resetScroll: false })
  return (
    <Drawer label={t`Kandidat`} closeLabel={t`Tutup`} onClose={close} head={data.vacancy?.title}>
      <ErrorBoundary resetKey={shown} fallback={(error) => <SearchFailed error={error} />}>
        <Suspense fallback={<DetailSkeleton />}>
          <CandidateBody answer={shown} match={match} vacancyId={vacancyId} onClose={close} />
        </Suspense>
      </ErrorBoundary>
    </Drawer>
  )
}

interface CandidateBodyProps {
  answer: QueryRef<CandidatePageQuery, CandidatePageQueryVariables>
  match: MatchFacts | null
  vacancyId: string
  onClose: () => void
}

const CandidateBody = ({ answer, match, vacancyId, onClose }: CandidateBodyProps) => {
  const { data } = useReadQuery(answer)
  if (!data.candidate)
    return (
      <NotAvailable
        acts={
          <Button onClick={onClose}>
            <Trans>Ke lowongan</Trans>
          </Button>
        }
      />
    )
  return (
    <>
      <CandidateDetail candidate={data.candidate} match={match} />
      <FittingVacancies candidate={data.candidate} />
      <AskIntroduction candidate={data.candidate} vacancy={vacancyId} />
    </>
  )
}

export default VacancyCandidatePage
