import { useLingui } from '@lingui/react/macro'
import { Skeleton, SkeletonRegion } from '../ui/skeleton.tsx'
import classes from './search-skeleton.module.css'

/** The shape of a card in full that is on its way. */
export const DetailSkeleton = () => {
  const { t } = useLingui()
  return (
    <SkeletonRegion label={t`Kandidat sedang dimuat`}>
      <div className={classes['list']}>
        <div className={classes['card']}>
          <Skeleton width={72} height={72} radius={14} />
          <div className={classes['lines']}>
            <Skeleton width="30%" />
            <Skeleton width="60%" height={22} />
            <Skeleton width="70%" />
          </div>
        </div>
        <Skeleton height={196} radius={16} />
        <Skeleton height={20} width="30%" />
        <Skeleton height={110} radius={12} />
        <Skeleton height={20} width="40%" />
        <Skeleton height={110} radius={12} />
      </div>
    </SkeletonRegion>
  )
}
