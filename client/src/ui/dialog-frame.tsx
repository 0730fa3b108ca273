import { type ReactNode, useEffect, useRef } from 'react'
import classes from './dialog.module.css'

export interface DialogFrameProps {
  form: 'drawer' | 'sheet' | 'window'
  /** Names the dialog for those who listen. */
  label: string
  onClose: () => void
  children: ReactNode
  head?: ReactNode
  foot?: ReactNode
}

/**
 * A modal over the page. The browser's own dialog keeps the focus inside, closes on Escape,
 * makes the rest inert and gives the focus back to where it came from.
 */
export const DialogFrame = ({ form, label, onClose, children, head, foot }: DialogFrameProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    const before = document.activeElement
    if (!element.open) element.showModal()
    // The dialog itself, not its first button: its name is read out, and no ring stands on a cross.
    element.focus()
    return () => {
      element.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is on the scrim; Escape is the key for it
    <dialog
      ref={dialog}
      className={classes[form]}
      aria-label={label}
      tabIndex={-1}
      onCancel={(event) => {
        // React hands the event on to a dialog that this one lies over: Escape closes the upper one alone.
        if (event.target !== dialog.current) return
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      {form === 'sheet' && <span className={classes['grip']} aria-hidden />}
      {head && <div className={classes['head']}>{head}</div>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes['body']} tabIndex={0} aria-label={label}>
        {children}
      </section>
      {foot && <div className={classes['foot']}>{foot}</div>}
    </dialog>
  )
}
