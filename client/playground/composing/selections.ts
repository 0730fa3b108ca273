import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** One step into a query: a field's name, or `... on Type`. */
export type Path = readonly string[]

/** Reads a text; null while it isn't a GraphQL document yet. */
export const readDocument = (text: string): DocumentNode | null => {
  try {
    return parse(text)
  } catch {
    return null
  }
}

const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode =>
  definition.kind === Kind.OPERATION_DEFINITION

/** The operation that a list of fields works on: the named one, else the first. */
export const operationOf = (document: DocumentNode, name?: string | null): OperationDefinitionNode | null => {
  const operations = document.definitions.filter(isOperation)
  return operations.find((operation) => operation.name?.value === name) ?? operations[0] ?? null
}

const stepOf = (selection: SelectionNode): string | null => {
  if (selection.kind === Kind.FIELD) return selection.name.value
  if (selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition !== undefined)
    return `... on ${selection.typeCondition.name.value}`
  return null
}

/** The selection at a step, if it is chosen; of several under aliases the first. */
export const chosen = (set: SelectionSetNode | undefined, step: string): SelectionNode | null =>
  set?.selections.find((selection) => stepOf(selection) === step) ?? null

export const setWithin = (selection: SelectionNode | null): SelectionSetNode | undefined =>
  selection === null || selection.kind === Kind.FRAGMENT_SPREAD ? undefined : selection.selectionSet

const EMPTY: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] }

/** An emptied set can't be printed; `__typename` keeps its place until something else is chosen. */
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

const changeSet = (
  set: SelectionSetNode,
  path: Path,
  change: (set: SelectionSetNode) => SelectionSetNode,
): SelectionSetNode => {
  const [step, ...rest] = path
  const next =
    step === undefined
      ? change(set)
      : {
          ...set,
          selections: set.selections.map((selection) =>
            stepOf(selection) === step && selection.kind !== Kind.FRAGMENT_SPREAD
              ? { ...selection, selectionSet: changeSet(selection.selectionSet ?? EMPTY, rest, change) }
              : selection,
          ),
        }
  return next.selections.length === 0 ? { ...next, selections: [TYPENAME] } : next
}

/** The document's text with the selections at `path` changed in one operation, everything else as it was. */
export const withSelections = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  path: Path,
  change: (set: SelectionSetNode) => SelectionSetNode,
): string =>
  print({
    ...document,
    definitions: document.definitions.map((definition) =>
      definition === operation
        ? { ...operation, selectionSet: changeSet(operation.selectionSet, path, change) }
        : definition,
    ),
  })

/** Leaves the selection at a step out. */
export const without =
  (step: string) =>
  (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.filter((selection) => stepOf(selection) !== step),
  })

/** Adds a selection; a `__typename` that only kept the place leaves. */
export const including =
  (selection: SelectionNode) =>
  (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: [
      ...set.selections.filter((other) => !(set.selections.length === 1 && stepOf(other) === '__typename')),
      selection,
    ],
  })

/** Replaces the field at a step. */
export const replacing =
  (step: string, change: (field: FieldNode) => FieldNode) =>
  (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) =>
      selection.kind === Kind.FIELD && stepOf(selection) === step ? change(selection) : selection,
    ),
  })
