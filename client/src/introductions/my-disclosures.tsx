import { Plural, Trans, useLingui } from '@lingui/react/macro'
import IconCircleCheckFilled from '@tabler/icons-react/icons/IconCircleCheckFilled'
import IconCircleMinus from '@tabler/icons-react/icons/IconCircleMinus'
import { INTRODUCTION_STATE_WORDS } from '@titian/shared/introductions/state.ts'
import { useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { CloseMyName } from './close-my-name.tsx'
import classes from './my-disclosures.module.css'
import type { MyRequest_RequestFragment } from './my-request.generated.ts'

const Line = ({ request }: { request: MyRequest_RequestFragment }) => {
  const { t } = useLingui()
  const [isClosing, close] = useState(false)
  const language = currentLanguage()
  const { disclosure, employerName, vacancy } = request
  const isOpen = disclosure !== null && disclosure.endedOn === null
  const until = disclosure ? dayText(language, disclosure.endedOn ?? disclosure.untilOn) : ''
  const state = INTRODUCTION_STATE_WORDS[request.state][language]
  return (
    <Card as="li" className={classes['line'] ?? ''}>
      <span className={isOpen ? classes['open'] : classes['over']} aria-hidden>
        {isOpen ? <IconCircleCheckFilled size={22} /> : <IconCircleMinus size={22} stroke={1.8} />}
      </span>
      <div>
        <h3>{employerName}</h3>
        {vacancy && <p>{vacancy.title}</p>}
        {isOpen ? (
          <p>
            <Trans>
              <Plural value={disclosure.recipientCount} one="# orang" other="# orang" /> boleh melihat nama
              dan kontak Anda, sampai {until}.
            </Trans>
          </p>
        ) : (
          disclosure && (
            <p className={classes['muted']}>
              <Trans>Nama Anda sudah ditutup {until}.</Trans>
            </p>
          )
        )}
        {isOpen && (
          <p className={classes['muted']}>
            {disclosure.readers.map(({ name, namedOn }) => (
              <Reader key={name} name={name} since={namedOn > disclosure.openedOn ? namedOn : null} />
            ))}
          </p>
        )}
        {isOpen && disclosure.isThroughOffice && (
          <p className={classes['muted']}>
            <Trans>Mereka menghubungi Anda lewat kantor penempatan.</Trans>
          </p>
        )}
        <p className={classes['muted']}>{state}</p>
        {isOpen && (
          <Button
            variant="danger"
            size="large"
            wide
            className={classes['act']}
            aria-label={t`Tarik izin: ${employerName}`}
            onClick={() => close(true)}
          >
            <Trans>Tarik izin</Trans>
          </Button>
        )}
      </div>
      {isClosing && <CloseMyName request={request} onClose={() => close(false)} />}
    </Card>
  )
}

/** Somebody who may read the name; who was named after it opened with the day. */
const Reader = ({ name, since }: { name: string; since: string | null }) => {
  const day = since === null ? '' : dayText(currentLanguage(), since)
  return (
    <span className={classes['reader']}>
      {since === null ? (
        name
      ) : (
        <Trans>
          {name}, sejak {day}
        </Trans>
      )}
    </span>
  )
}

/** Companies that asked for the person: whose people may read the name, until when, and what became of it. */
export const MyDisclosures = ({ requests }: { requests: readonly MyRequest_RequestFragment[] }) => (
  <section className={classes['section']} aria-labelledby="disclosures-title">
    <h2 id="disclosures-title">
      <Trans>Perusahaan yang ingin bertemu Anda</Trans>
    </h2>
    <ul className={classes['section']}>
      {requests.map((request) => (
        <Line key={request.id} request={request} />
      ))}
    </ul>
  </section>
)
