import { useLingui } from '@lingui/react/macro'
import IconCheck from '@tabler/icons-react/icons/IconCheck'
import {
  ADVICE_TOPIC_WORDS,
  ADVICE_TOPICS,
  type AdviceTopic,
  BUSINESS_TREND_WORDS,
  BUSINESS_TRENDS,
} from '@titian/shared/advice/session.ts'
import { useId, useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './session-form.module.css'
import type { PartProps } from './session-form.tsx'

const USUAL_MINUTES = ['15', '30', '45', '60'] as const

/** What a session that was held says: how long, about what, and how the business does. */
export const HeldPart = ({ draft, change, at }: PartProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const isUsual = (USUAL_MINUTES as readonly string[]).includes(draft.contactMinutes)
  const [isOther, setOther] = useState(!isUsual)
  return (
    <>
      <div className={classes['pair']}>
        <div>
          <SegmentedControl
            wide
            label={t`Lama (menit)`}
            value={isOther ? 'OTHER' : draft.contactMinutes}
            options={[
              ...USUAL_MINUTES.map((value) => ({ value: value as string, label: value })),
              { value: 'OTHER', label: t`lain` },
            ]}
            onChange={(value) => {
              setOther(value === 'OTHER')
              if (value !== 'OTHER') change({ contactMinutes: value })
            }}
          />
          {isOther && (
            <TextField
              label={t`Berapa menit`}
              inputMode="numeric"
              value={draft.contactMinutes}
              error={at('contactMinutes')}
              onChange={(event) => change({ contactMinutes: event.target.value })}
            />
          )}
        </div>
        <SegmentedControl
          wide
          label={t`Keadaan usaha`}
          value={draft.trend}
          options={BUSINESS_TRENDS.map((value) => ({ value, label: BUSINESS_TREND_WORDS[value][language] }))}
          onChange={(trend) => change({ trend })}
        />
      </div>
      <Topics topics={draft.topics} error={at('topics')} onChange={(topics) => change({ topics })} />
    </>
  )
}

interface TopicsProps {
  topics: readonly AdviceTopic[]
  error: string | undefined
  onChange: (topics: readonly AdviceTopic[]) => void
}

const Topics = ({ topics, error, onChange }: TopicsProps) => {
  const { t } = useLingui()
  const errorId = useId()
  return (
    <fieldset className={classes['chips']} aria-describedby={error ? errorId : undefined}>
      <legend className={classes['legend']}>{t`Membahas`}</legend>
      {ADVICE_TOPICS.map((topic) => {
        const isChosen = topics.includes(topic)
        return (
          <label key={topic} className={classes['chip']}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={isChosen}
              onChange={() => onChange(isChosen ? topics.filter((one) => one !== topic) : [...topics, topic])}
            />
            <span>
              {isChosen && <IconCheck size={16} stroke={2.2} aria-hidden />}
              {ADVICE_TOPIC_WORDS[topic][currentLanguage()]}
            </span>
          </label>
        )
      })}
      {error && (
        <p id={errorId} className={classes['error']}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
