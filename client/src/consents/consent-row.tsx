import { Trans, useLingui } from '@lingui/react/macro'
import IconCircleCheckFilled from '@tabler/icons-react/icons/IconCircleCheckFilled'
import IconCircleMinus from '@tabler/icons-react/icons/IconCircleMinus'
import { PURPOSE_WORDS } from '@titian/shared/consents/purpose.ts'
import { useEffect, useRef } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { ConsentRow_ConsentFragment } from './consent-row.generated.ts'
import classes from './consent-row.module.css'
import { CONSENT_WORDS } from './consent-words.ts'

interface ConsentRowProps {
  consent: ConsentRow_ConsentFragment
  /** It was ended a moment ago, on this page. */
  hasJustEnded: boolean
  onWithdraw: () => void
}

/** The button that was pressed is gone by now, so the focus goes to what became true. */
const EndedNote = ({ children }: { children: string }) => {
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => note.current?.focus(), [])
  return (
    <p ref={note} className={classes['ended']} tabIndex={-1}>
      <b>
        <Trans>Izin ini sudah berakhir.</Trans>
      </b>{' '}
      {children}
    </p>
  )
}

const Until = ({ consent }: { consent: ConsentRow_ConsentFragment }) => {
  const language = currentLanguage()
  const until = dayText(language, consent.untilOn)
  if (consent.withdrawnAt) {
    const withdrawn = dayText(language, consent.withdrawnAt)
    return <Trans>Berakhir. Ditarik {withdrawn}</Trans>
  }
  return consent.isInForce ? <Trans>Berlaku sampai {until}</Trans> : <Trans>Berakhir {until}</Trans>
}

/** One consent: what for, what that means, until when, and the way out of it. */
export const ConsentRow = ({ consent, hasJustEnded, onWithdraw }: ConsentRowProps) => {
  const { t } = useLingui()
  const words = CONSENT_WORDS[consent.purpose]
  const purpose = PURPOSE_WORDS[consent.purpose][currentLanguage()]
  return (
    <Card as="li" className={classes['row'] ?? ''}>
      <span className={consent.isInForce ? classes['inForce'] : classes['over']}>
        {consent.isInForce ? (
          <IconCircleCheckFilled size={22} aria-hidden />
        ) : (
          <IconCircleMinus size={22} stroke={1.8} aria-hidden />
        )}
      </span>
      <div>
        <h3>{purpose}</h3>
        <p className={classes['until']}>
          <Until consent={consent} />
        </p>
      </div>
      {consent.isInForce && (
        <div className={classes['means']}>
          {words.means.map((sentence) => (
            <p key={sentence.id}>{t(sentence)}</p>
          ))}
        </div>
      )}
      {hasJustEnded && !consent.isInForce && <EndedNote>{t(words.ended)}</EndedNote>}
      {consent.isInForce && (
        <Button
          variant="danger"
          size="large"
          wide
          className={classes['act']}
          aria-label={t`Tarik izin: ${purpose}`}
          onClick={onWithdraw}
        >
          <Trans>Tarik izin</Trans>
        </Button>
      )}
    </Card>
  )
}
