import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import { addDays } from '@titian/shared/participants/calendar.ts'
import { useEffect } from 'react'
import { JourneyBridge } from '../../journeys/journey-bridge.tsx'
import { JourneyTimeline } from '../../journeys/journey-timeline.tsx'
import { dayText } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FileHead } from './file-head.tsx'
import type { ParticipantFileQuery } from './file-page.generated.ts'
import classes from './file-then.module.css'

interface FileThenProps {
  person: NonNullable<ParticipantFileQuery['participant']>
  /** The day that is looked at. */
  day: string
  today: string
}

/** The journey as it was known at the end of a day. The bar above is tinted, so that nobody takes it for today. */
export const FileThen = ({ person, day, today }: FileThenProps) => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const words = dayText(currentLanguage(), day)
  const params = { participantId: person.id }
  useEffect(() => {
    document.documentElement.dataset['then'] = ''
    return () => {
      delete document.documentElement.dataset['then']
    }
  }, [])
  return (
    <div className={classes['page']}>
      <div className={classes['bar']}>
        <TextField
          type="date"
          label={t`Lihat pada tanggal`}
          aside={t`hh/bb/tttt`}
          value={day}
          max={today}
          onChange={(event) => {
            const pada = event.target.value
            if (pada)
              void navigate({ to: '/peserta/$participantId', params, search: { pada }, replace: true })
          }}
        />
        <Link
          to="/peserta/$participantId"
          params={params}
          search={{ pada: addDays(day, -30) }}
          replace
          className={buttonClass({})}
        >
          <Trans>30 hari sebelumnya</Trans>
        </Link>
        <Link
          to="/peserta/$participantId"
          params={params}
          search={{}}
          className={buttonClass({ variant: 'primary' })}
        >
          <Trans>Kembali ke hari ini</Trans>
        </Link>
      </div>
      <FileHead person={person} />
      <p role="status">
        <Trans>
          Perjalanan seperti yang diketahui pada akhir {words}. Yang dicatat atau dibetulkan sesudahnya tidak
          tampil.
        </Trans>
      </p>
      {person.journey ? (
        <>
          <JourneyBridge journey={person.journey} reader="STAFF" />
          <JourneyTimeline journey={person.journey} />
        </>
      ) : (
        <Card>
          <p>
            <Trans>Pada hari itu belum ada perjalanan yang tercatat.</Trans>
          </p>
        </Card>
      )}
    </div>
  )
}
