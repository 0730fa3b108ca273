import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { type Refusal, useAttempt } from '../graphql/use-attempt.ts'
import { type Change, changedMeanwhile, type Told } from './changed-meanwhile.ts'
import { type PersonFacts_ParticipantFragment, PersonFactsNowDocument } from './person-facts.generated.ts'

type Versioned = { version: number }

interface Recording<Fact extends Versioned> {
  participantId: string
  /** What the form was filled from; null when nothing was on file. */
  fact: Fact | null | undefined
  /** Where the same fact stands in a file that was just read. */
  factOf: (person: PersonFacts_ParticipantFragment) => Fact | null | undefined
  tell: (fact: Fact) => Told
}

interface Sent extends Refusal {
  __typename?: string
}

/**
 * Writes a fact over the version that the form rests on. When somebody else was first, what they changed is read anew
 * and told, what was typed stays, and the next attempt rests on what is there now.
 */
export const useRecording = <Fact extends Versioned>(recording: Recording<Fact>) => {
  const { participantId, factOf, tell } = recording
  const client = useApolloClient()
  const { attempt, at, elsewhere } = useAttempt()
  const [known, setKnown] = useState<Fact | null>(recording.fact ?? null)
  const [changes, setChanges] = useState<readonly Change[]>([])
  const told = (fact: Fact | null): Told => (fact ? tell(fact) : [])

  const record = (send: (expectedVersion: number | null) => Promise<readonly Sent[]>): Promise<boolean> =>
    attempt(async () => {
      const refused = await send(known?.version ?? null)
      if (!refused.some(({ __typename }) => __typename === 'VersionConflict')) return refused
      const { data } = await client.query({
        query: PersonFactsNowDocument,
        variables: { id: participantId },
        fetchPolicy: 'network-only',
      })
      const now = (data?.participant && factOf(data.participant)) ?? null
      setChanges(changedMeanwhile(told(known), told(now)))
      setKnown(now)
      return refused
    })
  /** Another fact of the same kind is written from now on. */
  const restOn = (fact: Fact | null): void => {
    setKnown(fact)
    setChanges([])
  }
  return { record, at, elsewhere, changes, restOn }
}
