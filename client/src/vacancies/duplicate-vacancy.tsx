import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useRef, useState } from 'react'
import { dayText, todayInJakarta } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Window } from '../ui/sheet.tsx'
import { TextField } from '../ui/text-field.tsx'
import { DuplicateVacancyDocument } from './vacancy-acts.generated.ts'
import classes from './vacancy-dialog.module.css'
import { emptyDraft, lastDayRange } from './vacancy-draft.ts'

interface DuplicateVacancyProps {
  vacancy: { id: string; title: string }
  onClose: () => void
  onDuplicated: (id: string) => void
}

/** Looks for the same again: a new vacancy that differs in its last day, and can be changed afterwards. */
export const DuplicateVacancy = ({ vacancy, onClose, onDuplicated }: DuplicateVacancyProps) => {
  const { t } = useLingui()
  const today = todayInJakarta(new Date())
  const range = lastDayRange(today)
  const [openUntilOn, setDay] = useState(emptyDraft(today).openUntilOn)
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [duplicate, { loading }] = useMutation(DuplicateVacancyDocument)
  // One key for as long as the question stands: pressing again after a lost connection makes no second vacancy.
  const idempotencyKey = useRef(crypto.randomUUID())
  const { title } = vacancy
  const latest = dayText(currentLanguage(), range.max)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      const input = { vacancy: vacancy.id, openUntilOn, idempotencyKey: idempotencyKey.current }
      const { data } = await duplicate({ variables: { input } })
      const payload = data?.duplicateVacancy
      if (payload?.vacancy) onDuplicated(payload.vacancy.id)
      else setRefusals(payload?.errors.map((error) => error.message) ?? [])
    } catch {
      setRefusals([t`Belum tersimpan: sambungan terputus. Coba lagi.`])
    }
  }
  return (
    <Window title={t`Gandakan ${title}`} closeLabel={t`Batal`} onClose={onClose}>
      <form className={classes['body']} onSubmit={submit} noValidate>
        {refusals.length > 0 && (
          <div className={classes['refusal']} role="alert">
            {refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </div>
        )}
        <p>
          <Trans>
            Lowongan baru langsung dibuka dengan isi yang sama, tanpa nomor lapor dan tanpa daftar pendek.
            Isinya masih bisa diubah.
          </Trans>
        </p>
        <TextField
          type="date"
          label={t`Dibuka sampai`}
          aside={t`hh/bb/tttt`}
          hint={t`Paling lama ${latest}`}
          min={range.min}
          max={range.max}
          value={openUntilOn}
          required
          onChange={(event) => {
            setDay(event.target.value)
            idempotencyKey.current = crypto.randomUUID()
          }}
        />
        <div className={classes['acts']}>
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button variant="primary" type="submit" busy={loading}>
            <Trans>Gandakan</Trans>
          </Button>
        </div>
      </form>
    </Window>
  )
}
