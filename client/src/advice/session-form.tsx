import { Trans, useLingui } from '@lingui/react/macro'
import {
  NOT_HELD_REASON_WORDS,
  NOT_HELD_REASONS,
  SESSION_OUTCOME_WORDS,
  SESSION_OUTCOMES,
} from '@titian/shared/advice/session.ts'
import { LONGEST_ADVICE } from '@titian/shared/advice/session-log.ts'
import { currentLanguage } from '../languages/language.ts'
import fieldClasses from '../ui/field.module.css'
import { Field } from '../ui/field.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { Select } from '../ui/select.tsx'
import { ActionsPart } from './actions-part.tsx'
import { HeldPart } from './held-part.tsx'
import { MediumChoice } from './medium-choice.tsx'
import { NextPart } from './next-part.tsx'
import type { SessionDraft } from './session-draft.ts'
import classes from './session-form.module.css'
import { TiePart } from './tie-part.tsx'
import { TimePart } from './time-part.tsx'

export interface PartProps {
  draft: SessionDraft
  change: (next: Partial<SessionDraft>) => void
  /** What is wrong at a field, in words. */
  at: (field: string) => string | undefined
}

interface SessionFormProps extends PartProps {
  /** The name to call by, for what the person promises; null for a group. */
  personName: string | null
  /** What was agreed and when one meets next is no part of what can be amended. */
  isAmending?: boolean
}

/** One screen for a whole session, the usual case in a few taps. */
export const SessionForm = ({ personName, isAmending = false, ...part }: SessionFormProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { draft, change, at } = part
  return (
    <div className={classes['form']}>
      <div className={classes['pair']}>
        <SegmentedControl
          wide
          label={t`Sesi`}
          value={draft.outcome}
          options={SESSION_OUTCOMES.map((value) => ({
            value,
            label: SESSION_OUTCOME_WORDS[value][language],
          }))}
          onChange={(outcome) => change({ outcome })}
        />
        <MediumChoice medium={draft.medium} onChange={(medium) => change({ medium })} />
      </div>
      {draft.outcome === 'HELD' ? (
        <HeldPart {...part} />
      ) : (
        <Select
          label={t`Mengapa tidak jadi`}
          value={draft.notHeldBy ?? ''}
          error={at('notHeldBy')}
          options={[
            { value: '', label: t`Pilih alasan`, disabled: true },
            ...NOT_HELD_REASONS.map((value) => ({ value, label: NOT_HELD_REASON_WORDS[value][language] })),
          ]}
          onChange={({ target }) =>
            change({ notHeldBy: NOT_HELD_REASONS.find((value) => value === target.value) ?? null })
          }
        />
      )}
      <Field
        label={t`Saran Anda`}
        aside={<Trans>2 sampai 3 kalimat cukup</Trans>}
        hint={
          <Trans>Tanpa cerita kesehatan atau perkara. Hanya tim pendamping orang ini yang membacanya.</Trans>
        }
        error={at('advice')}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            className={fieldClasses['input']}
            rows={3}
            maxLength={LONGEST_ADVICE}
            value={draft.advice}
            onChange={(event) => change({ advice: event.target.value })}
          />
        )}
      </Field>
      {!isAmending && <ActionsPart {...part} personName={personName} />}
      {!isAmending && <NextPart {...part} />}
      <TimePart {...part} />
      <TiePart {...part} />
    </div>
  )
}
