import { Trans } from '@lingui/react/macro'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import { MilestonesPart } from './milestones-part.tsx'
import type { OwnEnterprise_EnterpriseFragment } from './own-enterprise.generated.ts'
import classes from './part.module.css'
import { StageBadge } from './stage-badge.tsx'

interface OwnEnterpriseProps {
  enterprise: OwnEnterprise_EnterpriseFragment
  today: string
  onChanged: () => void
}

/** A person's own business: how far it has come, and the milestones that count once they say so. */
export const OwnEnterprise = ({ enterprise, today, onChanged }: OwnEnterpriseProps) => (
  <>
    <Card className={classes['part'] ?? ''} aria-labelledby="own-enterprise">
      <div className={classes['top']}>
        <h2 id="own-enterprise" className={classes['title']}>
          {enterprise.name?.text ?? <Trans>Usaha Anda</Trans>}
        </h2>
        <StageBadge stage={enterprise.stage} />
      </div>
      <p className={classes['muted']}>
        <Trans>Di tahap ini sejak {dayText(currentLanguage(), enterprise.sinceOn)}.</Trans>
      </p>
    </Card>
    <MilestonesPart enterprise={enterprise} today={today} isOwn onChanged={onChanged} />
  </>
)
