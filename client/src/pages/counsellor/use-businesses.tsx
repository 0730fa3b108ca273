import { useQuery } from '@apollo/client/react'
import { type ReactNode, useMemo } from 'react'
import { StageBadge } from '../../enterprises/stage-badge.tsx'
import { CaseloadBusinessesDocument } from './caseload-businesses.generated.ts'

/** The business of each participant of the own caseload, as a row shows it; nothing of it lies on the device. */
export const useBusinesses = (): ReadonlyMap<string, ReactNode> => {
  const { data } = useQuery(CaseloadBusinessesDocument, { fetchPolicy: 'cache-and-network' })
  return useMemo(
    () =>
      new Map(
        (data?.caseload?.edges ?? []).flatMap(({ node: { participant } }) =>
          participant?.enterprise
            ? [
                [
                  participant.id,
                  <>
                    {participant.enterprise.name?.text} <StageBadge stage={participant.enterprise.stage} />
                  </>,
                ] as const,
              ]
            : [],
        ),
      ),
    [data],
  )
}
