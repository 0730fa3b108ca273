import IconLock from '@tabler/icons-react/icons/IconLock'
import { type ReactNode, useId } from 'react'
import classes from './lock-panel.module.css'

interface LockPanelProps {
  /** Whose it is. */
  title: string
  /** What opens it, for whom, for how long. */
  children: ReactNode
  /** The fields that are withheld. */
  fields: readonly string[]
  /** Said in place of each bar: "belum terbuka". */
  closedLabel: string
}

const WIDTHS = [168, 128, 208]

/**
 * What is withheld, and by whom. The bars have fixed lengths: they stand for no text,
 * and nothing of the text was ever sent here.
 */
export const LockPanel = ({ title, children, fields, closedLabel }: LockPanelProps) => {
  const id = useId()
  return (
    <section className={classes['panel']} aria-labelledby={id}>
      <div className={classes['top']}>
        <span className={classes['icon']} aria-hidden>
          <IconLock size={21} stroke={1.8} />
        </span>
        <div>
          <h2 className={classes['title']} id={id}>
            {title}
          </h2>
          <p className={classes['text']}>{children}</p>
        </div>
      </div>
      <dl className={classes['fields']}>
        {fields.map((field, place) => (
          <div key={field} className={classes['field']}>
            <dt>{field}</dt>
            <dd>
              <span className="visually-hidden">{closedLabel}</span>
              <span className={classes['bar']} style={{ width: WIDTHS[place % WIDTHS.length] }} aria-hidden />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
