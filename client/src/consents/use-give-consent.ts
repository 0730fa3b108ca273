import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import type { OccupationFamily } from '../graphql/schema.generated.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import type { Excluded } from './exclude-employers.tsx'
import type { GiveConsent_ParticipantFragment } from './give-consent.generated.ts'
import { RecordConsentDocument } from './record-consent.generated.ts'

export interface Exceptions {
  employers: readonly Excluded[]
  regions: readonly { code: string; name: string }[]
  families: readonly OccupationFamily[]
}

const FIELDS = ['untilOn', 'excludedEmployers', 'excludedRegions']

/** The person's own yes to being shown. What they excluded the last time is excluded again until they take it out. */
export const useGiveConsent = ({ id, consents }: GiveConsent_ParticipantFragment) => {
  const before = consents.find(({ purpose }) => purpose === 'SHOW')?.exclusions
  const [excluded, change] = useState<Exceptions>({
    employers: before?.employers ?? [],
    regions: before?.regions ?? [],
    families: before?.families ?? [],
  })
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const { attempt, at, elsewhere } = useAttempt()
  const [record, { loading }] = useMutation(RecordConsentDocument, { refetchQueries: 'active' })
  const give = (untilOn: string) =>
    attempt(async () => {
      const input = {
        participant: id,
        purpose: 'SHOW' as const,
        channel: 'ELECTRONIC' as const,
        untilOn,
        excludedEmployers: excluded.employers.map((one) => one.id),
        excludedRegions: excluded.regions.map(({ code }) => code),
        excludedFamilies: [...excluded.families],
        // What was changed after a refusal is another request.
        idempotencyKey: `${idempotencyKey} ${untilOn}`,
      }
      const { data } = await record({ variables: { input } })
      return data?.recordConsent.errors ?? []
    })
  return { excluded, change, give, at, elsewhere: elsewhere(FIELDS), isBusy: loading }
}
