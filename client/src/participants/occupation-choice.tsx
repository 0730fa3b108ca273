import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type Choice, FindChoice } from './find-choice.tsx'
import { FindOccupationsDocument } from './record-work-profile.generated.ts'

interface OccupationChoiceProps {
  value: Choice | null
  error: string | undefined
  onChange: (occupation: Choice | null) => void
}

/** A trade of the vocabulary. */
export const OccupationChoice = ({ value, error, onChange }: OccupationChoiceProps) => {
  const { t } = useLingui()
  const [search, setSearch] = useState('')
  const { data, previousData } = useQuery(FindOccupationsDocument, { variables: { search: search.trim() } })
  return (
    <FindChoice
      findLabel={t`Cari pekerjaan`}
      label={t`Pekerjaan`}
      none={t`Pilih`}
      search={search}
      found={(data ?? previousData)?.occupations.edges.map(({ node }) => node) ?? []}
      value={value}
      error={error}
      onSearch={setSearch}
      onChange={onChange}
    />
  )
}
