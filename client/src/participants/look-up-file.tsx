import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useAttempt } from '../graphql/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import form from '../ui/form.module.css'
import { Refusals } from '../ui/refusals.tsx'
import { TextField } from '../ui/text-field.tsx'
import { LookUpFileDocument, type LookUpFileMutation } from './open-file.generated.ts'
import classes from './open-file.module.css'

type Found = LookUpFileMutation['lookUpFile']['found']

interface LookUpFileProps {
  /** What leads from a unit's file to where it is opened. */
  actOn: (subject: string, unit: string) => ReactNode
}

/** Asks by the whole register number which unit has a file. Nothing of what the file holds is told. */
export const LookUpFile = ({ actOn }: LookUpFileProps) => {
  const { t } = useLingui()
  const [registerNumber, setNumber] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const { attempt, elsewhere } = useAttempt()
  const [lookUp, { loading }] = useMutation(LookUpFileDocument)
  const act = async (event: FormEvent) => {
    event.preventDefault()
    setFound(null)
    await attempt(async () => {
      const { data } = await lookUp({ variables: { input: { registerNumber } } })
      const errors = data?.lookUpFile.errors ?? []
      if (errors.length === 0) setFound(data?.lookUpFile.found ?? null)
      return errors
    })
  }
  return (
    <Card className={classes['card'] ?? ''} aria-labelledby="look-up-title">
      <form className={form['form']} onSubmit={act}>
        <h2 id="look-up-title">
          <Trans>Cari dengan nomor register</Trans>
        </h2>
        <TextField
          label={t`Nomor register`}
          hint={t`Lengkap, seperti di berkas unit. Pencarian dicatat dan peserta melihatnya.`}
          value={registerNumber}
          autoComplete="off"
          required
          onChange={(event) => setNumber(event.target.value)}
        />
        <Refusals messages={elsewhere([])} />
        <div className={form['acts']}>
          <Button type="submit" variant="primary" busy={loading}>
            <Trans>Cari</Trans>
          </Button>
        </div>
      </form>
      <div role="status">
        {found && (
          <p>
            {found.length === 0 ? (
              <Trans>Tidak ada berkas dengan nomor itu. Periksa lagi nomornya di unit.</Trans>
            ) : (
              <Plural value={found.length} one="Ada di # unit." other="Ada di # unit." />
            )}
          </p>
        )}
      </div>
      {found && found.length > 0 && (
        <ul className={classes['found']}>
          {found.map(({ subject, unit }) => (
            <li key={subject}>
              <span>{unit?.name}</span>
              {actOn(subject, unit?.name ?? '')}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
