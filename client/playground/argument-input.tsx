import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isRequiredArgument,
} from 'graphql'
import { useState } from 'react'
import { argumentText, withArgument } from './composing/new-field.ts'
import { usePage } from './page-context.ts'
import { filled } from './words.ts'

interface ArgumentInputProps {
  argument: GraphQLArgument
  field: FieldNode
  change: (text: string) => void
}

const choicesOf = (type: GraphQLInputType): readonly string[] | null => {
  const inner = getNullableType(type)
  if (isEnumType(inner)) return inner.getValues().map(({ name }) => name)
  return String(inner) === 'Boolean' ? ['true', 'false'] : null
}

/** An argument's value as GraphQL writes it; what isn't a value yet stays here, marked, and out of the query. */
const Written = ({ argument, field, change, id }: ArgumentInputProps & { id: string }) => {
  const kept = argumentText(field, argument.name)
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? kept
  const isWrong = withArgument(field, argument.name, text) === null
  return (
    <input
      id={id}
      type="text"
      value={text}
      placeholder={String(argument.type)}
      spellCheck={false}
      autoComplete="off"
      aria-invalid={isWrong}
      onChange={(event) => {
        setDraft(event.target.value)
        if (withArgument(field, argument.name, event.target.value) !== null) change(event.target.value)
      }}
      onBlur={() => {
        if (!isWrong) setDraft(null)
      }}
    />
  )
}

export const ArgumentInput = (props: ArgumentInputProps) => {
  const { words } = usePage()
  const { argument, field, change } = props
  const choices = choicesOf(argument.type)
  const id = `argument-${field.loc?.start ?? 0}-${argument.name}`
  return (
    <li>
      <label htmlFor={id} aria-label={filled(words.explorerArgument, { name: argument.name })}>
        <code>{argument.name}</code>
      </label>
      {choices === null ? (
        <Written {...props} id={id} />
      ) : (
        <select
          id={id}
          value={argumentText(field, argument.name)}
          onChange={(event) => change(event.target.value)}
        >
          {isRequiredArgument(argument) ? null : <option value="">{words.explorerNone}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )}
    </li>
  )
}
