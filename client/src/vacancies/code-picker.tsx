import { Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { AppliedChip } from '../ui/chip.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './code-picker.module.css'
import type { Chosen } from './vacancy-draft.ts'

interface CodePickerProps {
  id: string
  label: string
  hint?: string
  error?: string | undefined
  placeholder?: string
  chosen: readonly Chosen[]
  most: number
  find: (text: string) => Promise<readonly Chosen[]>
  onChange: (chosen: readonly Chosen[]) => void
}

const WAIT_MS = 200

/** Chooses from the vocabulary by typing: arrow keys move, Enter takes, Escape closes; what is chosen stands below. */
export const CodePicker = ({
  id,
  label,
  hint,
  error,
  placeholder,
  chosen,
  most,
  find,
  onChange,
}: CodePickerProps) => {
  const { t } = useLingui()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<readonly Chosen[] | null>(null)
  const [at, setAt] = useState(0)
  const asked = useRef('')
  const picker = useRef<HTMLDivElement>(null)
  /** The focus stays in the picker when what had it goes away. */
  const stay = () =>
    requestAnimationFrame(() => picker.current?.querySelector<HTMLElement>('input, button')?.focus())
  useEffect(() => {
    const text = typed.trim()
    asked.current = text
    if (text.length < 2) {
      setFound(null)
      return
    }
    const timer = setTimeout(() => {
      find(text)
        .catch(() => null)
        .then((all) => {
          // Only the answer to what stands there now counts.
          if (asked.current !== text) return
          setFound(all)
          setAt(0)
        })
    }, WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed, find])
  const offered = (found ?? []).filter(({ code }) => !chosen.some((one) => one.code === code))
  const isOpen = found !== null
  const isFull = chosen.length >= most
  const take = (one: Chosen | undefined) => {
    if (!one) return
    onChange(most === 1 ? [one] : [...chosen, one])
    setTyped('')
    setFound(null)
    if (most === 1) stay()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return
    const acts: Record<string, () => void> = {
      ArrowDown: () => setAt((at + 1) % Math.max(1, offered.length)),
      ArrowUp: () => setAt((at + offered.length - 1) % Math.max(1, offered.length)),
      Enter: () => take(offered[at]),
      Escape: () => setFound(null),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div className={classes['picker']} ref={picker}>
      {!(isFull && most === 1) && (
        <TextField
          id={id}
          role="combobox"
          aria-expanded={isOpen && offered.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && offered[at] ? `${listId}-${at}` : undefined}
          label={label}
          placeholder={isFull ? t`Paling banyak ${most}` : placeholder}
          disabled={isFull}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setTimeout(() => setFound(null), WAIT_MS)}
          {...(hint && { hint })}
          {...(error && { error })}
        />
      )}
      {isFull && most === 1 && <p className={classes['label']}>{label}</p>}
      <div id={listId} role="listbox" aria-label={label} hidden={!isOpen} className={classes['list']}>
        {isOpen &&
          offered.map((one, place) => (
            <div
              key={one.code}
              id={`${listId}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              className={classes['option']}
              onPointerDown={(event) => {
                event.preventDefault()
                take(one)
              }}
            >
              {one.name}
            </div>
          ))}
      </div>
      {isOpen && offered.length === 0 && (
        <p className={classes['none']}>
          <Trans>Belum kami kenali. Coba kata lain, misalnya nama umumnya.</Trans>
        </p>
      )}
      <LiveRegion>{isOpen ? t`${offered.length} pilihan` : ''}</LiveRegion>
      {chosen.length > 0 && (
        <ul className={classes['chosen']}>
          {chosen.map((one) => (
            <li key={one.code}>
              <AppliedChip
                removeLabel={t`Lepas ${one.name}`}
                onRemove={() => {
                  onChange(chosen.filter(({ code }) => code !== one.code))
                  stay()
                }}
              >
                {one.name}
              </AppliedChip>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
