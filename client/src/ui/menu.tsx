import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import classes from './menu.module.css'

export interface MenuEntry {
  key: string
  label: ReactNode
  hint?: ReactNode
  icon?: ReactNode
  /** Stands at the right: a tick on what is chosen now. */
  end?: ReactNode
  onChoose: () => void
}

interface MenuProps {
  /** What the button shows, its class, and its name when it shows no words. */
  face: ReactNode
  faceClass: string | undefined
  faceLabel?: string
  /** One line above the entries; not an entry. */
  title?: ReactNode
  entries: readonly MenuEntry[]
  side?: 'start' | 'end'
  /** Opens above the button, where there is no room below. */
  upward?: boolean
}

/** A short list of acts behind a button; arrow keys move, Escape closes and gives the focus back. */
export const Menu = ({
  face,
  faceClass,
  faceLabel,
  title,
  entries,
  side = 'start',
  upward = false,
}: MenuProps) => {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  const focusAt = (place: number) => {
    const all = items()
    all[(place + all.length) % all.length]?.focus()
  }
  useEffect(() => {
    if (!isOpen) return
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
    const onPress = (event: PointerEvent) => {
      const inside = event.target instanceof Node && list.current?.parentElement?.contains(event.target)
      if (!inside) setOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [isOpen])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    const here = items().indexOf(document.activeElement as HTMLElement)
    const acts: Record<string, () => void> = {
      ArrowDown: () => focusAt(here + 1),
      ArrowUp: () => focusAt(here - 1),
      Home: () => focusAt(0),
      End: () => focusAt(-1),
      Escape: close,
    }
    if (event.key === 'Tab') setOpen(false)
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div className={classes['menu']}>
      <button
        ref={button}
        type="button"
        id={`${id}-button`}
        className={faceClass}
        aria-label={faceLabel}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {face}
      </button>
      {isOpen && (
        <div
          ref={list}
          className={`${classes['dropdown']} ${classes[side]} ${upward ? classes['upward'] : ''}`}
        >
          {title && <div className={classes['title']}>{title}</div>}
          <div id={id} role="menu" aria-labelledby={`${id}-button`} tabIndex={-1} onKeyDown={onKey}>
            {entries.map((entry) => (
              <button
                key={entry.key}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={classes['item']}
                onClick={() => {
                  close()
                  entry.onChoose()
                }}
              >
                {entry.icon}
                <span className={classes['label']}>
                  {entry.label}
                  {entry.hint && <span className={classes['hint']}>{entry.hint}</span>}
                </span>
                {entry.end}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
