import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Card } from '../ui/card.tsx'
import { FactRow } from './fact-row.tsx'
import { useFactRows } from './fact-rows.tsx'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import classes from './person-facts.module.css'
import { type RecordableFact, RecordingSheet } from './recording-sheet.tsx'

// Documents stand below everything else and may come a moment later.
const PersonFiles = lazy(async () => ({ default: (await import('./person-files.tsx')).PersonFiles }))

interface PersonFactsProps {
  participant: PersonFacts_ParticipantFragment
  today: string
  provinces: readonly { code: string; name: string }[]
  onChanged: () => void
}

/** What is known of a person, and where who may writes it anew. A fact that is closed to the viewer is left out. */
export const PersonFacts = ({ participant, today, provinces, onChanged }: PersonFactsProps) => {
  const [fact, setFact] = useState<RecordableFact | null>(null)
  const rows = useFactRows(participant, onChanged)
  const mayRecord = (what: RecordableFact | null) =>
    what !== null && participant.viewerCanRecord.includes(what)
  return (
    <>
      <Card className={classes['card'] ?? ''} aria-labelledby="person-facts-title">
        <h2 id="person-facts-title">
          <Trans>Fakta</Trans>
        </h2>
        <dl className={classes['facts']}>
          {rows
            .filter(({ fact: what, isKnown }) => isKnown || mayRecord(what))
            .map(({ fact: what, name, shown }) => (
              <FactRow
                key={what ?? name}
                name={name}
                onRecord={mayRecord(what) ? () => setFact(what) : undefined}
              >
                {shown}
              </FactRow>
            ))}
        </dl>
      </Card>
      <Suspense fallback={null}>
        <PersonFiles participant={participant} onChanged={onChanged} />
      </Suspense>
      <RecordingSheet
        fact={fact}
        participant={participant}
        today={today}
        provinces={provinces}
        onClose={() => setFact(null)}
        onRecorded={() => {
          setFact(null)
          onChanged()
        }}
      />
    </>
  )
}
