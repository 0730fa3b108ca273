import { Trans } from '@lingui/react/macro'
import { isOpenCapital } from '@titian/shared/enterprises/capital.ts'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { CapitalLine } from './capital-line.tsx'
import type { EnterpriseCapital_EnterpriseFragment } from './enterprise-capital.generated.ts'
import classes from './part.module.css'
import type { SendPhoto } from './report-line.tsx'

const CapitalForms = lazy(async () => ({ default: (await import('./capital-forms.tsx')).CapitalForms }))

export type Application = EnterpriseCapital_EnterpriseFragment['capital'][number]
export type Tranche = Application['tranches'][number]

/** What is being written about the capital of a business. */
export type CapitalAct =
  | { form: 'APPLY' }
  | { form: 'VERIFY' | 'DECIDE' | 'WITHDRAW' | 'PAY'; application: string }
  | { form: 'REPORT' | 'REVIEW'; application: string; tranche: string }

export interface CapitalPartProps {
  enterprise: EnterpriseCapital_EnterpriseFragment
  /** For whom it is asked, as far as the viewer may see them. */
  people: readonly { id: string; name: string }[]
  today: string
  sendPhoto: SendPhoto
  onChanged: () => void
}

/** Grants: asked for, checked, decided, paid in parts, and accounted for to the rupiah. */
export const CapitalPart = (props: CapitalPartProps) => {
  const { enterprise } = props
  const [act, begin] = useState<CapitalAct | null>(null)
  const { capital, offeredSchemes, viewerCanKeep } = enterprise
  const open = capital.find(({ state }) => isOpenCapital(state))
  return (
    <Card className={classes['part'] ?? ''} aria-labelledby="enterprise-capital">
      <div className={classes['top']}>
        <h2 id="enterprise-capital" className={classes['title']}>
          <Trans>Modal</Trans>
        </h2>
        {viewerCanKeep && !open && offeredSchemes.length > 0 && (
          <Button size="small" onClick={() => begin({ form: 'APPLY' })}>
            <Trans>Ajukan modal</Trans>
          </Button>
        )}
      </div>
      {capital.length === 0 && (
        <p className={classes['muted']}>
          {offeredSchemes.length > 0 ? (
            <Trans>Belum ada permohonan.</Trans>
          ) : (
            <Trans>Belum ada permohonan, dan belum ada skema untuk usaha ini tahun ini.</Trans>
          )}
        </p>
      )}
      <ul className={classes['list']}>
        {capital.map((application) => (
          <CapitalLine key={application.id} application={application} canKeep={viewerCanKeep} onAct={begin} />
        ))}
      </ul>
      {open && (
        <p className={classes['muted']}>
          {open.state === 'APPROVED' ? (
            <Trans>Modal berikutnya bisa diajukan setelah semua LPJ modal ini diterima.</Trans>
          ) : (
            <Trans>Selama permohonan ini berjalan, permohonan lain belum bisa diajukan.</Trans>
          )}
        </p>
      )}
      <Suspense fallback={null}>
        {act && <CapitalForms {...props} act={act} onClose={() => begin(null)} />}
      </Suspense>
    </Card>
  )
}
