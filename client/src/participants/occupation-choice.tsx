import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FindOccupationsDocument } from './record-work-profile.generated.ts'

export interface Choice {
  code: string
  name: string
}

interface OccupationChoiceProps {
  value: Choice | null
  error: string | undefined
  onChange: (occupation: Choice) => void
}

/** A trade of the vocabulary: what was typed narrows the list, and what is chosen always stays in it. */
export const OccupationChoice = ({ value, error, onChange }: OccupationChoiceProps) => {
  const { t } = useLingui()
  const [search, setSearch] = useState('')
  const { data, previousData } = useQuery(FindOccupationsDocument, { variables: { search: search.trim() } })
  const found = (data ?? previousData)?.occupations.edges.map(({ node }) => node) ?? []
  const choices = value ? [value, ...found.filter(({ code }) => code !== value.code)] : found
  return (
    <>
      <TextField
        type="search"
        label={t`Cari pekerjaan`}
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Select
        label={t`Pekerjaan`}
        value={value?.code ?? ''}
        error={error}
        onChange={(event) => {
          const chosen = choices.find(({ code }) => code === event.target.value)
          if (chosen) onChange(chosen)
        }}
        options={[
          ...(value ? [] : [{ value: '', label: t`Pilih` }]),
          ...choices.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    </>
  )
}
