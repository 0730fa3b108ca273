import { Trans, useLingui } from '@lingui/react/macro'
import IconCheck from '@tabler/icons-react/icons/IconCheck'
import { isPathStage, STAGE_WORDS } from '@titian/shared/journeys/stage.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { LongBridge } from '../ui/bridge.tsx'
import { Card } from '../ui/card.tsx'
import type { JourneyBridge_JourneyFragment } from './journey-bridge.generated.ts'
import classes from './journey-bridge.module.css'
import { NOW_WORDS } from './now-words.ts'
import { type Plank, planksOf } from './planks.ts'

const KindText = ({ kind }: Pick<Plank, 'kind'>) => {
  if (kind === 'walked') return <Trans>sudah dijalani</Trans>
  return kind === 'now' ? <Trans>sekarang</Trans> : <Trans>belum</Trans>
}

const PlankLine = ({ plank, day, isNowSince }: { plank: Plank; day: string; isNowSince: boolean }) => (
  <li
    className={`${classes['step']} ${classes[plank.kind]}`}
    aria-current={plank.kind === 'now' ? 'step' : undefined}
  >
    <span className={classes['plank']} aria-hidden>
      {plank.kind === 'walked' && <IconCheck size={14} stroke={3} />}
    </span>
    <span className={classes['words']}>
      <span className={classes['name']}>{STAGE_WORDS[plank.stage][currentLanguage()]}</span>
      <span className="visually-hidden">
        , <KindText kind={plank.kind} />
      </span>
      {plank.since && <span className={classes['day']}>{isNowSince ? <Trans>sejak {day}</Trans> : day}</span>}
    </span>
  </li>
)

/** The way to work as seven planks: what is behind, where the person stands, what happens there. */
export const JourneyBridge = ({
  journey,
  reader = 'PERSON',
}: {
  journey: JourneyBridge_JourneyFragment
  /** A person is also told what happens now; staff have the possible moves for that. */
  reader?: 'PERSON' | 'STAFF'
}) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const planks = planksOf(journey)
  const at = planks.findIndex((plank) => plank.kind === 'now')
  const place = at + 1
  const name = planks[at] ? STAGE_WORDS[planks[at].stage][language] : ''
  const since = dayText(language, journey.sinceOn)
  const words = NOW_WORDS[journey.stage]
  return (
    <Card className={classes['card'] ?? ''} aria-labelledby="journey-title">
      <h2 id="journey-title">
        {reader === 'PERSON' ? <Trans>Perjalanan Anda</Trans> : <Trans>Perjalanan kerja</Trans>}
      </h2>
      {at >= 0 && (
        <p className={classes['place']}>
          {isPathStage(journey.stage) ? (
            <Trans>
              Tahap {place} dari 7: {name}, sejak {since}
            </Trans>
          ) : (
            <Trans>
              Tahap {place} dari 7: {name}. Berhenti sejak {since}
            </Trans>
          )}
        </p>
      )}
      <div className={classes['bridge']}>
        <ol className={classes['steps']}>
          {planks.map((plank) => (
            <PlankLine
              key={plank.stage}
              plank={plank}
              day={plank.since ? dayText(language, plank.since) : ''}
              isNowSince={plank.kind === 'now'}
            />
          ))}
        </ol>
        <div className={classes['picture']}>
          <LongBridge groups={planks.map((plank) => plank.kind)} />
        </div>
      </div>
      {reader === 'PERSON' && (
        <div className={classes['today']}>
          <h3>
            <Trans>Yang terjadi sekarang</Trans>
          </h3>
          <p>{t(words.what)}</p>
          <p>{t(words.next)}</p>
        </div>
      )}
    </Card>
  )
}
