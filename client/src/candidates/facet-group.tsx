import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { CountText } from './count-text.tsx'
import type { FacetGroup_BucketFragment } from './facet-group.generated.ts'
import classes from './facet-group.module.css'

interface FacetGroupProps {
  title: string
  buckets: readonly FacetGroup_BucketFragment[]
  chosen: readonly string[]
  onToggle: (value: string) => void
  /** What the unfolding link says, with how many there are: "26 keahlian lain". */
  moreLabel: (count: number) => string
  /** Stands at the right of the title. */
  control?: ReactNode
  children?: ReactNode
  visible?: number
}

/** One question of the side: its values with their counts, the first few in sight. */
export const FacetGroup = ({
  title,
  buckets,
  chosen,
  onToggle,
  moreLabel,
  control,
  children,
  visible = 5,
}: FacetGroupProps) => {
  const { i18n } = useLingui()
  const id = useId()
  const [unfolded, setUnfolded] = useState(false)
  const first = buckets.filter((bucket, place) => place < visible || chosen.includes(bucket.value))
  const shown = unfolded ? buckets : first
  if (buckets.length === 0 && !children) return null
  return (
    <section className={classes['group']} aria-labelledby={id}>
      <div className={classes['top']}>
        <h2 className={classes['title']} id={id}>
          {title}
        </h2>
        {control}
      </div>
      {children}
      <ul>
        {shown.map((bucket) => (
          <li key={bucket.value} className={classes['row']}>
            <Checkbox
              label={bucket.label}
              checked={chosen.includes(bucket.value)}
              onChange={() => onToggle(bucket.value)}
              end={<CountText count={bucket.count} language={i18n.locale} />}
            />
          </li>
        ))}
      </ul>
      {buckets.length > first.length && (
        <Button
          variant="link"
          size="small"
          className={classes['more']}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? <Trans>Tampilkan lebih sedikit</Trans> : moreLabel(buckets.length - first.length)}
        </Button>
      )}
    </section>
  )
}
