import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type Choice, FindChoice } from './find-choice.tsx'
import { FindRegionsDocument } from './update-identity.generated.ts'

interface RegionChoiceProps {
  /** What the place is to the person. */
  label: string
  findLabel: string
  none: string
  value: Choice | null
  error: string | undefined
  onChange: (region: Choice | null) => void
}

/** A regency or city; before anything is typed, the first of the list. */
export const RegionChoice = (props: RegionChoiceProps) => {
  const { t } = useLingui()
  const [search, setSearch] = useState('')
  const { data, previousData } = useQuery(FindRegionsDocument, { variables: { search: search.trim() } })
  const found = (data ?? previousData)?.regions.edges.map(({ node }) => node) ?? []
  return (
    <FindChoice
      {...props}
      search={search}
      found={found}
      onSearch={setSearch}
      {...(data?.regions.edges.length === 0 && { hint: t`Tidak ada kabupaten atau kota dengan nama ini.` })}
    />
  )
}
