import { Plural, Trans, useLingui } from '@lingui/react/macro'
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import IconCalendar from '@tabler/icons-react/icons/IconCalendar'
import IconCash from '@tabler/icons-react/icons/IconCash'
import IconMapPin from '@tabler/icons-react/icons/IconMapPin'
import IconStar from '@tabler/icons-react/icons/IconStar'
import { Link } from '@tanstack/react-router'
import { Badge } from '../ui/badge.tsx'
import { FitCount } from './fit-count.tsx'
import { LastDay, PlacesLine } from './last-day.tsx'
import { StateBadge } from './state-badge.tsx'
import type { VacancyRow_VacancyFragment } from './vacancy-row.generated.ts'
import classes from './vacancy-row.module.css'
import { CLOSING_WORDS, KIND_WORDS } from './vacancy-words.ts'
import { WageLine } from './wage-line.tsx'

/** One vacancy of the list: what is looked for, until when, and how many fit. */
export const VacancyRow = ({ vacancy }: { vacancy: VacancyRow_VacancyFragment }) => {
  const { t } = useLingui()
  const { state, shortlist, matches, closingReason } = vacancy
  return (
    <article className={classes['row']} data-vacancy={vacancy.id}>
      <div className={classes['what']}>
        <p className={classes['top']}>
          <StateBadge state={state} />
          {vacancy.wageWarning && state !== 'CLOSED' && (
            <Badge tone="fajar" icon={<IconAlertTriangle size={14} stroke={2} aria-hidden />}>
              <Trans>di bawah upah minimum</Trans>
            </Badge>
          )}
        </p>
        <h2 className={classes['title']}>
          <Link to="/lowongan/$vacancyId" params={{ vacancyId: vacancy.id }} className={classes['open']}>
            {vacancy.title}
          </Link>
          <span className={classes['places']}>
            <PlacesLine places={vacancy.places} />
          </span>
        </h2>
        <p className={classes['trade']}>
          {vacancy.occupation.name} <span aria-hidden>·</span> {t(KIND_WORDS[vacancy.employmentKind])}
        </p>
      </div>
      <div className={classes['facts']}>
        <p>
          <IconMapPin size={17} stroke={1.6} aria-hidden />
          {vacancy.region.name}
        </p>
        <p>
          <IconCash size={17} stroke={1.6} aria-hidden />
          <WageLine from={vacancy.wageFrom} to={vacancy.wageTo} />
        </p>
        <p>
          <IconCalendar size={17} stroke={1.6} aria-hidden />
          <LastDay state={state} openUntilOn={vacancy.openUntilOn} closedOn={vacancy.closedOn} />
        </p>
      </div>
      <div className={classes['end']}>
        {state === 'CLOSED' && closingReason ? (
          <span className={classes['nobody']}>{t(CLOSING_WORDS[closingReason])}</span>
        ) : (
          matches && <FitCount count={matches.totalCount} />
        )}
        {shortlist.length > 0 && (
          <span className={classes['short']}>
            <IconStar size={16} stroke={1.7} aria-hidden />
            <Plural value={shortlist.length} one="# di daftar pendek" other="# di daftar pendek" />
          </span>
        )}
      </div>
    </article>
  )
}
