import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  print,
} from 'graphql'
import { usePage } from './page-context.ts'
import { filled } from './words.ts'

type Open = (name: string) => void

const TypeOf = ({
  of,
  open,
}: {
  of: GraphQLArgument['type'] | GraphQLField<unknown, unknown>['type']
  open: Open
}) => (
  <button type="button" className="type-link" onClick={() => open(getNamedType(of).name)}>
    <code>{String(of)}</code>
  </button>
)

const Entry = ({ of, open }: { of: GraphQLArgument | GraphQLInputField; open: Open }) => {
  const { words } = usePage()
  const literal = of.defaultValue === undefined ? null : astFromValue(of.defaultValue, of.type)
  return (
    <li>
      <code className="field-name">{of.name}</code> <TypeOf of={of.type} open={open} />
      {literal ? <small> {filled(words.docsDefault, { value: print(literal) })}</small> : null}
      {of.description ? <p>{of.description}</p> : null}
    </li>
  )
}

const Field = ({ of, open }: { of: GraphQLField<unknown, unknown>; open: Open }) => {
  const { words } = usePage()
  return (
    <li>
      <code className="field-name">{of.name}</code> <TypeOf of={of.type} open={open} />
      {of.description ? <p>{of.description}</p> : null}
      {of.deprecationReason ? (
        <p className="leaving">{filled(words.docsDeprecated, { reason: of.deprecationReason })}</p>
      ) : null}
      {of.args.length === 0 ? null : (
        <details>
          <summary>{words.docsArguments}</summary>
          <ul className="field-list">
            {of.args.map((arg) => (
              <Entry key={arg.name} of={arg} open={open} />
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

const Names = ({ title, names, open }: { title: string; names: readonly string[]; open: Open }) =>
  names.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul className="type-list">
        {names.map((name) => (
          <li key={name}>
            <button type="button" className="type-link" onClick={() => open(name)}>
              <code>{name}</code>
            </button>
          </li>
        ))}
      </ul>
    </>
  )

interface TypePageProps {
  schema: GraphQLSchema
  type: GraphQLNamedType
  open: Open
}

/** One type: what it is, its fields with arguments, its values, and what it belongs to. */
export const TypePage = ({ schema, type, open }: TypePageProps) => {
  const { words } = usePage()
  const composite = isObjectType(type) || isInterfaceType(type)
  const members =
    isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : []
  return (
    <div className="type-page">
      <h3>
        <code>{type.name}</code>
      </h3>
      {type.description ? <p>{type.description}</p> : null}
      {composite ? (
        <>
          <Names
            title={words.docsImplements}
            names={type.getInterfaces().map(({ name }) => name)}
            open={open}
          />
          <h4>{words.docsFields}</h4>
          <ul className="field-list">
            {Object.values(type.getFields()).map((field) => (
              <Field key={field.name} of={field} open={open} />
            ))}
          </ul>
        </>
      ) : null}
      {isInputObjectType(type) ? (
        <>
          <h4>{words.docsFields}</h4>
          <ul className="field-list">
            {Object.values(type.getFields()).map((field) => (
              <Entry key={field.name} of={field} open={open} />
            ))}
          </ul>
        </>
      ) : null}
      {isEnumType(type) ? (
        <>
          <h4>{words.docsValues}</h4>
          <ul className="field-list">
            {type.getValues().map((value) => (
              <li key={value.name}>
                <code className="field-name">{value.name}</code>
                {value.description ? <p>{value.description}</p> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Names title={words.docsMembers} names={members} open={open} />
    </div>
  )
}
