import { useApolloClient, useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useCallback } from 'react'
import { todayInJakarta } from '../../languages/day-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FileContent } from './file-content.tsx'
import { useTimeOver } from './use-time-over.ts'

// Rare beside the file itself: a file that has to be opened, and a day in the past.
const FileShut = lazy(async () => ({ default: (await import('./file-shut.tsx')).FileShut }))
const FileThen = lazy(async () => ({ default: (await import('./file-then.tsx')).FileThen }))

const route = getRouteApi('/signed-in/peserta/$participantId')

/** One person's file, for staff of their unit; for who has none, once it is open and while it is. */
const FilePage = () => {
  const { t } = useLingui()
  const router = useRouter()
  const { cache } = useApolloClient()
  const { participantId } = route.useParams()
  const { pada } = route.useSearch()
  const { data } = useReadQuery(route.useLoaderData().answer)
  const { viewer, participant } = data
  const opened = viewer?.openedFiles.find((file) => file.participant?.id === participantId) ?? null
  const again = useCallback(() => void router.invalidate(), [router])
  // What was read must not stay behind in this page either.
  const forget = useCallback(() => {
    cache.evict({ id: `Participant:${participantId}` })
    cache.gc()
    again()
  }, [cache, participantId, again])
  const isOver = useTimeOver(opened?.closesAt ?? null, forget)
  if (viewer?.viewerCanOpenFiles && (isOver || !opened))
    return (
      <Suspense fallback={null}>
        <FileShut participantId={participantId} isOver={isOver} onOpened={again} />
      </Suspense>
    )
  if (!participant)
    return (
      <EmptyState level={1} title={t`Berkas ini tidak ada`}>
        <Trans>Mungkin sudah pindah unit, atau alamatnya salah.</Trans>
      </EmptyState>
    )
  const today = todayInJakarta(new Date())
  if (pada && pada < today)
    return (
      <Suspense fallback={null}>
        <FileThen person={participant} day={pada} today={today} />
      </Suspense>
    )
  return <FileContent person={participant} regions={data.regions} opened={opened} onChanged={again} />
}

export default FilePage
