import { Plural, Trans } from '@lingui/react/macro'
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import { daysBetween } from '@titian/shared/participants/calendar.ts'
import { RELEASE_SOURCE_WORDS } from '@titian/shared/participants/expected-release.ts'
import { isInside, LEGAL_STAGE_WORDS } from '@titian/shared/participants/legal-stage.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import type { ParticipantRow_ParticipantFragment } from './participant-row.generated.ts'
import classes from './participant-row.module.css'

type Custody = NonNullable<ParticipantRow_ParticipantFragment['custody']>

/** Until two weeks before, days are counted; before that, whole weeks are as exact as an estimate is. */
const DAYS_COUNTED = 14

const TimeLeft = ({ days }: { days: number }) => {
  const weeks = Math.floor(days / 7)
  if (days === 0) return <Trans>hari ini</Trans>
  return days < DAYS_COUNTED ? (
    <Plural value={days} other="# hari lagi" />
  ) : (
    <Plural value={weeks} other="# minggu lagi" />
  )
}

/** When somebody is expected to go home, who says so, and how long that is; outside, where the law has them. */
export const ReleaseText = ({ custody, today }: { custody: Custody; today: string }) => {
  const language = currentLanguage()
  const { legalStage, expectedRelease } = custody
  if (!expectedRelease)
    return (
      <>
        <p>{LEGAL_STAGE_WORDS[legalStage][language]}</p>
        {isInside(legalStage) && (
          <p className={classes['muted']}>
            <Trans>Belum ada perkiraan pulang</Trans>
          </p>
        )}
      </>
    )
  const day = dayText(language, expectedRelease.on)
  const days = daysBetween(today, expectedRelease.on)
  if (days < 0)
    return (
      <>
        <p>
          <Badge tone="fajar" icon={<IconAlertTriangle size={14} stroke={2} aria-hidden />}>
            <Trans>Sudah lewat: {day}</Trans>
          </Badge>
        </p>
        <p className={classes['muted']}>
          <Trans>Periksa di register.</Trans>
        </p>
      </>
    )
  return (
    <>
      <p>
        <Trans>Pulang {day}</Trans>, <TimeLeft days={days} />
      </p>
      <p className={classes['muted']}>{RELEASE_SOURCE_WORDS[expectedRelease.source][language]}</p>
    </>
  )
}
