import { Trans, useLingui } from '@lingui/react/macro'
import IconAlertCircle from '@tabler/icons-react/icons/IconAlertCircle'
import { ENTERPRISE_STAGE_WORDS, GROWING_STAGES } from '@titian/shared/enterprises/stage.ts'
import { lazy, Suspense, useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { EnterpriseFacts_EnterpriseFragment } from './enterprise-facts.generated.ts'
import classes from './part.module.css'
import { TradingTest } from './trading-test.tsx'

const MoveEnterprise = lazy(async () => ({ default: (await import('./move-enterprise.tsx')).MoveEnterprise }))

interface StagePartProps {
  enterprise: EnterpriseFacts_EnterpriseFragment
  today: string
  onChanged: () => void
}

/** How far a business has come, where it can go today, and what is missing for the rest. */
export const StagePart = ({ enterprise, today, onChanged }: StagePartProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [to, moveTo] = useState<(typeof enterprise.nextStages)[number] | null>(null)
  const { stage, sinceOn, nextStages } = enterprise
  const at = (GROWING_STAGES as readonly string[]).indexOf(stage)
  const onward = nextStages.filter((next) => (GROWING_STAGES as readonly string[]).indexOf(next.stage) > at)
  const others = nextStages.filter((next) => next.isAllowed && !onward.includes(next))
  return (
    <Card className={classes['part'] ?? ''} aria-labelledby="enterprise-stage">
      <h2 id="enterprise-stage" className={classes['title']}>
        <Trans>Tahap usaha</Trans>
      </h2>
      <ol className={classes['planks']} aria-label={t`Tahap usaha`}>
        {GROWING_STAGES.map((one, place) => (
          <li
            key={one}
            className={`${classes['plank']} ${place < at ? classes['walked'] : ''} ${place === at ? classes['here'] : ''}`}
            aria-current={place === at ? 'step' : undefined}
          >
            {ENTERPRISE_STAGE_WORDS[one][language]}
          </li>
        ))}
      </ol>
      <p className={classes['muted']}>
        {stage === 'CLOSED' ? (
          <Trans>Tutup sejak {dayText(language, sinceOn)}. Catatannya tetap ada.</Trans>
        ) : (
          <Trans>Di tahap ini sejak {dayText(language, sinceOn)}.</Trans>
        )}
      </p>
      {(stage === 'IDEA' || stage === 'PLAN' || stage === 'REGISTERED') && (
        <TradingTest enterprise={enterprise} />
      )}
      {onward.map((next) => (
        <div key={next.stage} className={classes['next']}>
          <div className={classes['top']}>
            <h3>
              <Trans>Menuju {ENTERPRISE_STAGE_WORDS[next.stage][language]}</Trans>
            </h3>
            {next.isAllowed && (
              <Button variant="primary" size="small" onClick={() => moveTo(next)}>
                <Trans>Pindahkan</Trans>
                <span className="visually-hidden"> {ENTERPRISE_STAGE_WORDS[next.stage][language]}</span>
              </Button>
            )}
          </div>
          {next.blockers.length > 0 && (
            <ul className={classes['blockers']}>
              {next.blockers.map((words) => (
                <li key={words}>
                  <IconAlertCircle size={18} stroke={1.8} aria-hidden />
                  {words}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {others.length > 0 && (
        <div className={classes['acts']}>
          {others.map((next) => (
            <Button key={next.stage} size="small" variant="subtle" onClick={() => moveTo(next)}>
              {next.stage === 'CLOSED' ? (
                <Trans>Usaha ini tutup</Trans>
              ) : (
                <Trans>Kembali ke {ENTERPRISE_STAGE_WORDS[next.stage][language]}</Trans>
              )}
            </Button>
          ))}
        </div>
      )}
      <Suspense fallback={null}>
        {to && (
          <MoveEnterprise
            enterprise={enterprise}
            move={to}
            today={today}
            onClose={() => moveTo(null)}
            onChanged={onChanged}
          />
        )}
      </Suspense>
    </Card>
  )
}
