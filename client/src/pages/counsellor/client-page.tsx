import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { ClientActs } from '../../advice/client-acts.tsx'
import { ClientPageDocument } from '../../advice/client-page.generated.ts'
import classes from '../../advice/client-page.module.css'
import { DueActions } from '../../advice/due-actions.tsx'
import { PromisesKept } from '../../advice/promises-kept.tsx'
import { SessionHistory } from '../../advice/session-history.tsx'
import { contentOf } from '../../advice/session-words.ts'
import { useCaseload } from '../../advice/use-caseload.ts'
import { useWhenSent } from '../../advice/use-when-sent.ts'
import { momentText, todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

const AmendSession = lazy(async () => ({
  default: (await import('../../advice/amend-session.tsx')).AmendSession,
}))

const route = getRouteApi('/signed-in/dampingan/$participantId')

/** One person as their counsellor knows them: what was said, what was promised, and when one meets next. */
const ClientPage = () => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { participantId } = route.useParams()
  const { sesi } = route.useSearch()
  const { people } = useCaseload()
  const { data, error, refetch } = useQuery(ClientPageDocument, {
    variables: { id: participantId },
    fetchPolicy: 'cache-and-network',
  })
  useWhenSent(refetch)
  const person = people?.find(({ id }) => id === participantId)
  if (people === null) return <Skeleton height={480} />
  if (!person)
    return (
      <EmptyState level={1} title={t`Orang ini tidak ada dalam dampingan Anda`}>
        <Trans>Mungkin sudah diserahkan kepada pendamping lain.</Trans>
      </EmptyState>
    )
  const open = (session: string | null) =>
    navigate({
      to: '/dampingan/$participantId',
      params: { participantId },
      search: session ? { sesi: session } : {},
    })
  const sessions = data?.participant?.sessions?.edges.map(({ node }) => node)
  const chosen = sesi === undefined ? undefined : sessions?.find(({ id }) => id === sesi)
  const content = chosen && contentOf(chosen)
  return (
    <div className={classes['page']}>
      <PageHeader
        title={person.name}
        lead={
          person.nextAt ? (
            <Trans>Sesi berikut {momentText(currentLanguage(), person.nextAt)}</Trans>
          ) : (
            <Trans>Sesi berikut belum dijadwalkan</Trans>
          )
        }
        acts={<ClientActs person={person} />}
      />
      <div className={classes['columns']}>
        <div className={classes['main']}>
          {chosen && content ? (
            <Suspense fallback={<Skeleton height={480} />}>
              <AmendSession
                key={chosen.id}
                session={{ id: chosen.id, version: chosen.version, content }}
                about={person.name}
                address={`/dampingan/${participantId}?sesi=${chosen.id}`}
                onDone={() => void open(null)}
              />
            </Suspense>
          ) : sessions ? (
            <SessionHistory sessions={sessions} onAmend={(session) => void open(session)} />
          ) : error ? (
            <ErrorState
              level={2}
              title={t`Catatan sesi belum bisa dimuat`}
              acts={
                <Button onClick={() => void refetch()}>
                  <Trans>Coba lagi</Trans>
                </Button>
              }
            >
              <Trans>Catatan sesi tidak disimpan di perangkat. Janji dan sesi berikut tetap terlihat.</Trans>
            </ErrorState>
          ) : (
            <Skeleton height={480} />
          )}
        </div>
        <div className={content ? classes['aside'] : classes['side']}>
          <DueActions isOfOne people={[person]} today={todayInJakarta(new Date())} />
          <PromisesKept
            promises={data?.participant?.agreedActions.filter(({ state }) => state !== 'OPEN') ?? []}
          />
        </div>
      </div>
    </div>
  )
}

export default ClientPage
