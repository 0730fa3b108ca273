import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { todayInJakarta } from '../languages/day-text.ts'
import { Button } from '../ui/button.tsx'
import { fieldId } from './form-parts.ts'
import { NeedPart } from './need-part.tsx'
import { PlacePart } from './place-part.tsx'
import { FIELD_WORDS, PROBLEM_WORDS } from './problem-words.ts'
import { ReportPart } from './report-part.tsx'
import { type DraftField, inputOf, problemsOfDraft, type VacancyDraft } from './vacancy-draft.ts'
import classes from './vacancy-form.module.css'
import { WagePart } from './wage-part.tsx'
import { WorkPart } from './work-part.tsx'

/** What the server refused: a sentence, and the field that it is about when there is one. */
export interface Refusal {
  message: string
  field: DraftField | null
}

interface VacancyFormProps {
  draft: VacancyDraft
  onChange: (draft: VacancyDraft) => void
  /** Saves; gives what was refused, or nothing when the page moves on. */
  save: (input: ReturnType<typeof inputOf>) => Promise<readonly Refusal[]>
  saveWords: ReactNode
  onCancel: () => void
}

/** The fields of a vacancy. What was typed stays, each problem is said at its field, and a summary leads to them. */
export const VacancyForm = ({ draft, onChange, save, saveWords, onCancel }: VacancyFormProps) => {
  const { t } = useLingui()
  const [isTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const summary = useRef<HTMLDivElement>(null)
  const problems = problemsOfDraft(draft, todayInJakarta(new Date()))
  const shown = isTried ? problems : {}
  const wrong = Object.entries(shown) as [DraftField, keyof typeof PROBLEM_WORDS][]
  const errorOf = (field: DraftField) => {
    const kind = shown[field]
    const refused = refusals.find((one) => one.field === field)?.message
    const error = kind ? t(PROBLEM_WORDS[kind]) : refused
    return error ? { error } : {}
  }
  const change = (given: Partial<VacancyDraft>) => {
    setRefusals(refusals.filter(({ field }) => field !== null && !(field in given)))
    onChange({ ...draft, ...given })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setTried(true)
    const leadToProblems = () => requestAnimationFrame(() => summary.current?.focus())
    if (Object.keys(problems).length > 0) {
      leadToProblems()
      return
    }
    setBusy(true)
    try {
      const refused = await save(inputOf(draft))
      setRefusals(refused)
      if (refused.length > 0) leadToProblems()
    } catch {
      setRefusals([
        {
          message: t`Belum terkirim: sambungan terputus. Isian Anda tetap di sini. Coba simpan lagi.`,
          field: null,
        },
      ])
      leadToProblems()
    } finally {
      setBusy(false)
    }
  }
  const parts = { draft, change, errorOf }
  const generally = refusals.filter(({ field }) => field === null)
  return (
    <form className={classes['form']} onSubmit={submit} noValidate>
      {(wrong.length > 0 || refusals.length > 0) && (
        <div className={classes['summary']} ref={summary} tabIndex={-1} role="alert">
          {generally.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
          {wrong.length > 0 && (
            <>
              <p>
                <b>
                  <Plural
                    value={wrong.length}
                    one="# isian perlu diperbaiki"
                    other="# isian perlu diperbaiki"
                  />
                </b>
              </p>
              <ul>
                {wrong.map(([field, kind]) => {
                  const words = FIELD_WORDS[field]
                  return (
                    <li key={field}>
                      <a
                        href={`#${fieldId(field)}`}
                        onClick={(event) => {
                          event.preventDefault()
                          document.getElementById(fieldId(field))?.focus()
                        }}
                      >
                        {words && t(words)}
                      </a>
                      : {t(PROBLEM_WORDS[kind])}
                    </li>
                  )
                })}
              </ul>
            </>
          )}
        </div>
      )}
      <WorkPart {...parts} />
      <PlacePart {...parts} />
      <WagePart {...parts} />
      <NeedPart {...parts} />
      <ReportPart {...parts} />
      <div className={classes['foot']}>
        <Button onClick={onCancel}>
          <Trans>Batal</Trans>
        </Button>
        <Button variant="primary" type="submit" busy={isBusy}>
          {saveWords}
        </Button>
      </div>
    </form>
  )
}
