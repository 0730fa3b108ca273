import { useGraphiQL } from '@graphiql/react'
import { ROLE_WORDS, STAFF_ROLES, type StaffRole } from '@titian/shared/accounts/role.ts'
import { useState } from 'react'
import { EXAMPLES } from './examples/all.ts'
import { type Example, FINDERS } from './examples/example.ts'
import { firstIdIn } from './examples/first-id.ts'
import { PRICES } from './examples/prices.ts'
import { usePage } from './page-context.ts'
import { ask } from './request.ts'
import { useEditing } from './use-editing.ts'
import { filled, numberInWords } from './words.ts'

interface ExampleListProps {
  costs: Readonly<Record<string, number>>
  onChosen: () => void
}

const ROLES_WITH_EXAMPLES = STAFF_ROLES.filter((role) =>
  EXAMPLES.some((example) => example.roles.includes(role)),
)

/** Opens an example; one that needs an id takes the first that the viewer may see. */
const useOpening = (onChosen: () => void) => {
  const { preferences } = usePage()
  const edit = useEditing()
  return async (example: Example) => {
    const known = example.variables ?? {}
    edit(example.query, example.needs === undefined && example.variables === undefined ? null : known)
    onChosen()
    if (example.needs === undefined) return
    const clock = () => performance.now()
    const reply = await ask(
      { fetch, clock, language: preferences.language },
      { query: FINDERS[example.needs] },
    )
    edit(example.query, { id: firstIdIn(reply.body.data) ?? '', ...known })
  }
}

const Price = ({ cost }: { cost: number | undefined }) => {
  const { words, preferences } = usePage()
  if (cost === undefined)
    return (
      <span className="price">
        <span className="visually-hidden">{words.costUnknown}</span>
      </span>
    )
  const number = numberInWords(preferences.language, cost)
  return (
    <span className="price">
      <span aria-hidden="true">{number}</span>
      <span className="visually-hidden">{filled(words.points, { cost: number })}</span>
    </span>
  )
}

export const ExampleList = ({ costs, onChosen }: ExampleListProps) => {
  const { words, preferences, session } = usePage()
  const [role, setRole] = useState<StaffRole>(session.role ?? 'ADMINISTRATOR')
  const open = useOpening(onChosen)
  const text = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query ?? '').trim()
  const shown = EXAMPLES.filter((example) => example.roles.includes(role))
  return (
    <section className="panel" aria-labelledby="panel-title">
      <h2 id="panel-title">{words.examplesOfRole}</h2>
      <label className="visually-hidden" htmlFor="example-role">
        {words.role}
      </label>
      <select id="example-role" value={role} onChange={(event) => setRole(event.target.value as StaffRole)}>
        {ROLES_WITH_EXAMPLES.map((candidate) => (
          <option key={candidate} value={candidate}>
            {ROLE_WORDS[candidate][preferences.language]}
          </option>
        ))}
      </select>
      <ul className="entries">
        {shown.map((example) => (
          <li key={example.key}>
            <button
              type="button"
              aria-current={example.query === text ? 'true' : undefined}
              disabled={example.writes === true && !session.isSynthetic}
              onClick={() => open(example)}
            >
              <span>
                {example.title[preferences.language]}
                {example.writes === true ? <small className="writes">{words.writes}</small> : null}
              </span>
              <Price cost={costs[example.key] ?? PRICES[example.key]} />
            </button>
          </li>
        ))}
      </ul>
      <p className="panel-note">{words.costNote}</p>
      {session.isSynthetic ? null : <p className="panel-note">{words.writesClosed}</p>}
      {EXAMPLES.length > shown.length ? (
        <div className="panel-foot">
          <p>
            <strong>{filled(words.otherExamples, { count: EXAMPLES.length - shown.length })}</strong>
          </p>
          <p>
            {ROLES_WITH_EXAMPLES.filter((other) => other !== role)
              .map((other) => ROLE_WORDS[other][preferences.language])
              .join(', ')}
          </p>
        </div>
      ) : null}
    </section>
  )
}
