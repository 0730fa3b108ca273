import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { buttonClass } from '../../ui/button.tsx'

interface ToConsentProps {
  pathway: string
  consents: readonly { purpose: string; isInForce: boolean }[]
}

/** The way to the decision about being shown, for whom it can mean something and who has not said yes. */
export const ToConsent = ({ pathway, consents }: ToConsentProps) => {
  const isShown = consents.some(({ purpose, isInForce }) => purpose === 'SHOW' && isInForce)
  if (isShown || pathway === 'ENTERPRISE') return null
  return (
    <>
      <p>
        <Trans>Ingin tampil tanpa nama? Baca dulu, lalu putuskan. Tidak pun boleh.</Trans>
      </p>
      <Link to="/perjalanan/izin" className={buttonClass({ size: 'large', wide: true })}>
        <Trans>Baca dan putuskan</Trans>
      </Link>
    </>
  )
}
