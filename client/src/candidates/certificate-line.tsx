import { Trans } from '@lingui/react/macro'
import IconRosetteDiscountCheckFilled from '@tabler/icons-react/icons/IconRosetteDiscountCheckFilled'
import classes from './certificate-line.module.css'

interface CertificateLineProps {
  name: string
  validUntil: { year: number; half: number }
  short?: boolean
}

/** A competency certificate: filled seal, scheme, the one body that is named, and the half-year it lasts to. */
export const CertificateLine = ({
  name,
  validUntil: { year, half },
  short = false,
}: CertificateLineProps) => (
  <span className={classes['line']}>
    <IconRosetteDiscountCheckFilled size={17} className={classes['seal']} aria-hidden />
    <span>
      <b className={classes['name']}>{name}</b>{' '}
      {half === 1 ? (
        short ? (
          <Trans>BNSP, s.d. semester 1, {year}</Trans>
        ) : (
          <Trans>BNSP, berlaku s.d. semester 1, {year}</Trans>
        )
      ) : short ? (
        <Trans>BNSP, s.d. semester 2, {year}</Trans>
      ) : (
        <Trans>BNSP, berlaku s.d. semester 2, {year}</Trans>
      )}
    </span>
  </span>
)
