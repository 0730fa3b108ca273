// Writes the page's own operations: the text of each under its SHA-256 for the server (dist/trusted-documents.json),
// and operation name -> SHA-256 for the page (src/graphql/trusted-documents.generated.ts).
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse, print, visit } from 'graphql'

const root = join(import.meta.dirname, '..')
const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** Apollo's cache asks for `__typename` in every selection but an operation's own. */
const withTypenames = (definition) =>
  visit(definition, {
    SelectionSet: (node, _key, parent) => {
      if (parent?.kind === Kind.OPERATION_DEFINITION) return undefined
      const has = node.selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename')
      return has ? undefined : { ...node, selections: [...node.selections, TYPENAME] }
    },
    // Masking is between the cache and the component; the server knows nothing of it.
    Directive: (node) => (node.name.value === 'unmask' ? null : undefined),
  })

const spreadsOf = (definition) => {
  const names = new Set()
  visit(definition, { FragmentSpread: (node) => void names.add(node.name.value) })
  return names
}

export const trustedDocuments = (texts) => {
  const definitions = texts.flatMap((text) => parse(text).definitions).map(withTypenames)
  const fragments = new Map(
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  )
  const documents = []
  for (const operation of definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)) {
    const needed = new Set()
    const waiting = [...spreadsOf(operation)]
    while (waiting.length > 0) {
      const name = waiting.pop()
      if (needed.has(name)) continue
      const fragment = fragments.get(name)
      if (!fragment) throw new Error(`No fragment is called ${name}`)
      needed.add(name)
      waiting.push(...spreadsOf(fragment))
    }
    const name = operation.name?.value
    if (!name) throw new Error('An operation of the page has no name')
    if (documents.some((one) => one.name === name)) throw new Error(`Two operations are called ${name}`)
    const parts = [operation, ...[...needed].sort().map((one) => fragments.get(one))]
    const text = parts.map(print).join('\n\n')
    documents.push({ name, text, hash: createHash('sha256').update(text).digest('hex') })
  }
  return documents.sort((one, other) => (one.name < other.name ? -1 : 1))
}

if (import.meta.main) {
  const files = globSync('src/**/*.graphql', { cwd: root }).sort()
  const documents = trustedDocuments(files.map((file) => readFileSync(join(root, file), 'utf8')))
  const names = documents.map((one) => `  ${one.name}: '${one.hash}',`).join('\n')
  writeFileSync(
    join(root, 'src/graphql/trusted-documents.generated.ts'),
    `export const trustedDocuments: Readonly<Record<string, string>> = {\n${names}\n}\n`,
  )
  mkdirSync(join(root, 'dist'), { recursive: true })
  const manifest = Object.fromEntries(documents.map((one) => [one.hash, one.text]))
  writeFileSync(join(root, 'dist/trusted-documents.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(`trusted documents: ${documents.length}`)
}
