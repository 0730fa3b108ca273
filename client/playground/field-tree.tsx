import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { ArgumentInput } from './argument-input.tsx'
import { newField, newFragment, withArgument } from './composing/new-field.ts'
import { chosen, including, type Path, replacing, setWithin, without } from './composing/selections.ts'

export type Compose = (path: Path, change: (set: SelectionSetNode) => SelectionSetNode) => void

interface TreeProps {
  schema: GraphQLSchema
  type: GraphQLNamedType
  set: SelectionSetNode | undefined
  path: Path
  compose: Compose
}

interface BranchProps extends TreeProps {
  field: GraphQLField<unknown, unknown>
}

/** One field: a box, its arguments while it is ticked, and its own fields below. */
const Branch = ({ schema, field, set, path, compose }: BranchProps) => {
  const selection = chosen(set, field.name)
  const inner = getNamedType(field.type)
  return (
    <li>
      <label className="tick">
        <input
          type="checkbox"
          checked={selection !== null}
          onChange={() =>
            compose(path, selection === null ? including(newField(field)) : without(field.name))
          }
        />
        <code>{field.name}</code>
      </label>
      {selection?.kind === Kind.FIELD ? (
        <>
          {field.args.length === 0 ? null : (
            <ul className="arguments">
              {field.args.map((arg) => (
                <ArgumentInput
                  key={arg.name}
                  argument={arg}
                  field={selection}
                  change={(text) =>
                    compose(
                      path,
                      replacing(field.name, (node) => withArgument(node, arg.name, text) ?? node),
                    )
                  }
                />
              ))}
            </ul>
          )}
          {isCompositeType(inner) ? (
            <FieldTree
              schema={schema}
              type={inner}
              set={setWithin(selection)}
              path={[...path, field.name]}
              compose={compose}
            />
          ) : null}
        </>
      ) : null}
    </li>
  )
}

const FragmentBranch = ({ schema, type, set, path, compose }: TreeProps) => {
  const step = `... on ${type.name}`
  const selection = chosen(set, step)
  return (
    <li>
      <label className="tick">
        <input
          type="checkbox"
          checked={selection !== null}
          onChange={() =>
            compose(path, selection === null ? including(newFragment(type.name)) : without(step))
          }
        />
        <code>{step}</code>
      </label>
      {selection === null ? null : (
        <FieldTree
          schema={schema}
          type={type}
          set={setWithin(selection)}
          path={[...path, step]}
          compose={compose}
        />
      )}
    </li>
  )
}

export const FieldTree = (props: TreeProps) => {
  const { schema, type } = props
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : []
  return (
    <ul className="tree">
      {fields.map((field) => (
        <Branch key={field.name} {...props} field={field} />
      ))}
      {members.map((member) => (
        <FragmentBranch key={member.name} {...props} type={member} />
      ))}
    </ul>
  )
}
