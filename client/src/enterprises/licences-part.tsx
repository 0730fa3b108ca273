import { Trans } from '@lingui/react/macro'
import { LICENCE_STATE_WORDS, LICENCE_WORDS, type LicenceState } from '@titian/shared/enterprises/licence.ts'
import { lazy, Suspense, useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { EnterpriseFacts_EnterpriseFragment } from './enterprise-facts.generated.ts'
import classes from './part.module.css'

const RecordLicence = lazy(async () => ({ default: (await import('./record-licence.tsx')).RecordLicence }))

const TONES: Record<LicenceState, Tone> = {
  NOT_STARTED: 'batu',
  NOT_NEEDED: 'batu',
  AT_OFFICE: 'langit',
  HELD: 'tumbuh',
  ENDED: 'fajar',
}

interface LicencesPartProps {
  enterprise: EnterpriseFacts_EnterpriseFragment
  onChanged: () => void
}

/** The checklist of papers. What an office has in hand says so. */
export const LicencesPart = ({ enterprise, onChanged }: LicencesPartProps) => {
  const language = currentLanguage()
  const [kind, setKind] = useState<(typeof enterprise.licences)[number]['kind'] | null>(null)
  const licence = enterprise.licences.find((one) => one.kind === kind)
  return (
    <Card className={classes['part'] ?? ''} aria-labelledby="enterprise-licences">
      <h2 id="enterprise-licences" className={classes['title']}>
        <Trans>Izin usaha</Trans>
      </h2>
      <ul className={classes['list']}>
        {enterprise.licences.map((one) => (
          <li key={one.kind} className={classes['line']}>
            <div>
              <p>{LICENCE_WORDS[one.kind][language]}</p>
              {one.number && (
                <p className={classes['muted']}>
                  {one.number}
                  {one.validUntilOn && (
                    <>
                      {', '}
                      <Trans>berlaku sampai {dayText(language, one.validUntilOn)}</Trans>
                    </>
                  )}
                </p>
              )}
            </div>
            <Badge tone={TONES[one.state]}>{LICENCE_STATE_WORDS[one.state][language]}</Badge>
            {enterprise.viewerCanKeep && (
              <Button size="small" onClick={() => setKind(one.kind)}>
                <Trans>Catat</Trans>
                <span className="visually-hidden"> {LICENCE_WORDS[one.kind][language]}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        {licence && (
          <RecordLicence
            enterpriseId={enterprise.id}
            licence={licence}
            onClose={() => setKind(null)}
            onChanged={onChanged}
          />
        )}
      </Suspense>
    </Card>
  )
}
