import { useLingui } from '@lingui/react/macro'
import IconSearch from '@tabler/icons-react/icons/IconSearch'
import IconX from '@tabler/icons-react/icons/IconX'
import { STAGE_WORDS, STAGES } from '@titian/shared/journeys/stage.ts'
import { type Ref, useEffect, useRef, useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './participant-filters.module.css'
import { askedAnew, LONGEST_NAME, type ParticipantQuestion } from './participant-question.ts'

interface ParticipantFiltersProps {
  question: ParticipantQuestion
  onAsk: (question: ParticipantQuestion) => void
  ref?: Ref<HTMLInputElement>
}

/** The list follows the typing after this many milliseconds. */
const PAUSE = 250

/** A name, or part of one, and the work stage. The address follows after a short pause, at once on Enter. */
export const ParticipantFilters = ({ question, onAsk, ref }: ParticipantFiltersProps) => {
  const { t } = useLingui()
  const { nama = '', tahap = '' } = question
  const [typed, setTyped] = useState(nama)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // A change from outside (back, a link) wins over what stands in the box.
  useEffect(() => setTyped(nama), [nama])
  useEffect(() => () => clearTimeout(timer.current), [])
  const say = (next: string, pause: number) => {
    clearTimeout(timer.current)
    setTyped(next)
    timer.current = setTimeout(() => onAsk(askedAnew(question, { nama: next.trim() || undefined })), pause)
  }
  const language = currentLanguage()
  return (
    <search className={classes['filters']} aria-label={t`Saring peserta`}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          say(typed, 0)
        }}
      >
        <TextField
          ref={ref as Ref<HTMLInputElement>}
          label={t`Nama atau nomor register`}
          hideLabel
          type="text"
          inputMode="search"
          enterKeyHint="search"
          maxLength={LONGEST_NAME}
          autoComplete="off"
          spellCheck={false}
          placeholder={t`Nama atau nomor register`}
          value={typed}
          icon={<IconSearch size={20} stroke={1.8} aria-hidden />}
          end={
            typed ? (
              <IconButton
                label={t`Kosongkan`}
                icon={<IconX size={18} stroke={1.8} />}
                onClick={() => say('', 0)}
              />
            ) : (
              <Kbd quiet>/</Kbd>
            )
          }
          onChange={(event) => say(event.target.value, PAUSE)}
        />
      </form>
      <Select
        label={t`Tahap kerja`}
        hideLabel
        value={tahap}
        options={[
          { value: '', label: t`Semua tahap` },
          ...STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[stage][language] })),
        ]}
        onChange={(event) =>
          onAsk(askedAnew(question, { tahap: (event.target.value || undefined) as typeof question.tahap }))
        }
      />
    </search>
  )
}
