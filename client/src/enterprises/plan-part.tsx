import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import type { EnterprisePlan_PlanFragment } from './enterprise-plan.generated.ts'
import classes from './part.module.css'

// The page reads without the picture, which comes a moment later.
const PlanFigure = lazy(async () => ({ default: (await import('./plan-figure.tsx')).PlanFigure }))
const SavePlan = lazy(async () => ({ default: (await import('./save-plan.tsx')).SavePlan }))

interface PlanPartProps {
  enterpriseId: string
  plan: EnterprisePlan_PlanFragment | null
  canKeep: boolean
  onChanged: () => void
}

/** The plan as the client says it, from how many pieces on nothing is lost, and the year it foresees. */
export const PlanPart = ({ enterpriseId, plan, canKeep, onChanged }: PlanPartProps) => {
  const language = currentLanguage()
  const [isWriting, setWriting] = useState(false)
  const answers = [
    [<Trans key="product">Yang dijual</Trans>, plan?.product],
    [<Trans key="customers">Pembeli</Trans>, plan?.customers],
    [<Trans key="place">Tempat dan cara menjual</Trans>, plan?.place],
  ] as const
  const hasYear = plan?.months.some(({ units }) => units > 0) ?? false
  return (
    <>
      <Card className={classes['part'] ?? ''} aria-labelledby="enterprise-plan">
        <div className={classes['top']}>
          <h2 id="enterprise-plan" className={classes['title']}>
            <Trans>Rencana usaha</Trans>
          </h2>
          {canKeep && (
            <Button size="small" onClick={() => setWriting(true)}>
              {plan ? <Trans>Ubah rencana</Trans> : <Trans>Susun rencana</Trans>}
            </Button>
          )}
        </div>
        {plan ? (
          <>
            <dl className={classes['answers']}>
              {answers.map(
                ([name, answer]) =>
                  answer && (
                    <div key={answer}>
                      <dt>{name}</dt>
                      <dd>{answer}</dd>
                    </div>
                  ),
              )}
              {plan.price > 0 && (
                <div>
                  <dt>
                    <Trans>Harga dan biaya</Trans>
                  </dt>
                  <dd>
                    <Trans>
                      {rupiahText(language, plan.price)} per {plan.unitName || 'unit'}, biaya{' '}
                      {rupiahText(language, plan.unitCost)}
                    </Trans>
                  </dd>
                </div>
              )}
            </dl>
            <BreakEven plan={plan} />
            {plan.gaps.length > 0 && (
              <p className={classes['muted']}>
                <Trans>Rencana belum lengkap. Boleh dilanjutkan kapan saja.</Trans>
              </p>
            )}
          </>
        ) : (
          <p className={classes['muted']}>
            <Trans>Belum ada. Mulai dari apa yang dijual dan siapa yang membeli.</Trans>
          </p>
        )}
      </Card>
      <Suspense fallback={<Skeleton height={290} />}>
        {plan && hasYear && <PlanFigure plan={plan} />}
      </Suspense>
      <Suspense fallback={null}>
        {isWriting && (
          <SavePlan
            enterpriseId={enterpriseId}
            plan={plan}
            onClose={() => setWriting(false)}
            onChanged={onChanged}
          />
        )}
      </Suspense>
    </>
  )
}

const BreakEven = ({ plan }: { plan: EnterprisePlan_PlanFragment }) => {
  if (plan.price === 0) return null
  if (plan.breakEvenUnits === null)
    return (
      <p>
        <Trans>Dengan harga ini setiap penjualan belum menutup biaya. Periksa harga atau biayanya.</Trans>
      </p>
    )
  const pieces = numberText(currentLanguage(), plan.breakEvenUnits)
  const unit = plan.unitName || 'unit'
  return (
    <p>
      <Trans>
        Titik impas: <b>{pieces}</b> {unit} sebulan.
      </Trans>
    </p>
  )
}
