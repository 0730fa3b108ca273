import { useGraphiQL } from '@graphiql/react'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { usePage } from './page-context.ts'
import { findInSchema } from './schema/search.ts'
import { TypePage } from './type-page.tsx'
import { filled } from './words.ts'

const TypeButton = ({
  name,
  open,
  suffix,
}: {
  name: string
  open: (name: string) => void
  suffix?: string
}) => (
  <button type="button" className="type-link" onClick={() => open(name)}>
    <code>{suffix === undefined ? name : `${name}.${suffix}`}</code>
  </button>
)

/** The schema to read: search, the entrances, then page by page with a way back. */
export const Documents = () => {
  const { words } = usePage()
  const schema = useGraphiQL((state) => state.schema)
  const fetchError = useGraphiQL((state) => state.fetchError)
  const [path, setPath] = useState<readonly string[]>([])
  const [search, setSearch] = useState('')
  const open = (name: string) => {
    setPath((before) => [...before, name])
    setSearch('')
  }
  const current = path.at(-1)
  const type = current === undefined ? undefined : schema?.getType(current)
  if (!schema)
    return (
      <section className="panel" aria-labelledby="panel-title">
        <h2 id="panel-title">{words.documents}</h2>
        <p className="panel-note" role="status">
          {fetchError === null ? words.schemaLoading : words.schemaFailed}
        </p>
      </section>
    )
  const found = findInSchema(schema, search)
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((root) => (root ? [root.name] : []))
  return (
    <section className="panel" aria-labelledby="panel-title">
      <h2 id="panel-title">{words.documents}</h2>
      <label className="visually-hidden" htmlFor="schema-search">
        {words.docsSearch}
      </label>
      <input
        id="schema-search"
        type="search"
        value={search}
        placeholder={words.docsSearch}
        onChange={(event) => setSearch(event.target.value)}
      />
      {search.trim() !== '' ? (
        <ul className="type-list">
          {found.length === 0 ? <li className="panel-note">{words.docsSearchNone}</li> : null}
          {found.map(({ type: name, field }) => (
            <li key={`${name}.${field}`}>
              <TypeButton name={name} open={open} {...(field === null ? {} : { suffix: field })} />
            </li>
          ))}
        </ul>
      ) : type === undefined ? (
        <>
          <h3>{words.docsRoots}</h3>
          <ul className="type-list">
            {roots.map((name) => (
              <li key={name}>
                <TypeButton name={name} open={open} />
              </li>
            ))}
          </ul>
          <h3>{words.docsTypes}</h3>
          <ul className="type-list">
            {Object.keys(schema.getTypeMap())
              .filter((name) => !name.startsWith('__') && !roots.includes(name))
              .sort((one, other) => one.localeCompare(other))
              .map((name) => (
                <li key={name}>
                  <TypeButton name={name} open={open} />
                </li>
              ))}
          </ul>
        </>
      ) : (
        <>
          <button type="button" className="quiet back" onClick={() => setPath(path.slice(0, -1))}>
            <IconArrowLeft size={14} aria-hidden="true" />
            {filled(words.docsBack, { name: path.at(-2) ?? words.docsStart })}
          </button>
          <TypePage schema={schema} type={type} open={open} />
        </>
      )}
    </section>
  )
}
