import { Trans } from '@lingui/react/macro'
import { MOST_RECIPIENTS } from '@titian/shared/introductions/request.ts'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../ui/button.tsx'
import type { IntroductionDetail_IntroductionFragment } from './introduction-detail.generated.ts'
import classes from './named-recipients.module.css'

const NameRecipient = lazy(async () => ({ default: (await import('./name-recipient.tsx')).NameRecipient }))

/** The employer's people who may read the name, and how many more there could be. */
export const NamedRecipients = ({
  introduction,
}: {
  introduction: IntroductionDetail_IntroductionFragment
}) => {
  const { recipients, disclosed } = introduction
  const [isNaming, setNaming] = useState(false)
  const left = MOST_RECIPIENTS - recipients.length
  return (
    <>
      <ul className={classes['names']}>
        {recipients.map(({ id, name }) => (
          <li key={id} className={classes['name']}>
            <span className={classes['face']} aria-hidden>
              {initials(name)}
            </span>
            {name}
          </li>
        ))}
        {left > 0 && (
          <li className={classes['more']}>
            <Trans>dari paling banyak {MOST_RECIPIENTS} orang</Trans>
          </li>
        )}
        {left > 0 && disclosed && (
          <li>
            <Button size="small" onClick={() => setNaming(true)}>
              <Trans>Tambah penerima</Trans>
            </Button>
          </li>
        )}
      </ul>
      {isNaming && (
        <Suspense>
          <NameRecipient introduction={introduction} onClose={() => setNaming(false)} />
        </Suspense>
      )}
    </>
  )
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
