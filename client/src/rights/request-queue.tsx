import { Trans, useLingui } from '@lingui/react/macro'
import { REQUEST_KIND_WORDS, REQUEST_WAY_WORDS } from '@titian/shared/rights/data-request.ts'
import { useState } from 'react'
import { momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { AnswerRequest } from './answer-request.tsx'
import { RequestClockBadge } from './request-clock-badge.tsx'
import type { RequestQueue_DataRequestFragment } from './request-queue.generated.ts'
import classes from './request-queue.module.css'

type Request = RequestQueue_DataRequestFragment

const Row = ({ request, onAnswer }: { request: Request; onAnswer: () => void }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const person = request.participant
  // Administration sees that a request is open, not whose name it bears.
  const name = person?.identity?.fullName ?? person?.registerNumber ?? t`Peserta`
  const kind = REQUEST_KIND_WORDS[request.kind][language]
  const made = momentText(language, request.madeAt)
  const due = momentText(language, request.dueAt)
  const way = REQUEST_WAY_WORDS[request.via][language].toLowerCase()
  return (
    <Card as="li" className={classes['row'] ?? ''}>
      <div className={classes['words']}>
        <h2>{kind}</h2>
        <p>
          {name}
          {person?.identity && person.registerNumber && (
            <span className={classes['muted']}> · {person.registerNumber}</span>
          )}
        </p>
        {request.about && <p className={classes['about']}>{request.about}</p>}
        <p className={classes['muted']}>
          <Trans>
            Diminta {made}, {way}. Dijawab paling lambat {due}.
          </Trans>
        </p>
      </div>
      <div className={classes['end']}>
        <RequestClockBadge clock={request.clock} hoursLeft={request.hoursLeft} />
        {request.viewerCanAnswer && (
          <Button variant="primary" onClick={onAnswer} aria-label={t`Jawab: ${kind}, ${name}`}>
            <Trans>Jawab</Trans>
          </Button>
        )}
      </div>
    </Card>
  )
}

/** Open requests about data, the one due next first, each with its clock and the way to answer. */
export const RequestQueue = ({ requests }: { requests: readonly Request[] }) => {
  const { t } = useLingui()
  const [answered, answer] = useState<Request | null>(null)
  if (requests.length === 0)
    return (
      <EmptyState title={t`Tidak ada permintaan yang menunggu`}>
        <Trans>Permintaan dari peserta muncul di sini, dengan waktu 72 jam.</Trans>
      </EmptyState>
    )
  return (
    <>
      <ul className={classes['rows']}>
        {requests.map((request) => (
          <Row key={request.id} request={request} onAnswer={() => answer(request)} />
        ))}
      </ul>
      {answered && <AnswerRequest key={answered.id} request={answered} onClose={() => answer(null)} />}
    </>
  )
}
