import { Trans, useLingui } from '@lingui/react/macro'
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight'
import IconCopy from '@tabler/icons-react/icons/IconCopy'
import IconDots from '@tabler/icons-react/icons/IconDots'
import IconLock from '@tabler/icons-react/icons/IconLock'
import IconPencil from '@tabler/icons-react/icons/IconPencil'
import { Link } from '@tanstack/react-router'
import { buttonClass } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { LastDay, PlacesLine } from '../../vacancies/last-day.tsx'
import { StateBadge } from '../../vacancies/state-badge.tsx'
import { CLOSING_WORDS, KIND_WORDS, STATE_WORDS } from '../../vacancies/vacancy-words.ts'
import { WageLine } from '../../vacancies/wage-line.tsx'
import type { VacancyPageQuery } from './vacancy-page.generated.ts'
import classes from './vacancy-page.module.css'

interface VacancyHeadProps {
  vacancy: NonNullable<VacancyPageQuery['vacancy']>
  onDuplicate: () => void
  onCloseVacancy: () => void
}

/** What is looked for in one line, where it stands, and what may be done with it. */
export const VacancyHead = ({ vacancy, onDuplicate, onCloseVacancy }: VacancyHeadProps) => {
  const { t } = useLingui()
  const { state, closingReason } = vacancy
  return (
    <header className={classes['head']}>
      <div className={classes['words']}>
        <nav className={classes['crumbs']} aria-label={t`Letak halaman`}>
          <Link to="/lowongan">
            <Trans>Lowongan</Trans>
          </Link>
          <IconChevronRight size={15} stroke={1.8} aria-hidden />
          <span>{t(STATE_WORDS[state])}</span>
        </nav>
        <h1 tabIndex={-1}>
          {vacancy.title}, <PlacesLine places={vacancy.places} />
          <StateBadge state={state} />
        </h1>
        <p className={classes['line']}>
          <span>{vacancy.region.name}</span>
          <span>
            <WageLine from={vacancy.wageFrom} to={vacancy.wageTo} />
          </span>
          <span>{t(KIND_WORDS[vacancy.employmentKind])}</span>
          <span>
            <LastDay state={state} openUntilOn={vacancy.openUntilOn} closedOn={vacancy.closedOn} />
            {closingReason && `: ${t(CLOSING_WORDS[closingReason])}`}
          </span>
        </p>
      </div>
      {vacancy.viewerCanManage && (
        <div className={classes['acts']}>
          {state !== 'CLOSED' && (
            <Link
              to="/lowongan/$vacancyId/ubah"
              params={{ vacancyId: vacancy.id }}
              className={buttonClass({ variant: 'outline' })}
            >
              <IconPencil size={18} stroke={1.7} aria-hidden />
              <Trans>Ubah</Trans>
            </Link>
          )}
          <Menu
            side="end"
            faceClass={buttonClass({ variant: 'outline' })}
            faceLabel={t`Tindakan lain`}
            face={<IconDots size={20} stroke={1.8} aria-hidden />}
            entries={[
              {
                key: 'duplicate',
                label: t`Gandakan`,
                hint: t`Cari yang sama lagi`,
                icon: <IconCopy size={18} stroke={1.7} aria-hidden />,
                onChoose: onDuplicate,
              },
              ...(state === 'CLOSED'
                ? []
                : [
                    {
                      key: 'close',
                      label: t`Tutup lowongan`,
                      hint: t`Sudah terisi atau batal`,
                      icon: <IconLock size={18} stroke={1.7} aria-hidden />,
                      onChoose: onCloseVacancy,
                    },
                  ]),
            ]}
          />
        </div>
      )}
    </header>
  )
}
