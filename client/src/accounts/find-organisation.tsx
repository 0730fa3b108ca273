import { useLazyQuery } from '@apollo/client/react'
import { useId, useState } from 'react'
import type { OrganisationKind } from '../graphql/schema.generated.ts'
import { TextField } from '../ui/text-field.tsx'
import { FindOrganisationDocument } from './member-acts.generated.ts'

interface FindOrganisationProps {
  label: string
  hint: string
  kind: OrganisationKind | null
  error?: string | undefined
  /** The id of what was chosen; null while the text names nothing that was found. */
  onFound: (id: string | null) => void
}

/** An organisation by a part of its name. The browser's own list offers what was found. */
export const FindOrganisation = ({ label, hint, kind, error, onFound }: FindOrganisationProps) => {
  const id = useId()
  const [text, setText] = useState('')
  const [find, { data }] = useLazyQuery(FindOrganisationDocument)
  const found = data?.organisations.edges.map(({ node }) => node) ?? []
  const type = async (value: string) => {
    setText(value)
    const name = value.trim()
    const known = found.find((one) => one.name === name)
    if (known || name.length < 3) return onFound(known?.id ?? null)
    const { data: answer } = await find({ variables: { search: name.slice(0, 100), kind } })
    onFound(answer?.organisations.edges.find(({ node }) => node.name === name)?.node.id ?? null)
  }
  return (
    <>
      <TextField
        label={label}
        hint={hint}
        list={id}
        value={text}
        autoComplete="off"
        onChange={(event) => void type(event.target.value)}
        {...(error ? { error } : {})}
      />
      <datalist id={id}>
        {found.map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
    </>
  )
}
