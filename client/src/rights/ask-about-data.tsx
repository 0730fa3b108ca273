import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { REQUEST_KIND_WORDS } from '@titian/shared/rights/data-request.ts'
import { LONGEST_TEXT } from '@titian/shared/rights/decide-request.ts'
import { HOURS_TO_ANSWER } from '@titian/shared/rights/request-clock.ts'
import { useId, useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import type { DataRequestKind } from '../graphql/schema.generated.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import { MakeDataRequestDocument } from './ask-about-data.generated.ts'
import classes from './ask-about-data.module.css'
import { REQUEST_WORDS } from './request-words.ts'

interface AskAboutDataProps {
  participantId: string
  kind: DataRequestKind
  onClose: () => void
  onAsked: () => void
}

/** One request, in the own words or in none. What was typed stays when the line breaks, and is sent once. */
export const AskAboutData = ({ participantId, kind, onClose, onAsked }: AskAboutDataProps) => {
  const { t } = useLingui()
  const id = useId()
  const [about, setAbout] = useState('')
  // Made once for this sheet: pressing again after a lost answer asks nothing twice.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const [problem, setProblem] = useState<{ text: string; isField: boolean } | null>(null)
  const [make, { loading }] = useMutation(MakeDataRequestDocument, { refetchQueries: 'active' })
  const Panel = useIsPhone() ? Sheet : Window
  const words = REQUEST_WORDS[kind]
  const act = async () => {
    setProblem(null)
    try {
      const input = { participant: participantId, kind, about, idempotencyKey }
      const { data } = await make({ variables: { input } })
      const error = data?.makeDataRequest.errors[0]
      if (error) setProblem({ text: error.message, isField: error.path?.includes('about') ?? false })
      else onAsked()
    } catch {
      setProblem({ text: t`Belum terkirim. Tulisan Anda masih ada. Coba lagi.`, isField: false })
    }
  }
  return (
    <Panel title={REQUEST_KIND_WORDS[kind][currentLanguage()]} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={classes['body']}>
        <p>{t(words.gets)}</p>
        <Field
          label={t`Kata Anda sendiri`}
          hint={t(words.write)}
          error={problem?.isField ? problem.text : undefined}
          id={id}
        >
          {(attributes) => (
            <textarea
              {...attributes}
              className={classes['text']}
              rows={4}
              maxLength={LONGEST_TEXT}
              value={about}
              onChange={(event) => setAbout(event.target.value)}
            />
          )}
        </Field>
        <p className={classes['muted']}>
          <Trans>Petugas wajib menjawab dalam {HOURS_TO_ANSWER} jam. Alasan tidak ditanya.</Trans>
        </p>
        {problem && !problem.isField && (
          <p className={classes['problem']} role="alert">
            {problem.text}
          </p>
        )}
        <Button variant="primary" size="large" wide busy={loading} onClick={act}>
          <Trans>Kirim permintaan</Trans>
        </Button>
        <Button size="large" wide onClick={onClose}>
          <Trans>Tidak jadi</Trans>
        </Button>
      </div>
    </Panel>
  )
}
