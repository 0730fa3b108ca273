import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { GiveKioskPinDocument } from './give-pin.generated.ts'
import classes from './give-pin.module.css'

interface Given {
  number: string
  pin: string
  validUntil: string
}

/** Makes a first PIN for the kiosk and shows it once, large enough to be copied by hand. */
export const GivePin = ({ participantId }: { participantId: string }) => {
  const { t } = useLingui()
  const [given, setGiven] = useState<Given | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [give, { loading }] = useMutation(GiveKioskPinDocument)
  const act = async () => {
    setProblem(null)
    try {
      const { data } = await give({ variables: { input: { participant: participantId } } })
      setGiven(data?.giveKioskPin.firstPin ?? null)
      setProblem(data?.giveKioskPin.errors[0]?.message ?? null)
    } catch {
      setProblem(t`PIN belum dibuat. Coba lagi.`)
    }
  }
  const until = given ? momentText(currentLanguage(), given.validUntil) : ''
  return (
    <Card className={classes['card'] ?? ''} aria-labelledby="give-pin-title">
      <h2 id="give-pin-title">
        <Trans>PIN kios</Trans>
      </h2>
      {given ? (
        <div role="status" className={classes['slip']}>
          <p>
            <Trans>Nomor</Trans> <b className={classes['digits']}>{given.number}</b>
          </p>
          <p>
            <Trans>PIN awal</Trans> <b className={classes['digits']}>{given.pin}</b>
          </p>
          <p>
            <Trans>Tampil sekali ini saja. Berlaku sekali, sampai {until}.</Trans>
          </p>
          <p>
            <Trans>Peserta memilih PIN sendiri saat pertama masuk. Jangan menanyakannya.</Trans>
          </p>
        </div>
      ) : (
        <p className={classes['muted']}>
          <Trans>PIN lama langsung mati. Peserta dan kantor yang lain melihat bahwa PIN dibuat.</Trans>
        </p>
      )}
      {problem && (
        <p className={classes['problem']} role="alert">
          {problem}
        </p>
      )}
      <Button busy={loading} onClick={act}>
        {given ? <Trans>Buat PIN awal lagi</Trans> : <Trans>Buat PIN awal</Trans>}
      </Button>
    </Card>
  )
}
