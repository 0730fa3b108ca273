import { ApplyCapital } from './apply-capital.tsx'
import type { CapitalAct, CapitalPartProps } from './capital-part.tsx'
import { DecideCapital } from './decide-capital.tsx'
import { PayTranche } from './pay-tranche.tsx'
import { ReviewReport } from './review-report.tsx'
import { VerifyCapital } from './verify-capital.tsx'
import { WithdrawCapital } from './withdraw-capital.tsx'
import { WriteReport } from './write-report.tsx'

interface CapitalFormsProps extends CapitalPartProps {
  act: CapitalAct
  onClose: () => void
}

/** The form of what is being done; each is filled from the business as it is now. */
export const CapitalForms = (props: CapitalFormsProps) => {
  const { enterprise, people, today, act, sendPhoto, onClose, onChanged } = props
  const ends = { onClose, onChanged }
  if (act.form === 'APPLY') return <ApplyCapital {...ends} enterprise={enterprise} />
  const application = enterprise.capital.find(({ id }) => id === act.application)
  if (!application) return null
  switch (act.form) {
    case 'VERIFY':
      return <VerifyCapital {...ends} application={application} people={people} />
    case 'DECIDE':
      return <DecideCapital {...ends} application={application} />
    case 'WITHDRAW':
      return <WithdrawCapital {...ends} application={application} />
    case 'PAY':
      return <PayTranche {...ends} application={application} today={today} />
    default: {
      const tranche = application.tranches.find(({ id }) => id === act.tranche)
      if (!tranche) return null
      if (act.form === 'REVIEW') return <ReviewReport {...ends} tranche={tranche} />
      return <WriteReport {...ends} tranche={tranche} today={today} sendPhoto={sendPhoto} />
    }
  }
}
