import { Trans, useLingui } from '@lingui/react/macro'
import { REPORT_STATE_WORDS, type ReportState } from '@titian/shared/enterprises/report.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Meter } from '../ui/meter.tsx'
import classes from './capital-line.module.css'
import type { CapitalAct, Tranche } from './capital-part.tsx'

const TONES: Record<ReportState, Tone> = {
  DRAFT: 'batu',
  SUBMITTED: 'langit',
  RETURNED: 'fajar',
  ACCEPTED: 'tumbuh',
}

interface TrancheLineProps {
  tranche: Tranche
  application: string
  onAct: (act: CapitalAct) => void
}

/** One payment, how much of it is accounted for, and what its report still lacks. */
export const TrancheLine = ({ tranche, application, onAct }: TrancheLineProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { id, number, reportState, reportOverdueDays, openAmount, gaps } = tranche
  const paid = tranche.tools + tranche.materials
  const told = paid - openAmount
  const sums = { told: rupiahText(language, told), paid: rupiahText(language, paid) }
  const missing = rupiahText(language, Math.abs(openAmount))
  const isOpen = reportState === 'DRAFT' || reportState === 'RETURNED'
  return (
    <div className={classes['tranche']}>
      <div className={classes['top']}>
        <h4>
          <Trans>
            Tahap {number}, cair {dayText(language, tranche.paidOn)}
          </Trans>
        </h4>
        {reportOverdueDays > 0 ? (
          <Badge tone="fajar">
            <Trans>LPJ lewat {reportOverdueDays} hari</Trans>
          </Badge>
        ) : (
          <Badge tone={TONES[reportState]}>{REPORT_STATE_WORDS[reportState][language]}</Badge>
        )}
      </div>
      <Meter
        label={t`Dilaporkan`}
        value={Math.max(0, told)}
        max={paid}
        warnFrom={2}
        text={t`${sums.told} dari ${sums.paid}`}
      />
      {isOpen && (
        <p className={classes['muted']}>
          {openAmount > 0 && <Trans>Kurang {missing}.</Trans>}
          {openAmount < 0 && <Trans>Lebih {missing}.</Trans>}{' '}
          <Trans>LPJ paling lambat {dayText(language, tranche.reportDueOn)}.</Trans> {gaps.join(' ')}
        </p>
      )}
      <div className={classes['acts']}>
        {tranche.viewerCanWrite && (
          <Button size="small" onClick={() => onAct({ form: 'REPORT', application, tranche: id })}>
            <Trans>
              Isi LPJ<span className="visually-hidden"> tahap {number}</span>
            </Trans>
          </Button>
        )}
        {tranche.viewerCanReview && (
          <Button size="small" onClick={() => onAct({ form: 'REVIEW', application, tranche: id })}>
            <Trans>
              Periksa LPJ<span className="visually-hidden"> tahap {number}</span>
            </Trans>
          </Button>
        )}
      </div>
    </div>
  )
}
