import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ANSWER_EFFECT_WORDS, effectOf } from '@titian/shared/rights/answer-effect.ts'
import {
  GROUND_WORDS,
  GROUNDS,
  type Ground,
  OUTCOME_WORDS,
  OUTCOMES,
  type Outcome,
  REQUEST_KIND_WORDS,
} from '@titian/shared/rights/data-request.ts'
import { LONGEST_TEXT } from '@titian/shared/rights/decide-request.ts'
import { useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import { showToast } from '../ui/toast.tsx'
import { AnswerDataRequestDocument } from './answer-request.generated.ts'
import classes from './ask-about-data.module.css'
import type { RequestQueue_DataRequestFragment } from './request-queue.generated.ts'

interface AnswerRequestProps {
  request: RequestQueue_DataRequestFragment
  onClose: () => void
}

interface Problem {
  message: string
  path?: readonly string[] | null
}

/** The answer to a request: granted or not, on which of the law's grounds, and words that the person reads. */
export const AnswerRequest = ({ request, onClose }: AnswerRequestProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [outcome, setOutcome] = useState<Outcome>('GRANTED')
  const [ground, setGround] = useState<Ground>('LAW_KEEPS_IT')
  const [words, setWords] = useState('')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [answer, { loading }] = useMutation(AnswerDataRequestDocument, { refetchQueries: 'active' })
  const Panel = useIsPhone() ? Sheet : Window
  const problemAt = (field: string) => problems.find(({ path }) => path?.includes(field))?.message
  const other = problems.find(
    ({ path }) => !path?.some((one) => ['answer', 'ground', 'outcome'].includes(one)),
  )
  // What will happen stands before it does.
  const effect = effectOf(request.kind, outcome)
  const act = async () => {
    setProblems([])
    const input = {
      dataRequest: request.id,
      outcome,
      ground: outcome === 'GRANTED' ? null : ground,
      answer: words,
      expectedVersion: request.version,
    }
    try {
      const { data } = await answer({ variables: { input } })
      const errors = data?.answerDataRequest.errors ?? []
      if (errors.length > 0) return setProblems(errors)
      showToast(t`Jawaban tersimpan. Peserta sudah bisa membacanya.`)
      onClose()
    } catch {
      setProblems([{ message: t`Belum terkirim. Tulisan Anda masih ada. Coba lagi.` }])
    }
  }
  return (
    <Panel title={REQUEST_KIND_WORDS[request.kind][language]} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={classes['body']}>
        {request.about && <p>{request.about}</p>}
        <Select
          label={t`Hasil`}
          error={problemAt('outcome')}
          value={outcome}
          options={OUTCOMES.map((value) => ({ value, label: OUTCOME_WORDS[value][language] }))}
          onChange={(event) => setOutcome(event.target.value as Outcome)}
        />
        {outcome !== 'GRANTED' && (
          <Select
            label={t`Dasar`}
            error={problemAt('ground')}
            value={ground}
            options={GROUNDS.map((value) => ({ value, label: GROUND_WORDS[value][language] }))}
            onChange={(event) => setGround(event.target.value as Ground)}
          />
        )}
        <Field
          label={t`Jawaban untuk peserta`}
          hint={t`Kata sederhana, satu pikiran per kalimat. Peserta membacanya.`}
          error={problemAt('answer')}
        >
          {(attributes) => (
            <textarea
              {...attributes}
              className={classes['text']}
              rows={4}
              maxLength={LONGEST_TEXT}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        {effect && (
          <p className={classes['effect']} role="note">
            {ANSWER_EFFECT_WORDS[effect][language]}
          </p>
        )}
        {other && (
          <p className={classes['problem']} role="alert">
            {other.message}
          </p>
        )}
        <Button variant="primary" size="large" wide busy={loading} onClick={act}>
          <Trans>Simpan jawaban</Trans>
        </Button>
        <Button size="large" wide onClick={onClose}>
          <Trans>Tidak jadi</Trans>
        </Button>
      </div>
    </Panel>
  )
}
