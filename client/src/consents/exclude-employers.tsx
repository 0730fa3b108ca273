import { useLazyQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { AppliedChip } from '../ui/chip.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ExcludedEmployersDocument } from './record-consent.generated.ts'
import classes from './record-consent.module.css'

export interface Excluded {
  id: string
  name: string
}

interface ExcludeEmployersProps {
  chosen: readonly Excluded[]
  error: string | undefined
  onChange: (chosen: readonly Excluded[]) => void
}

/** Looks for employers by part of the name, and keeps those that must never see the person. */
export const ExcludeEmployers = ({ chosen, error, onChange }: ExcludeEmployersProps) => {
  const { t } = useLingui()
  const [search, setSearch] = useState('')
  const [find, { data }] = useLazyQuery(ExcludedEmployersDocument)
  const found = search.trim().length < 3 ? [] : (data?.organisations.edges.map(({ node }) => node) ?? [])
  const open = found.filter(({ id }) => !chosen.some((one) => one.id === id))
  return (
    <div>
      <TextField
        label={t`Perusahaan`}
        hint={t`Ketik sedikitnya 3 huruf.`}
        value={search}
        error={error}
        onChange={(event) => {
          setSearch(event.target.value)
          if (event.target.value.trim().length >= 3)
            void find({ variables: { search: event.target.value.trim() } })
        }}
      />
      {open.length > 0 && (
        <div className={classes['found']}>
          {open.map((one) => (
            <Button
              key={one.id}
              size="small"
              onClick={() => {
                onChange([...chosen, one])
                setSearch('')
              }}
            >
              {one.name}
            </Button>
          ))}
        </div>
      )}
      {chosen.length > 0 && (
        <div className={classes['chosen']}>
          {chosen.map((one) => (
            <AppliedChip
              key={one.id}
              removeLabel={t`Hapus ${one.name}`}
              onRemove={() => onChange(chosen.filter(({ id }) => id !== one.id))}
            >
              {one.name}
            </AppliedChip>
          ))}
        </div>
      )}
    </div>
  )
}
