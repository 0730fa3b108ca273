import { Trans } from '@lingui/react/macro'
import { SURVIVAL_FINDING_WORDS, SURVIVAL_SOURCE_WORDS } from '@titian/shared/enterprises/survival.ts'
import { lazy, Suspense, useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { EnterpriseFacts_EnterpriseFragment } from './enterprise-facts.generated.ts'
import classes from './part.module.css'

const RecordSurvival = lazy(async () => ({ default: (await import('./record-survival.tsx')).RecordSurvival }))

type Check = EnterpriseFacts_EnterpriseFragment['survivalChecks'][number]

const TONES: Record<NonNullable<Check['finding']>, Tone> = {
  ALIVE: 'tumbuh',
  CLOSED: 'batu',
  UNKNOWN: 'batu',
}

interface SurvivalPartProps {
  enterprise: EnterpriseFacts_EnterpriseFragment
  today: string
  onChanged: () => void
}

/** Whether a business lived at 6, 12 and 24 months. Not asked yet, not known, and closed are three answers. */
export const SurvivalPart = ({ enterprise, today, onChanged }: SurvivalPartProps) => {
  const language = currentLanguage()
  const [month, setMonth] = useState<number | null>(null)
  if (enterprise.survivalChecks.length === 0) return null
  const check = enterprise.survivalChecks.find((one) => one.month === month)
  return (
    <Card className={classes['part'] ?? ''} aria-labelledby="enterprise-survival">
      <h2 id="enterprise-survival" className={classes['title']}>
        <Trans>Kelangsungan usaha</Trans>
      </h2>
      <ul className={classes['list']}>
        {enterprise.survivalChecks.map((one) => (
          <li key={one.month} className={classes['line']}>
            <div>
              <p>
                <Trans>{one.month} bulan berjalan</Trans>
              </p>
              <p className={classes['muted']}>
                {one.checkedOn && one.source ? (
                  <>
                    {SURVIVAL_SOURCE_WORDS[one.source][language]}, {dayText(language, one.checkedOn)}
                  </>
                ) : (
                  dayText(language, one.dueOn)
                )}
              </p>
            </div>
            {one.finding ? (
              <Badge tone={TONES[one.finding]}>
                {one.finding === 'UNKNOWN' ? (
                  <Trans>Belum diketahui</Trans>
                ) : (
                  SURVIVAL_FINDING_WORDS[one.finding][language]
                )}
              </Badge>
            ) : one.isDue ? (
              <Badge tone="fajar">
                <Trans>Perlu ditanyakan</Trans>
              </Badge>
            ) : (
              <span className={classes['muted']}>
                <Trans>belum waktunya</Trans>
              </span>
            )}
            {enterprise.viewerCanKeep && one.isDue && (
              <Button size="small" onClick={() => setMonth(one.month)}>
                <Trans>Catat</Trans>
                <span className="visually-hidden">
                  {' '}
                  <Trans>{one.month} bulan berjalan</Trans>
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        {check && (
          <RecordSurvival
            enterpriseId={enterprise.id}
            month={check.month}
            today={today}
            onClose={() => setMonth(null)}
            onChanged={onChanged}
          />
        )}
      </Suspense>
    </Card>
  )
}
