import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ANSWER_WORDS, ANSWERS } from '@titian/shared/introductions/answer.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import type { MyRequest_RequestFragment } from './my-request.generated.ts'
import classes from './question-slip.module.css'
import { useAnswer } from './use-answer.ts'
import { WorkText } from './work-text.tsx'

interface QuestionSlipProps {
  request: MyRequest_RequestFragment
  name: string
  registerNumber: string
}

/** One question on paper, large and plain, with three boxes; on the screen also the keys to write the answer down. */
export const QuestionSlip = ({ request, name, registerNumber }: QuestionSlipProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { give, problem, isBusy } = useAnswer(request.id, 'PAPER')
  const employer = request.employerName
  const work = request.vacancy?.title
  const people = request.recipientCount
  const until = dayText(language, request.answerByOn)
  return (
    <article className={classes['slip']} aria-label={name}>
      <header className={classes['head']}>
        <h2>{name}</h2>
        <p>{registerNumber}</p>
      </header>
      <p className={classes['ask']}>
        {work ? (
          <Trans>
            {employer} ingin bertemu Anda untuk pekerjaan {work}.
          </Trans>
        ) : (
          <Trans>{employer} ingin bertemu Anda.</Trans>
        )}
      </p>
      <p>
        <WorkText vacancy={request.vacancy} />
      </p>
      <p>
        <Trans>
          Kalau setuju, paling banyak <Plural value={people} one="# orang" other="# orang" /> di sana melihat
          nama Anda. Dengan nama, orang bisa mencari putusan pengadilan.
        </Trans>
      </p>
      <p>
        <Trans>Menolak atau diam tidak mengurangi hak Anda.</Trans>
      </p>
      <ul className={classes['boxes']}>
        {ANSWERS.map((answer) => (
          <li key={answer}>
            <span className={classes['box']} aria-hidden />
            {ANSWER_WORDS[answer][language]}
          </li>
        ))}
      </ul>
      <p className={classes['sign']}>
        <Trans>Tanda tangan atau cap jempol. Kembalikan sebelum {until}.</Trans>
      </p>
      {request.viewerCanAnswer && (
        <div className={classes['record']}>
          <p>
            <Trans>Jawaban di kertas:</Trans>
          </p>
          {ANSWERS.map((answer) => {
            const words = ANSWER_WORDS[answer][language]
            return (
              <Button
                key={answer}
                busy={isBusy}
                aria-label={t`Catat untuk ${name}: ${words}`}
                onClick={() => void give(answer)}
              >
                {words}
              </Button>
            )
          })}
          {problem && (
            <p className={classes['problem']} role="alert">
              {problem}
            </p>
          )}
        </div>
      )}
    </article>
  )
}
