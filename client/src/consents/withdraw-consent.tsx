import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconCircleX from '@tabler/icons-react/icons/IconCircleX'
import IconEyeOff from '@tabler/icons-react/icons/IconEyeOff'
import IconInfoCircle from '@tabler/icons-react/icons/IconInfoCircle'
import IconShieldCheck from '@tabler/icons-react/icons/IconShieldCheck'
import { PURPOSE_WORDS } from '@titian/shared/consents/purpose.ts'
import { useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import type { ConsentRow_ConsentFragment } from './consent-row.generated.ts'
import { CONSENT_WORDS } from './consent-words.ts'
import { WithdrawConsentDocument } from './withdraw-consent.generated.ts'
import classes from './withdraw-consent.module.css'

interface WithdrawConsentProps {
  consent: ConsentRow_ConsentFragment
  onClose: () => void
  onEnded: (consentId: string) => void
}

/** Why nothing was ended here. Only what never reached the server is worth another try. */
interface Refusal {
  message: string
  kind: 'TRY_AGAIN' | 'ENDED_BEFORE' | 'NOT_THERE'
}

/**
 * What ends, what stays, what can't be taken back; then one tap and no reason. The page is asked for again after
 * it, because the server ends every older consent for the same purpose too.
 */
export const WithdrawConsent = ({ consent, onClose, onEnded }: WithdrawConsentProps) => {
  const { t } = useLingui()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [withdraw, { loading }] = useMutation(WithdrawConsentDocument, { refetchQueries: 'active' })
  const isPhone = useIsPhone()
  const words = CONSENT_WORDS[consent.purpose]
  const purpose = PURPOSE_WORDS[consent.purpose][currentLanguage()]
  const act = async () => {
    try {
      const { data } = await withdraw({ variables: { input: { consent: consent.id } } })
      const error = data?.withdrawConsent.errors[0]
      if (data?.withdrawConsent.withdrawal) onEnded(consent.id)
      else if (error)
        setRefusal({
          message: error.message,
          kind: error.__typename === 'ConsentAlreadyEnded' ? 'ENDED_BEFORE' : 'NOT_THERE',
        })
    } catch {
      setRefusal({
        message: t`Izin belum ditarik. Coba lagi, atau minta petugas mana pun menariknya.`,
        kind: 'TRY_AGAIN',
      })
    }
  }
  const Panel = isPhone ? Sheet : Window
  return (
    <Panel title={t`Tarik izin ini?`} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={classes['body']}>
        <p className={classes['purpose']}>{purpose}</p>
        <p>
          <Trans>Begitu Anda tarik, saat itu juga:</Trans>
        </p>
        <ul className={classes['effects']}>
          <li>
            <IconEyeOff size={22} stroke={1.7} aria-hidden />
            {t(words.stops[0])}
          </li>
          <li>
            <IconCircleX size={22} stroke={1.7} aria-hidden />
            {t(words.stops[1])}
          </li>
          <li>
            <IconShieldCheck size={22} stroke={1.7} aria-hidden />
            <Trans>Pelatihan, pendamping, dan hak Anda tetap sama.</Trans>
          </li>
        </ul>
        <div className={classes['stays']}>
          <IconInfoCircle size={20} stroke={1.8} aria-hidden />
          <div>
            <p>{t(words.stays)}</p>
            <p>
              <Trans>Penarikan tidak bisa dibatalkan. Anda boleh memberi izin baru kapan saja.</Trans>
            </p>
          </div>
        </div>
        {refusal && (
          <p className={classes['refusal']} role="alert">
            {refusal.message}
          </p>
        )}
        {refusal && refusal.kind !== 'TRY_AGAIN' ? (
          <Button
            size="large"
            wide
            onClick={refusal.kind === 'ENDED_BEFORE' ? () => onEnded(consent.id) : onClose}
          >
            <Trans>Tutup</Trans>
          </Button>
        ) : (
          <div className={classes['acts']}>
            <Button variant="dangerFilled" size="large" wide busy={loading} onClick={act}>
              <Trans>Ya, tarik izin</Trans>
            </Button>
            <Button size="large" wide onClick={onClose}>
              <Trans>Biarkan dulu</Trans>
            </Button>
            <p className={classes['doubt']}>
              <Trans>Ragu? Tanya dulu pendamping Anda.</Trans>
            </p>
          </div>
        )}
      </div>
    </Panel>
  )
}
