import { useLingui } from '@lingui/react/macro'
import IconSearch from '@tabler/icons-react/icons/IconSearch'
import IconX from '@tabler/icons-react/icons/IconX'
import { type Ref, useEffect, useRef, useState } from 'react'
import { IconButton } from '../ui/icon-button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './search-box.module.css'

interface SearchBoxProps {
  text: string
  onText: (text: string) => void
  ref?: Ref<HTMLInputElement>
}

/** Facets and results follow the typing after this many milliseconds. */
const PAUSE = 250

/** The employer's own words. The address follows after a short pause, at once on Enter. */
export const SearchBox = ({ text, onText, ref }: SearchBoxProps) => {
  const { t } = useLingui()
  const [typed, setTyped] = useState(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // A change from outside (back, a chip, a link) wins over what stands in the box.
  useEffect(() => setTyped(text), [text])
  useEffect(() => () => clearTimeout(timer.current), [])
  const say = (next: string, pause: number) => {
    clearTimeout(timer.current)
    setTyped(next)
    timer.current = setTimeout(() => onText(next.trim()), pause)
  }
  return (
    <search className={classes['box']}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          say(typed, 0)
        }}
      >
        <TextField
          ref={ref as Ref<HTMLInputElement>}
          label={t`Cari kandidat dengan kata Anda`}
          hideLabel
          type="text"
          inputMode="search"
          enterKeyHint="search"
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          placeholder={t`Keahlian, pekerjaan, sertifikat, atau kota`}
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
    </search>
  )
}
