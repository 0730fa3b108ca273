import { useLingui } from '@lingui/react/macro'
import { Card } from '../ui/card.tsx'
import { Skeleton, SkeletonRegion } from '../ui/skeleton.tsx'
import classes from './search-skeleton.module.css'

const CARDS = [0, 1, 2, 3]
const GROUPS = [5, 2, 3, 4]

/** The shape of an answer that is on its way. */
export const SearchSkeleton = () => {
  const { t } = useLingui()
  return (
    <SkeletonRegion label={t`Kandidat sedang dimuat`}>
      <div className={classes['columns']}>
        <div className={classes['side']}>
          {GROUPS.map((rows, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
            <div key={place} className={classes['group']}>
              <Skeleton width={110} height={16} />
              {Array.from({ length: rows }, (_, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
                <Skeleton key={row} height={18} />
              ))}
            </div>
          ))}
        </div>
        <div className={classes['list']}>
          <Skeleton width={220} height={20} />
          {CARDS.map((card) => (
            <Card key={card} as="div">
              <div className={classes['card']}>
                <Skeleton width={52} height={52} radius={10} />
                <div className={classes['lines']}>
                  <Skeleton width="45%" height={18} />
                  <Skeleton width="30%" />
                  <Skeleton width="55%" />
                  <Skeleton width="60%" height={24} />
                </div>
              </div>
            </Card>
          ))}
        </div>
      </div>
    </SkeletonRegion>
  )
}
