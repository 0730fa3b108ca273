import { Trans, useLingui } from '@lingui/react/macro'
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import { Link } from '@tanstack/react-router'
import { PLACEMENT_END_WORDS, PLACEMENT_KIND_WORDS } from '@titian/shared/placements/placement.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { Button } from '../ui/button.tsx'
import type { PlacementRow_PlacementFragment } from './placement-row.generated.ts'
import classes from './placement-row.module.css'

type Placement = PlacementRow_PlacementFragment

interface PlacementRowProps {
  placement: Placement
  today: string
  onEnd: (placement: Placement) => void
}

/** The wage, and beside it the minimum; what isn't known is said to be not known. */
const Wage = ({ placement: { wage, minimumWage, decentWork } }: { placement: Placement }) => {
  const language = currentLanguage()
  const minimum = minimumWage === null ? null : rupiahText(language, minimumWage)
  return (
    <div>
      <p>{wage === null ? <Trans>Upah belum diketahui</Trans> : rupiahText(language, wage)}</p>
      <p className={classes['muted']}>
        {minimum === null ? <Trans>Upah minimum belum diketahui</Trans> : <Trans>Minimum {minimum}</Trans>}
      </p>
      {decentWork?.paysMinimum === false && (
        <p className={classes['below']}>
          <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
          <Trans>Di bawah minimum untuk jam kerjanya</Trans>
        </p>
      )}
    </div>
  )
}

const Days = ({ placement: { startsOn, endedOn, endReason }, today }: Omit<PlacementRowProps, 'onEnd'>) => {
  const language = currentLanguage()
  const start = dayText(language, startsOn)
  if (endedOn === null || endReason === null)
    return <p>{startsOn > today ? <Trans>Mulai {start}</Trans> : <Trans>Sejak {start}</Trans>}</p>
  const end = dayText(language, endedOn)
  return (
    <div>
      <p>
        <Trans>
          {start} sampai {end}
        </Trans>
      </p>
      <p className={classes['muted']}>{PLACEMENT_END_WORDS[endReason][language]}</p>
    </div>
  )
}

/** Work of one person: who, where, as what, for how much, since when, and why it ended. */
export const PlacementRow = ({ placement, today, onEnd }: PlacementRowProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { participant, kind, employerName } = placement
  const name = participant?.identity?.fullName ?? participant?.registerNumber ?? t`Peserta`
  return (
    <li className={classes['row']}>
      <div>
        <h2 className={classes['name']}>
          {participant ? <Link to={`/peserta/${participant.id}` as string}>{name}</Link> : name}
        </h2>
        {participant?.registerNumber && <p className={classes['muted']}>{participant.registerNumber}</p>}
      </div>
      <div>
        <p>{employerName ?? <Trans>Tanpa perusahaan</Trans>}</p>
        <p className={classes['muted']}>{PLACEMENT_KIND_WORDS[kind][language]}</p>
      </div>
      {kind === 'OWN_BUSINESS' ? <div /> : <Wage placement={placement} />}
      <Days placement={placement} today={today} />
      <div className={classes['act']}>
        {placement.viewerCanEnd && (
          <Button
            onClick={() => onEnd(placement)}
            aria-label={placement.endedOn ? t`Catat sebabnya: ${name}` : t`Catat akhirnya: ${name}`}
          >
            {placement.endedOn ? <Trans>Catat sebabnya</Trans> : <Trans>Catat akhirnya</Trans>}
          </Button>
        )}
      </div>
    </li>
  )
}
