import IconX from '@tabler/icons-react/icons/IconX'
import type { ReactNode } from 'react'
import classes from './dialog.module.css'
import { DialogFrame } from './dialog-frame.tsx'
import { IconButton } from './icon-button.tsx'

interface SheetProps {
  title: string
  closeLabel: string
  onClose: () => void
  acts?: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** A panel from below, for phones. */
export const Sheet = ({ title, closeLabel, onClose, acts, foot, children }: SheetProps) => (
  <DialogFrame
    form="sheet"
    label={title}
    onClose={onClose}
    head={
      <>
        <h2 className={classes['title']}>{title}</h2>
        {acts}
        <IconButton label={closeLabel} icon={<IconX size={20} stroke={1.8} />} onClick={onClose} />
      </>
    }
    foot={foot}
  >
    {children}
  </DialogFrame>
)

/** A small window in the middle, for a question that needs an answer. */
export const Window = ({ title, closeLabel, onClose, foot, children }: SheetProps) => (
  <DialogFrame
    form="window"
    label={title}
    onClose={onClose}
    head={
      <>
        <h2 className={classes['title']}>{title}</h2>
        <IconButton label={closeLabel} icon={<IconX size={20} stroke={1.8} />} onClick={onClose} />
      </>
    }
    foot={foot}
  >
    {children}
  </DialogFrame>
)
