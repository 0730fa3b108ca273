import { useLingui } from '@lingui/react/macro'
import { Card } from '../../ui/card.tsx'
import { Skeleton, SkeletonRegion } from '../../ui/skeleton.tsx'
import classes from './participants-page.module.css'

const ROWS = [58, 42, 66, 50, 61, 47]

/** The shape of a list that is on its way. */
export const ParticipantsSkeleton = () => {
  const { t } = useLingui()
  return (
    <SkeletonRegion label={t`Peserta sedang dimuat`}>
      <Card padded={false} as="div">
        {ROWS.map((width) => (
          <div key={width} className={classes['waiting']}>
            <Skeleton width={`${width}%`} height={18} />
            <Skeleton width="30%" />
          </div>
        ))}
      </Card>
    </SkeletonRegion>
  )
}
