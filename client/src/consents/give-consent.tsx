import { Trans, useLingui } from '@lingui/react/macro'
import { SHEET_WORDS } from '@titian/shared/consents/sheet-words.ts'
import { addMonths } from '@titian/shared/participants/calendar.ts'
import { type ReactNode, useState } from 'react'
import { dayText, todayInJakarta } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Refusals } from '../ui/refusals.tsx'
import { Select } from '../ui/select.tsx'
import { ConsentExceptions } from './consent-exceptions.tsx'
import type { GiveConsent_ParticipantFragment } from './give-consent.generated.ts'
import classes from './give-consent.module.css'
import { ShownWords } from './shown-words.tsx'
import { useGiveConsent } from './use-give-consent.ts'

interface GiveConsentProps {
  participant: GiveConsent_ParticipantFragment
  provinces: readonly { code: string; name: string }[]
  /** The way back without an answer. */
  later: ReactNode
  onAnswered: (answer: 'YES' | 'NO') => void
}

const MONTHS = ['12', '6', '3'] as const

/**
 * One decision, in the words of the sheet: what is seen and what is not, whom to leave out, until when. Yes and no
 * look alike, and a no is written down nowhere.
 */
export const GiveConsent = ({ participant, provinces, later, onAnswered }: GiveConsentProps) => {
  const { t } = useLingui()
  const words = SHEET_WORDS[currentLanguage()]
  const [months, setMonths] = useState<(typeof MONTHS)[number]>('12')
  const until = addMonths(todayInJakarta(new Date()), Number(months))
  const untilDay = dayText(currentLanguage(), until)
  const { excluded, change, give, at, elsewhere, isBusy } = useGiveConsent(participant)
  const [yes, no] = words.answers
  return (
    <div className={classes['page']}>
      <ShownWords />
      <section className={classes['part']}>
        <h2>
          <Trans>Sampai kapan</Trans>
        </h2>
        <Select
          label={t`Izin berlaku`}
          hint={t`Sampai ${untilDay}. Boleh ditarik kapan saja, tanpa alasan, berlaku saat itu juga.`}
          value={months}
          error={at('untilOn')}
          onChange={(event) => setMonths(event.target.value as typeof months)}
          options={MONTHS.map((value) => ({ value, label: t`${value} bulan` }))}
        />
      </section>
      <ConsentExceptions excluded={excluded} provinces={provinces} at={at} onChange={change} />
      <section className={classes['part']} aria-labelledby="decision-title">
        <h2 id="decision-title">
          <Trans>Anda yang memutuskan</Trans>
        </h2>
        <p>
          <Trans>Jawaban apa pun tidak mengurangi pelatihan, pendamping, dan hak Anda.</Trans>
        </p>
        <Refusals messages={elsewhere} />
        <div className={classes['answers']}>
          <Button
            size="large"
            wide
            busy={isBusy}
            onClick={async () => {
              if (await give(until)) onAnswered('YES')
            }}
          >
            {yes}
          </Button>
          <Button size="large" wide onClick={() => onAnswered('NO')}>
            {no}
          </Button>
          {later}
        </div>
      </section>
    </div>
  )
}
