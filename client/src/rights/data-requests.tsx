import { Trans, useLingui } from '@lingui/react/macro'
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight'
import { REQUEST_KIND_WORDS, REQUEST_KINDS } from '@titian/shared/rights/data-request.ts'
import { useState } from 'react'
import type { DataRequestKind } from '../graphql/schema.generated.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { AskAboutData } from './ask-about-data.tsx'
import type { DataRequestRow_DataRequestFragment } from './data-request-row.generated.ts'
import { DataRequestRow } from './data-request-row.tsx'
import classes from './data-requests.module.css'
import { REQUEST_WORDS } from './request-words.ts'

interface DataRequestsProps {
  participantId: string
  requests: readonly DataRequestRow_DataRequestFragment[]
}

/** What the person asked about their data, and everything that they may ask. */
export const DataRequests = ({ participantId, requests }: DataRequestsProps) => {
  const { t } = useLingui()
  const [kind, choose] = useState<DataRequestKind | null>(null)
  const [said, say] = useState('')
  return (
    <section className={classes['section']} aria-labelledby="requests-title">
      <h2 id="requests-title">
        <Trans>Hak Anda atas data</Trans>
      </h2>
      {requests.length > 0 && (
        <ul className={classes['rows']} aria-label={t`Permintaan saya`}>
          {requests.map((request) => (
            <DataRequestRow key={request.id} request={request} />
          ))}
        </ul>
      )}
      <Card as="div" padded={false}>
        <ul>
          {REQUEST_KINDS.map((one) => (
            <li key={one} className={classes['choice']}>
              <button type="button" className={classes['ask']} onClick={() => choose(one)}>
                <span>
                  <span className={classes['name']}>{REQUEST_KIND_WORDS[one][currentLanguage()]}</span>
                  <span className={classes['gets']}>{t(REQUEST_WORDS[one].gets)}</span>
                </span>
                <IconChevronRight size={20} stroke={1.8} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      </Card>
      {kind && (
        <AskAboutData
          key={kind}
          participantId={participantId}
          kind={kind}
          onClose={() => choose(null)}
          onAsked={() => {
            choose(null)
            say(t`Permintaan terkirim.`)
          }}
        />
      )}
      <LiveRegion>{said}</LiveRegion>
    </section>
  )
}
