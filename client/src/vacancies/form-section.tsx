import { type ReactNode, useId } from 'react'
import { Card } from '../ui/card.tsx'
import classes from './vacancy-form.module.css'

interface FormSectionProps {
  title: ReactNode
  lead?: ReactNode
  children: ReactNode
}

/** A part of the form under a heading of its own. */
export const FormSection = ({ title, lead, children }: FormSectionProps) => {
  const id = useId()
  return (
    <Card className={classes['section']} aria-labelledby={id}>
      <div>
        <h2 id={id} className={classes['heading']}>
          {title}
        </h2>
        {lead && <p className={classes['lead']}>{lead}</p>}
      </div>
      {children}
    </Card>
  )
}
