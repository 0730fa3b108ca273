import IconX from '@tabler/icons-react/icons/IconX'
import type { ReactNode } from 'react'
import { DialogFrame } from './dialog-frame.tsx'
import classes from './drawer.module.css'
import { IconButton } from './icon-button.tsx'

interface DrawerProps {
  label: string
  closeLabel: string
  onClose: () => void
  /** What stands at the left of the head: where in a list one is. */
  head?: ReactNode
  acts?: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** A panel from the right over the page; 640 wide, the whole width on a phone. */
export const Drawer = ({ label, closeLabel, onClose, head, acts, foot, children }: DrawerProps) => (
  <DialogFrame
    form="drawer"
    label={label}
    onClose={onClose}
    head={
      <>
        <div className={classes['head']}>{head}</div>
        {acts}
        <IconButton label={closeLabel} icon={<IconX size={20} stroke={1.8} />} onClick={onClose} />
      </>
    }
    foot={foot}
  >
    {children}
  </DialogFrame>
)
