import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { AppliedChip } from '../ui/chip.tsx'
import { changed, type SearchQuestion } from './search-question.ts'
import type { UnderstoodTerms_UnderstoodFragment } from './understood-terms.generated.ts'
import classes from './understood-terms.module.css'

interface UnderstoodTermsProps {
  understood: UnderstoodTerms_UnderstoodFragment
  question: SearchQuestion
  onAsk: (question: SearchQuestion) => void
}

/** What was read in the text, and how to correct it: each term can be taken out, a corrected word searched as it stands. */
export const UnderstoodTerms = ({ understood, question, onAsk }: UnderstoodTermsProps) => {
  const { t } = useLingui()
  const ignore = (term: string) => onAsk(changed(question, { tanpa: [...(question.tanpa ?? []), term] }))
  const { terms, unknown, answersAllTerms } = understood
  const corrected = terms.filter((term) => term.correctedFrom)
  if (terms.length === 0 && unknown.length === 0) return null
  return (
    <div className={classes['understood']}>
      {terms.length > 0 && (
        <div className={classes['terms']}>
          <span className={classes['lead']}>
            <Trans>Dipahami sebagai</Trans>
          </span>
          {terms.map((term) => (
            <AppliedChip
              key={`${term.kind} ${term.text}`}
              removeLabel={t`Abaikan ${term.text}`}
              onRemove={() => ignore(term.text)}
            >
              {term.labels.slice(0, 2).join(', ')}
            </AppliedChip>
          ))}
        </div>
      )}
      {corrected.map((term) => (
        <p key={term.text} className={classes['note']}>
          <Trans>
            “{term.correctedFrom}” dibaca sebagai <b>{term.labels[0]}</b>.
          </Trans>{' '}
          <Button variant="link" size="small" onClick={() => ignore(term.text)}>
            <Trans>Jangan pakai koreksi ini</Trans>
          </Button>
        </p>
      ))}
      {unknown.length > 0 && (
        <p className={classes['note']}>
          <Trans>Belum dikenali: {unknown.join(', ')}.</Trans>
        </p>
      )}
      {!answersAllTerms && terms.length > 0 && (
        <p className={classes['note']}>
          <Trans>Belum ada kandidat yang memenuhi semuanya. Ini yang memenuhi sebagian.</Trans>
        </p>
      )}
    </div>
  )
}
