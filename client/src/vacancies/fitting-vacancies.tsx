import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { FittingVacancies_CandidateFragment } from './fitting-vacancies.generated.ts'
import classes from './fitting-vacancies.module.css'
import { StarButton } from './star-button.tsx'

const REASONS = 2

/** The own open vacancies that a candidate fits, each with a star for its shortlist. */
export const FittingVacancies = ({ candidate }: { candidate: FittingVacancies_CandidateFragment }) => {
  // What was pressed here, until the page is loaded again.
  const [pressed, setPressed] = useState<ReadonlyMap<string, boolean>>(new Map())
  const fits = candidate.fittingVacancies
  if (fits.length === 0) return null
  return (
    <section className={classes['section']}>
      <h2 className={classes['title']}>
        <Trans>Cocok untuk lowongan Anda</Trans>
      </h2>
      <ul>
        {fits.map(({ vacancy, reasons, isShortlisted }) => (
          <li key={vacancy.id} className={classes['row']}>
            <div className={classes['words']}>
              <Link to="/lowongan/$vacancyId" params={{ vacancyId: vacancy.id }} className={classes['name']}>
                {vacancy.title}
              </Link>{' '}
              <span className={classes['place']}>{vacancy.region.name}</span>
              <p className={classes['why']}>
                {reasons
                  .slice(0, REASONS)
                  .map(({ text }) => text)
                  .join('; ')}
              </p>
            </div>
            <StarButton
              vacancy={vacancy.id}
              candidate={candidate}
              isShortlisted={pressed.get(vacancy.id) ?? isShortlisted}
              onChanged={(isOn) => setPressed(new Map(pressed).set(vacancy.id, isOn))}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
