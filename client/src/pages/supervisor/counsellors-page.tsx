import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import classes from '../../advice/counsellor-load.module.css'
import { CounsellorLoad } from '../../advice/counsellor-load.tsx'
import { CounsellorLoadsDocument } from '../../advice/load.generated.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

const HandOver = lazy(async () => ({ default: (await import('../../advice/hand-over.tsx')).HandOver }))
const SetStandIn = lazy(async () => ({ default: (await import('../../advice/set-stand-in.tsx')).SetStandIn }))

/** A supervisor's counsellors: how much each has in hand, and who takes over when one can't. */
const CounsellorsPage = () => {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(CounsellorLoadsDocument, { fetchPolicy: 'cache-and-network' })
  const [asked, setAsked] = useState<{ act: 'HAND_OVER' | 'STAND_IN'; id: string } | null>(null)
  const counsellors = data?.counsellors
  const chosen = counsellors?.find(({ id }) => id === asked?.id)
  const others = counsellors?.filter(({ id }) => id !== asked?.id) ?? []
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Pendamping</Trans>}
        lead={<Trans>Beban tiap pendamping dalam angka. Isi catatan hanya dibaca tim orangnya.</Trans>}
      />
      {counsellors ? (
        counsellors.length === 0 ? (
          <EmptyState level={2} title={t`Belum ada pendamping`} />
        ) : (
          <ul className={classes['list']}>
            {counsellors.map((counsellor) => (
              <CounsellorLoad
                key={counsellor.id}
                counsellor={counsellor}
                onHandOver={() => setAsked({ act: 'HAND_OVER', id: counsellor.id })}
                onStandIn={() => setAsked({ act: 'STAND_IN', id: counsellor.id })}
              />
            ))}
          </ul>
        )
      ) : error ? (
        <ErrorState
          level={2}
          title={t`Daftar belum bisa dimuat`}
          acts={
            <Button variant="primary" onClick={() => void refetch()}>
              <Trans>Coba lagi</Trans>
            </Button>
          }
        >
          <Trans>Periksa sambungan, lalu coba lagi.</Trans>
        </ErrorState>
      ) : (
        <Skeleton height={480} />
      )}
      {asked && chosen && (
        <Suspense fallback={null}>
          {asked.act === 'HAND_OVER' ? (
            <HandOver from={chosen} others={others} onClose={() => setAsked(null)} />
          ) : (
            <SetStandIn counsellor={chosen} others={others} onClose={() => setAsked(null)} />
          )}
        </Suspense>
      )}
    </div>
  )
}

export default CounsellorsPage
