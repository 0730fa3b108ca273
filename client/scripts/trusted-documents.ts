// Writes the page's own operations: the text of each under its SHA-256 for the server (dist/trusted-documents.json),
// and operation name -> SHA-256 for the page, at the end of the generated file that holds the operation.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql'

export interface TrustedDocument {
  name: string
  text: string
  hash: string
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** Apollo's cache asks for `__typename` in every selection but an operation's own. */
const asSent = <Node extends ASTNode>(definition: Node): Node =>
  visit(definition, {
    SelectionSet: (node, _key, parent) => {
      if (parent && !Array.isArray(parent) && (parent as ASTNode).kind === Kind.OPERATION_DEFINITION)
        return undefined
      const has = node.selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename')
      return has ? undefined : { ...node, selections: [...node.selections, TYPENAME] }
    },
    // Masking is between the cache and the component; the server knows nothing of it.
    Directive: (node) => (node.name.value === 'unmask' ? null : undefined),
  })

const isOperation = (one: ASTNode): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION

const operationNames = (text: string): string[] =>
  parse(text)
    .definitions.filter(isOperation)
    .map((one) => one.name?.value ?? '')

const spreadsOf = (definition: ASTNode): string[] => {
  const names = new Set<string>()
  visit(definition, { FragmentSpread: (node) => void names.add(node.name.value) })
  return [...names]
}

const neededBy = (operation: ASTNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const needed = new Map<string, FragmentDefinitionNode>()
  const waiting = spreadsOf(operation)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue
    const fragment = fragments.get(name)
    if (!fragment) throw new Error(`No fragment is called ${name}`)
    needed.set(name, fragment)
    waiting.push(...spreadsOf(fragment))
  }
  return [...needed.keys()].sort().map((name) => needed.get(name) as FragmentDefinitionNode)
}

/** Every operation of some GraphQL texts, each whole with the fragments it needs, as the page would send it. */
export const trustedDocuments = (texts: readonly string[]): TrustedDocument[] => {
  const definitions = texts.flatMap((text) => parse(text).definitions).map((one) => asSent(one))
  const fragments = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  )
  const documents = new Map<string, TrustedDocument>()
  for (const operation of definitions.filter(isOperation)) {
    const name = operation.name?.value
    if (!name) throw new Error('An operation of the page has no name')
    if (documents.has(name)) throw new Error(`Two operations are called ${name}`)
    const text = [operation, ...neededBy(operation, fragments)].map((one) => print(one)).join('\n\n')
    documents.set(name, { name, text, hash: createHash('sha256').update(text).digest('hex') })
  }
  return [...documents.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** What a generated file says at its end: the name by which the server knows its operation, so that the page loads names with their pages. */
const MARK = '\n// Known to the server as\n'

const withNames = (code: string, path: string, documents: readonly TrustedDocument[]): string => {
  const depth = path.split('/').length - 2
  const registry = `${depth === 0 ? './' : '../'.repeat(depth)}graphql/trusted.ts`
  const lines = documents.map((one) => `trust('${one.name}', '${one.hash}')`)
  return `${code.split(MARK)[0]}${MARK}import { trust } from '${registry}'\n${lines.join('\n')}\n`
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const files = globSync('src/**/*.graphql', { cwd: root }).sort()
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'))
  const documents = trustedDocuments(texts)
  for (const [at, file] of files.entries()) {
    const names = operationNames(texts[at] ?? '')
    if (names.length === 0) continue
    const generated = join(root, file.replace(/\.graphql$/, '.generated.ts'))
    const own = documents.filter((one) => names.includes(one.name))
    writeFileSync(generated, withNames(readFileSync(generated, 'utf8'), file, own))
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  const manifest = Object.fromEntries(documents.map((one) => [one.hash, one.text]))
  writeFileSync(join(root, 'dist/trusted-documents.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}
