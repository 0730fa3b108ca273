import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import classes from './consent-list.module.css'
import type { ConsentRow_ConsentFragment } from './consent-row.generated.ts'
import { ConsentRow } from './consent-row.tsx'
import { WithdrawConsent } from './withdraw-consent.tsx'

interface ConsentListProps {
  consents: readonly ConsentRow_ConsentFragment[]
  /** The way to agree anew, where there is something to agree to. */
  act?: ReactNode
}

/** Everything that the person agreed to, what holds first, and the way to end it. */
export const ConsentList = ({ consents, act }: ConsentListProps) => {
  const [asked, ask] = useState<ConsentRow_ConsentFragment | null>(null)
  const [endedId, setEndedId] = useState<string | null>(null)
  const sorted = consents.toSorted((one, other) => Number(other.isInForce) - Number(one.isInForce))
  return (
    <section className={classes['list']} aria-labelledby="consents-title">
      <div>
        <h2 id="consents-title">
          <Trans>Izin saya</Trans>
        </h2>
        <p className={classes['muted']}>
          <Trans>Ini milik Anda. Anda yang memutuskan.</Trans>
        </p>
      </div>
      {sorted.length === 0 ? (
        <p>
          <Trans>Anda belum memberi izin apa pun. Itu tidak mengurangi hak Anda.</Trans>
        </p>
      ) : (
        <ul className={classes['rows']}>
          {sorted.map((consent) => (
            <ConsentRow
              key={consent.id}
              consent={consent}
              hasJustEnded={consent.id === endedId}
              onWithdraw={() => ask(consent)}
            />
          ))}
        </ul>
      )}
      {act}
      {asked && (
        <WithdrawConsent
          consent={asked}
          onClose={() => ask(null)}
          onEnded={(id) => {
            setEndedId(id)
            ask(null)
          }}
        />
      )}
    </section>
  )
}
