import IconX from '@tabler/icons-react/icons/IconX'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import classes from './chip.module.css'

interface AppliedChipProps {
  children: ReactNode
  /** In words, with what goes: "Hapus saringan Las SMAW". */
  removeLabel: string
  onRemove: () => void
}

/** Something that is in force and can be taken off. */
export const AppliedChip = ({ children, removeLabel, onRemove }: AppliedChipProps) => (
  <span className={`${classes['chip']} ${classes['applied']}`}>
    {children}
    <button
      type="button"
      className={classes['remove']}
      aria-label={removeLabel}
      title={removeLabel}
      onClick={onRemove}
    >
      <IconX size={15} stroke={2.2} aria-hidden />
    </button>
  </span>
)

interface ChoiceChipProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  chosen: boolean
  count?: number
}

/** One of several views or answers; filled when chosen. */
export const ChoiceChip = ({ chosen, count, children, ...rest }: ChoiceChipProps) => (
  <button
    type="button"
    aria-pressed={chosen}
    {...rest}
    className={`${classes['chip']} ${chosen ? classes['chosen'] : ''}`}
  >
    {children}
    {count !== undefined && <span className={classes['count']}>{count}</span>}
  </button>
)
