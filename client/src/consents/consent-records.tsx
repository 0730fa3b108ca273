import { Trans } from '@lingui/react/macro'
import { PURPOSE_WORDS } from '@titian/shared/consents/purpose.ts'
import { type ReactNode, useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { ConsentRecords_ConsentFragment } from './consent-records.generated.ts'
import classes from './consent-records.module.css'
import { WithdrawOnWord } from './withdraw-on-word.tsx'

interface ConsentRecordsProps {
  consents: readonly ConsentRecords_ConsentFragment[]
  /** What can be done beside the list: print a sheet, record a signed one. */
  acts: ReactNode
  /** Whether nothing is to be ended from here. */
  isReadOnly?: boolean
  onChanged: () => void
}

const Line = ({
  consent,
  onWithdraw,
}: {
  consent: ConsentRecords_ConsentFragment
  onWithdraw: (() => void) | null
}) => {
  const language = currentLanguage()
  const given = dayText(language, consent.givenAt)
  const until = dayText(language, consent.untilOn)
  const purpose = PURPOSE_WORDS[consent.purpose][language]
  const ended = consent.withdrawnAt ? dayText(language, consent.withdrawnAt) : null
  return (
    <li className={classes['line']}>
      <div>
        <p className={classes['purpose']}>{purpose}</p>
        <p className={classes['muted']}>
          {ended ? (
            <Trans>
              Diberikan {given}, ditarik {ended}
            </Trans>
          ) : (
            <Trans>
              Diberikan {given}, sampai {until}
            </Trans>
          )}
        </p>
      </div>
      {consent.isInForce ? (
        <div className={classes['state']}>
          <Badge tone="tumbuh">
            <Trans>Berlaku</Trans>
          </Badge>
          {onWithdraw && (
            <Button variant="danger" size="small" onClick={onWithdraw}>
              <Trans>Tarik</Trans>
              <span className="visually-hidden"> {purpose}</span>
            </Button>
          )}
        </div>
      ) : (
        <Badge>
          <Trans>Berakhir</Trans>
        </Badge>
      )}
    </li>
  )
}

/** What the person agreed to, as staff see it: any of them ends a consent on the person's word, at once. */
export const ConsentRecords = ({ consents, acts, isReadOnly = false, onChanged }: ConsentRecordsProps) => {
  const [asked, ask] = useState<ConsentRecords_ConsentFragment | null>(null)
  return (
    <Card className={classes['card'] ?? ''} aria-labelledby="consent-records-title">
      <h2 id="consent-records-title">
        <Trans>Izin</Trans>
      </h2>
      {consents.length === 0 && (
        <p className={classes['muted']}>
          <Trans>Belum ada izin. Cetak lembar izin, bacakan, dan catat jawabannya.</Trans>
        </p>
      )}
      <ul>
        {consents.map((consent) => (
          <Line key={consent.id} consent={consent} onWithdraw={isReadOnly ? null : () => ask(consent)} />
        ))}
      </ul>
      {acts && <div className={classes['acts']}>{acts}</div>}
      {asked && (
        <WithdrawOnWord
          consent={asked}
          onClose={() => ask(null)}
          onEnded={() => {
            ask(null)
            onChanged()
          }}
        />
      )}
    </Card>
  )
}
