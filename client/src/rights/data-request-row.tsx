import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconCircleCheckFilled from '@tabler/icons-react/icons/IconCircleCheckFilled'
import IconCircleMinus from '@tabler/icons-react/icons/IconCircleMinus'
import IconClock from '@tabler/icons-react/icons/IconClock'
import { GROUND_WORDS, OUTCOME_WORDS, REQUEST_KIND_WORDS } from '@titian/shared/rights/data-request.ts'
import { useState } from 'react'
import { dayText, momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import {
  type DataRequestRow_DataRequestFragment,
  TakeBackDataRequestDocument,
} from './data-request-row.generated.ts'
import classes from './data-request-row.module.css'

const ICONS = { OPEN: IconClock, ANSWERED: IconCircleCheckFilled, TAKEN_BACK: IconCircleMinus }

const ClockLine = ({ request }: { request: DataRequestRow_DataRequestFragment }) => {
  const language = currentLanguage()
  const due = momentText(language, request.dueAt)
  const ended = request.endedAt ? dayText(language, request.endedAt) : ''
  switch (request.clock) {
    case 'RUNNING':
      return <Trans>Dijawab paling lambat {due}.</Trans>
    case 'OVERDUE':
      return (
        <Trans>Seharusnya sudah dijawab {due}. Tanyakan kepada petugas atau pejabat pelindungan data.</Trans>
      )
    case 'STOPPED':
      return <Trans>Anda batalkan {ended}.</Trans>
    default:
      return <Trans>Dijawab {ended}.</Trans>
  }
}

/** One request: what was asked, until when it must be answered, and what the answer was. */
export const DataRequestRow = ({ request }: { request: DataRequestRow_DataRequestFragment }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [problem, setProblem] = useState<string | null>(null)
  const [takeBack, { loading }] = useMutation(TakeBackDataRequestDocument)
  const Icon = ICONS[request.state]
  const kind = REQUEST_KIND_WORDS[request.kind][language]
  const outcome = request.outcome ? OUTCOME_WORDS[request.outcome][language] : null
  const ground = request.ground ? GROUND_WORDS[request.ground][language] : null
  const act = async () => {
    setProblem(null)
    try {
      const { data } = await takeBack({ variables: { input: { dataRequest: request.id } } })
      setProblem(data?.takeBackDataRequest.errors[0]?.message ?? null)
    } catch {
      setProblem(t`Belum terkirim. Coba lagi sebentar lagi.`)
    }
  }
  return (
    <Card as="li" className={classes['row'] ?? ''}>
      <span className={classes[request.state.toLowerCase()]} aria-hidden>
        <Icon size={22} stroke={1.8} />
      </span>
      <div className={classes['words']}>
        <h3>{kind}</h3>
        {request.about && <p>{request.about}</p>}
        <p className={classes['muted']}>
          <ClockLine request={request} />
        </p>
        {outcome && (
          <div className={classes['answer']}>
            <p>
              <b>
                <Trans>Jawaban: {outcome}.</Trans>
              </b>
            </p>
            <p>{request.answer}</p>
            {ground && (
              <p>
                <Trans>Dasarnya: {ground}.</Trans>
              </p>
            )}
          </div>
        )}
        {problem && (
          <p className={classes['problem']} role="alert">
            {problem}
          </p>
        )}
        {request.viewerCanTakeBack && (
          <Button busy={loading} onClick={act} aria-label={t`Batalkan: ${kind}`}>
            <Trans>Batalkan permintaan</Trans>
          </Button>
        )}
      </div>
    </Card>
  )
}
