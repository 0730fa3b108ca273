import { Menu as MantineMenu } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
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
  /** The button that opens it. */
  target: ReactElement
  /** One line above the entries; not an entry. */
  title?: ReactNode
  entries: readonly MenuEntry[]
  position?: 'bottom-start' | 'bottom-end'
}

/** A short list of acts behind a button; arrow keys, Escape, focus back to the button. */
export const Menu = ({ target, title, entries, position = 'bottom-start' }: MenuProps) => (
  <MantineMenu
    position={position}
    withinPortal
    offset={6}
    transitionProps={{ duration: 0 }}
    classNames={{
      dropdown: classes['dropdown'] as string,
      item: classes['item'] as string,
      itemLabel: classes['label'] as string,
      label: classes['title'] as string,
    }}
  >
    <MantineMenu.Target>{target}</MantineMenu.Target>
    <MantineMenu.Dropdown>
      {title && <MantineMenu.Label>{title}</MantineMenu.Label>}
      {entries.map((entry) => (
        <MantineMenu.Item
          key={entry.key}
          leftSection={entry.icon}
          rightSection={entry.end}
          onClick={entry.onChoose}
        >
          {entry.label}
          {entry.hint && <span className={classes['hint']}>{entry.hint}</span>}
        </MantineMenu.Item>
      ))}
    </MantineMenu.Dropdown>
  </MantineMenu>
)
