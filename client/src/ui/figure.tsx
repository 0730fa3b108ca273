import IconChartBar from '@tabler/icons-react/icons/IconChartBar'
import IconTable from '@tabler/icons-react/icons/IconTable'
import { type ReactNode, useId, useState } from 'react'
import { Card } from './card.tsx'
import classes from './figure.module.css'
import { IconButton } from './icon-button.tsx'

interface FigureProps {
  title: string
  /** One sentence that says what the picture shows; stands for it where it can't be seen. */
  sentence: string
  /** A button that opens the definition, or the like. */
  definition?: ReactNode
  chart: ReactNode
  /** The same numbers as a plain table. */
  table: ReactNode
  /** In words, of the two views. */
  labels: { showTable: string; showChart: string }
  note?: ReactNode
  acts?: ReactNode
}

/** The frame of every chart: title, definition, the picture, and the same numbers as a table. */
export const Figure = ({ title, sentence, definition, chart, table, labels, note, acts }: FigureProps) => {
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  return (
    <Card as="figure" aria-labelledby={id}>
      <div className={classes['top']}>
        <h2 id={id} className={classes['title']}>
          {title}
        </h2>
        {definition}
        <span className={classes['acts']}>
          {acts}
          <IconButton
            label={asTable ? labels.showChart : labels.showTable}
            aria-pressed={asTable}
            icon={asTable ? <IconChartBar size={20} stroke={1.7} /> : <IconTable size={20} stroke={1.7} />}
            onClick={() => setAsTable(!asTable)}
          />
        </span>
      </div>
      {asTable ? (
        <div className={classes['table']}>{table}</div>
      ) : (
        <div role="img" aria-label={sentence}>
          {chart}
        </div>
      )}
      {note && <figcaption className={classes['note']}>{note}</figcaption>}
    </Card>
  )
}
