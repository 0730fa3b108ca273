import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { currentLanguage } from '../languages/language.ts'
import { Kawung } from '../ui/kawung.tsx'
import { DeadlineBadge } from './deadline-badge.tsx'
import { IntroductionActs } from './introduction-acts.tsx'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'
import classes from './introduction-row.module.css'
import { newsOf } from './news-of.ts'
import { whose } from './whose.ts'

interface IntroductionRowProps {
  introduction: IntroductionRow_IntroductionFragment
  /** Left out where the list is of one vacancy. */
  showsVacancy: boolean
}

/** Somebody in the pipeline: who, what came last, until when, and the next act. */
export const IntroductionRow = ({ introduction, showsVacancy }: IntroductionRowProps) => {
  const { i18n } = useLingui()
  const { name, mark, isNamed } = whose(introduction)
  const { candidate, vacancy } = introduction
  return (
    <div className={classes['row']}>
      <span className={classes['mark']}>
        {mark === null ? (
          <span className={classes['nobody']} aria-hidden />
        ) : (
          <Kawung name={mark} size={40} />
        )}
      </span>
      <div className={classes['who']}>
        <Link
          to="/perkenalan/$introductionId"
          params={{ introductionId: introduction.id }}
          search={true}
          resetScroll={false}
          data-introduction={introduction.id}
          className={`${classes['name']} ${isNamed ? classes['named'] : ''}`}
        >
          {name ?? <Trans>Kandidat tidak lagi tampil</Trans>}
        </Link>
        {candidate && <p className={classes['line']}>{candidate.headline}</p>}
        {showsVacancy && vacancy && (
          <p className={classes['line']}>
            <Trans>untuk {vacancy.title}</Trans>
          </p>
        )}
      </div>
      <p className={classes['news']}>{newsOf(i18n, currentLanguage(), introduction)}</p>
      <div className={classes['until']}>
        <DeadlineBadge introduction={introduction} />
      </div>
      <div className={classes['acts']}>
        <IntroductionActs introduction={introduction} />
      </div>
    </div>
  )
}
