import { Trans } from '@lingui/react/macro'
import IconChecklist from '@tabler/icons-react/icons/IconChecklist'
import { Link } from '@tanstack/react-router'
import { Kawung } from '../ui/kawung.tsx'
import type { EnterpriseRow_EnterpriseFragment } from './enterprise-row.generated.ts'
import classes from './enterprise-row.module.css'
import { StageBadge } from './stage-badge.tsx'

interface EnterpriseRowProps {
  enterprise: EnterpriseRow_EnterpriseFragment
  /** Its people on the own caseload, by name. */
  people: readonly string[]
  /** What is due, in words. */
  due: readonly string[]
}

/** A business on the own caseload: whose it is, how far it has come, and what is due. */
export const EnterpriseRow = ({ enterprise, people, due }: EnterpriseRowProps) => {
  const { id, name, trade, stage, survivalChecks } = enterprise
  const months = survivalChecks.filter(({ isDue }) => isDue).map(({ month }) => month)
  return (
    <li className={classes['row']}>
      <Kawung name={id} size={44} />
      <div className={classes['what']}>
        <h3 className={classes['name']}>
          <Link className={classes['link']} to="/usaha/$enterpriseId" params={{ enterpriseId: id }}>
            {name?.text ?? trade?.name ?? <Trans>Usaha</Trans>}
          </Link>
        </h3>
        <p className={classes['people']}>{people.join(', ')}</p>
      </div>
      <div className={classes['stage']}>
        <StageBadge stage={stage} />
      </div>
      <ul className={classes['due']}>
        {due.map((words) => (
          <li key={words}>
            <IconChecklist size={18} stroke={1.8} aria-hidden />
            {words}
          </li>
        ))}
        {months.map((month) => (
          <li key={month}>
            <IconChecklist size={18} stroke={1.8} aria-hidden />
            <Trans>Tanyakan kelangsungan {month} bulan</Trans>
          </li>
        ))}
      </ul>
    </li>
  )
}
