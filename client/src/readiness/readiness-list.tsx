import { Trans } from '@lingui/react/macro'
import IconBolt from '@tabler/icons-react/icons/IconBolt'
import IconCircleCheckFilled from '@tabler/icons-react/icons/IconCircleCheckFilled'
import IconCircleDashed from '@tabler/icons-react/icons/IconCircleDashed'
import IconClock from '@tabler/icons-react/icons/IconClock'
import IconShieldCheck from '@tabler/icons-react/icons/IconShieldCheck'
import { OFFICE_WORDS, REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import type { ReactNode } from 'react'
import type { RequirementState, ResponsibleOffice } from '../graphql/schema.generated.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge, type Tone } from '../ui/badge.tsx'
import { Card } from '../ui/card.tsx'
import type { ReadinessList_ReadinessFragment } from './readiness-list.generated.ts'
import classes from './readiness-list.module.css'

type Answer = ReadinessList_ReadinessFragment['answers'][number]

/** Who reads: the person is addressed, staff are told of somebody. */
type Reader = 'PERSON' | 'STAFF'

const ICONS = {
  MET: IconCircleCheckFilled,
  ALMOST: IconClock,
  NOT_MET: IconCircleDashed,
  WAIVED: IconShieldCheck,
} as const satisfies Record<RequirementState, unknown>
const TONES: Record<RequirementState, Tone> = {
  MET: 'tumbuh',
  ALMOST: 'fajar',
  NOT_MET: 'batu',
  WAIVED: 'ungu',
}
/** What is still to come stands first. */
const ORDER: readonly RequirementState[] = ['NOT_MET', 'ALMOST', 'WAIVED', 'MET']

const StateText = ({ state }: { state: RequirementState }) => {
  switch (state) {
    case 'MET':
      return <Trans>Terpenuhi</Trans>
    case 'ALMOST':
      return <Trans>Hampir</Trans>
    case 'NOT_MET':
      return <Trans>Belum</Trans>
    case 'WAIVED':
      return <Trans>Dikecualikan</Trans>
  }
}

/** Who brings it about, never whose fault it is. */
const OwnerText = ({ owner, reader }: { owner: ResponsibleOffice; reader: Reader }) => {
  const office = OFFICE_WORDS[owner][currentLanguage()]
  return owner === 'PERSON' && reader === 'PERSON' ? (
    <Trans>Anda bisa mulai. Petugas membantu.</Trans>
  ) : (
    <Trans>Yang mengurus: {office}.</Trans>
  )
}

/** A fact that is simply on file has no day of its own: its day is the day of asking, and isn't told. */
const Since = ({ answer, asked, reader }: { answer: Answer; asked: string; reader: Reader }) => {
  const day =
    answer.on && (answer.state !== 'MET' || answer.on !== asked)
      ? dayText(currentLanguage(), answer.on)
      : null
  if (answer.state === 'MET') return day ? <Trans>Sejak {day}.</Trans> : null
  if (answer.state === 'WAIVED') {
    const office = answer.owner ? OFFICE_WORDS[answer.owner][currentLanguage()] : ''
    return (
      <>
        <Trans>
          Dikecualikan oleh {office}, sampai {day}.
        </Trans>{' '}
        {answer.reason}
      </>
    )
  }
  return (
    <>
      {answer.owner && <OwnerText owner={answer.owner} reader={reader} />}{' '}
      {day && <Trans>Kira-kira {day}.</Trans>}
    </>
  )
}

interface NextStepProps {
  step: NonNullable<ReadinessList_ReadinessFragment['nextStep']>
  reader: Reader
}

const NextStep = ({ step, reader }: NextStepProps) => {
  const language = currentLanguage()
  const what = REQUIREMENT_WORDS[step.requirement][language]
  const day = step.byOn ? dayText(language, step.byOn) : null
  return (
    <div className={classes['next']}>
      <IconBolt size={20} stroke={1.8} aria-hidden />
      <div>
        <p className={classes['nextWhat']}>
          <Trans>Langkah termurah: {what}.</Trans>
        </p>
        <p>
          <OwnerText owner={step.owner} reader={reader} />
        </p>
        {day && (
          <p>
            <Trans>Kira-kira selesai {day}.</Trans>
          </p>
        )}
      </div>
    </div>
  )
}

/** What is met, what is not yet, and the one next step with who takes it. */
interface ReadinessListProps {
  readiness: ReadinessList_ReadinessFragment
  reader?: Reader
  /** What the reader can do about an open requirement. */
  actsOf?: (answer: Answer) => ReactNode
  /** What stands below the list. */
  foot?: ReactNode
}

export const ReadinessList = ({ readiness, reader = 'PERSON', actsOf, foot }: ReadinessListProps) => {
  const language = currentLanguage()
  const { answers, answeredCount, nextStep, confirmedAt } = readiness
  const total = answers.length
  const confirmed = confirmedAt ? dayText(language, confirmedAt) : null
  const sorted = answers.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state))
  return (
    <Card className={classes['card'] ?? ''} aria-labelledby="readiness-title">
      <div>
        <h2 id="readiness-title">
          <Trans>Kesiapan kerja</Trans>
        </h2>
        <p className={classes['muted']}>
          <Trans>
            {answeredCount} dari {total} sudah ada.
          </Trans>{' '}
          {confirmed ? (
            <Trans>Dikonfirmasi {confirmed}.</Trans>
          ) : (
            readiness.isComplete && <Trans>Petugas penempatan tinggal mengonfirmasi.</Trans>
          )}
        </p>
      </div>
      {nextStep && <NextStep step={nextStep} reader={reader} />}
      <ul>
        {sorted.map((answer) => {
          const Icon = ICONS[answer.state]
          return (
            <li key={answer.requirement} className={classes['row']}>
              <span className={classes[answer.state.toLowerCase()]}>
                <Icon size={20} stroke={1.8} aria-hidden />
              </span>
              <div className={classes['words']}>
                <p className={classes['name']}>{REQUIREMENT_WORDS[answer.requirement][language]}</p>
                <p className={classes['muted']}>
                  <Since answer={answer} asked={readiness.on} reader={reader} />
                </p>
              </div>
              <div className={classes['end']}>
                <Badge tone={TONES[answer.state]}>
                  <StateText state={answer.state} />
                </Badge>
              </div>
              {actsOf && <div className={classes['acts']}>{actsOf(answer)}</div>}
            </li>
          )
        })}
      </ul>
      {foot}
    </Card>
  )
}
