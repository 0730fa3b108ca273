import { Trans } from '@lingui/react/macro'
import {
  CAPITAL_STATE_WORDS,
  type CapitalState,
  DECLINE_REASON_WORDS,
} from '@titian/shared/enterprises/capital.ts'
import { SCHEME_LEVEL_WORDS } from '@titian/shared/enterprises/scheme.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import classes from './capital-line.module.css'
import type { Application, CapitalAct } from './capital-part.tsx'
import { TrancheLine } from './tranche-line.tsx'

const TONES: Record<CapitalState, Tone> = {
  APPLIED: 'langit',
  VERIFIED: 'langit',
  APPROVED: 'laut',
  SETTLED: 'tumbuh',
  DECLINED: 'batu',
  WITHDRAWN: 'batu',
}

interface CapitalLineProps {
  application: Application
  canKeep: boolean
  onAct: (act: CapitalAct) => void
}

/** One application: how much, where it stands, its two parts, and each payment with its report. */
export const CapitalLine = ({ application, canKeep, onAct }: CapitalLineProps) => {
  const language = currentLanguage()
  const { id, scheme, amount, state, tranches, undisbursed, viewerCanCheck } = application
  const level = scheme ? SCHEME_LEVEL_WORDS[scheme.level][language] : ''
  const day = dayText(language, application.decidedOn ?? application.verifiedOn ?? application.appliedOn)
  const isWaiting = state === 'APPLIED' || state === 'VERIFIED'
  return (
    <li className={classes['application']}>
      <div className={classes['top']}>
        <h3>
          <Trans>
            Modal TKM {level} {scheme?.year}
          </Trans>
        </h3>
        <Badge tone={TONES[state]}>{CAPITAL_STATE_WORDS[state][language]}</Badge>
      </div>
      <p>
        <b className={classes['sum']}>{rupiahText(language, amount)}</b>{' '}
        <span className={classes['muted']}>
          <Trans>
            peralatan {rupiahText(language, application.toolsPart)}, bahan{' '}
            {rupiahText(language, application.materialsPart)}
          </Trans>
        </span>
      </p>
      <p className={classes['muted']}>
        {application.declineReason ? (
          <>
            {DECLINE_REASON_WORDS[application.declineReason][language]}, {day}
          </>
        ) : (
          <Trans>Sejak {day}</Trans>
        )}
      </p>
      {tranches.map((tranche) => (
        <TrancheLine key={tranche.id} tranche={tranche} application={id} onAct={onAct} />
      ))}
      <div className={classes['acts']}>
        {viewerCanCheck && state === 'APPLIED' && (
          <Button size="small" onClick={() => onAct({ form: 'VERIFY', application: id })}>
            <Trans>Periksa permohonan</Trans>
          </Button>
        )}
        {viewerCanCheck && isWaiting && (
          <Button size="small" onClick={() => onAct({ form: 'DECIDE', application: id })}>
            <Trans>Putuskan</Trans>
          </Button>
        )}
        {viewerCanCheck && state === 'APPROVED' && undisbursed > 0 && (
          <Button size="small" onClick={() => onAct({ form: 'PAY', application: id })}>
            <Trans>Catat pencairan</Trans>
          </Button>
        )}
        {canKeep && isWaiting && (
          <Button size="small" variant="subtle" onClick={() => onAct({ form: 'WITHDRAW', application: id })}>
            <Trans>Batalkan permohonan</Trans>
          </Button>
        )}
      </div>
    </li>
  )
}
