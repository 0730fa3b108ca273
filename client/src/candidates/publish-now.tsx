import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { PublishNowDocument, type PublishNowMutation } from './publish-now.generated.ts'
import classes from './publish-now.module.css'

type Publication = NonNullable<PublishNowMutation['publishCards']['publication']>

/** Publishes out of turn, where everybody is invented, and says what that did. */
export const PublishNow = () => {
  const { t } = useLingui()
  const [done, setDone] = useState<Publication | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [publish, { loading }] = useMutation(PublishNowDocument, { refetchQueries: ['PublicationPage'] })
  const act = async () => {
    setRefusal(null)
    try {
      const { data } = await publish({ variables: { input: { isConfirmed: true } } })
      setDone(data?.publishCards.publication ?? null)
      setRefusal(data?.publishCards.errors[0]?.message ?? null)
    } catch {
      setRefusal(t`Belum diterbitkan. Kartu yang lama tetap tampil. Coba lagi sebentar.`)
    }
  }
  return (
    <div className={classes['now']}>
      <Button variant="primary" busy={loading} onClick={act}>
        <Trans>Terbitkan sekarang</Trans>
      </Button>
      <div role="status">{done && <Outcome publication={done} />}</div>
      {refusal && (
        <p className={classes['refusal']} role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}

const Outcome = ({ publication }: { publication: Publication }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const figures: [string, number][] = [
    [t`Kartu terbit`, publication.publishedCount],
    [t`Baru`, publication.addedCount],
    [t`Berubah`, publication.changedCount],
    [t`Ditarik`, publication.removedCount],
    [t`Menunggu kelompok`, publication.heldBackCount],
  ]
  return (
    <dl className={classes['figures']}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{numberText(language, value)}</dd>
        </div>
      ))}
    </dl>
  )
}
