import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { PATH_STAGES, STAGE_WORDS } from '@titian/shared/journeys/stage.ts'
import { currentLanguage } from '../languages/language.ts'
import { SmallBridge } from '../ui/bridge.tsx'
import type { ParticipantRow_ParticipantFragment } from './participant-row.generated.ts'
import classes from './participant-row.module.css'
import { ReadinessText } from './readiness-text.tsx'
import { ReleaseText } from './release-text.tsx'

interface ParticipantRowProps {
  person: ParticipantRow_ParticipantFragment
  today: string
}

type Stage = NonNullable<ParticipantRow_ParticipantFragment['journey']>['stage']

const StageText = ({ stage }: { stage: Stage }) => {
  const now = (PATH_STAGES as readonly Stage[]).indexOf(stage)
  return (
    <>
      {now >= 0 && (
        <SmallBridge
          planks={PATH_STAGES.length}
          walked={PATH_STAGES.slice(0, now).map((_, place) => place)}
          now={now}
        />
      )}
      <p>{STAGE_WORDS[stage][currentLanguage()]}</p>
    </>
  )
}

/** One participant of a list: who, how far, what comes next and, for who may know it, when they go home. */
export const ParticipantRow = ({ person, today }: ParticipantRowProps) => {
  const { id, registerNumber, identity, journey, readiness, custody } = person
  return (
    <article className={classes['row']} data-row>
      <div className={classes['who']}>
        <h3>
          <Link to={`/peserta/${id}` as string} className={classes['name']} data-open>
            {identity?.fullName ?? <Trans>Nama tidak terbuka</Trans>}
          </Link>
        </h3>
        {registerNumber && <p className={classes['muted']}>{registerNumber}</p>}
      </div>
      <div className={classes['stage']}>
        {journey ? <StageText stage={journey.stage} /> : <Trans>Belum dimulai</Trans>}
      </div>
      <div className={classes['readiness']}>{readiness && <ReadinessText readiness={readiness} />}</div>
      {custody && (
        <div className={classes['release']}>
          <ReleaseText custody={custody} today={today} />
        </div>
      )}
    </article>
  )
}
