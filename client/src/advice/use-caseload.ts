import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { useOffline } from '../offline/offline-context.ts'
import { CaseloadDocument } from './caseload.generated.ts'
import { type CaseloadPerson, kept, personOf } from './caseload-person.ts'
import { useWhenSent } from './use-when-sent.ts'

const NAME = 'caseload'

export interface Caseload {
  /** Null until either the server or the device answered. */
  people: readonly CaseloadPerson[] | null
  /** There is no line, and this is what the device remembers. */
  isRemembered: boolean
  /** Neither the server nor the device has it. */
  hasFailed: boolean
  again: () => void
}

/** The own caseload: what the server says, and without a line what this device remembers of it. */
export const useCaseload = (): Caseload => {
  const { safe } = useOffline()
  const { data, error, refetch } = useQuery(CaseloadDocument, { fetchPolicy: 'cache-and-network' })
  const [remembered, setRemembered] = useState<readonly CaseloadPerson[] | null>(null)
  useEffect(() => {
    void safe.read<readonly CaseloadPerson[]>(NAME).then(setRemembered)
  }, [safe])
  useEffect(() => {
    if (data?.caseload) void safe.write(NAME, peopleOf(data.caseload).map(kept))
  }, [safe, data])
  useWhenSent(refetch)
  const told = data?.caseload ? peopleOf(data.caseload) : null
  const people = told ?? (error ? remembered : null)
  return {
    people,
    isRemembered: told === null && people !== null,
    hasFailed: people === null && error !== undefined,
    again: () => void refetch(),
  }
}

const peopleOf = (caseload: { edges: readonly { node: Parameters<typeof personOf>[0] }[] }) =>
  caseload.edges.map(({ node }) => personOf(node)).filter((person) => person !== null)
