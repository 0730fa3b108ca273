import IconX from '@tabler/icons-react/icons/IconX'
import type { ReactNode } from 'react'
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
