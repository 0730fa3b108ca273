import type { ReactNode } from 'react'
import classes from './my-copy-page.module.css'

export type Fact = readonly [label: string, value: ReactNode]

/** A heading with facts, or with the sentence that there are none. What is empty is left out. */
export const CopySection = ({
  title,
  facts,
  none,
}: {
  title: string
  facts: readonly Fact[]
  none: string
}) => {
  const told = facts.filter(([, value]) => value !== null && value !== undefined && value !== '')
  return (
    <section className={classes['section']}>
      <h2>{title}</h2>
      {told.length === 0 ? (
        <p>{none}</p>
      ) : (
        <dl className={classes['facts']}>
          {told.map(([label, value], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts never change their order.
            <div key={at}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
