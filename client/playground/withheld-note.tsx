import { useVariablesEditorState } from '@graphiql/react'
import { IconLock } from '@tabler/icons-react'
import { EXAMPLES } from './examples/all.ts'
import { usePage } from './page-context.ts'
import type { Withheld } from './request.ts'
import { useEditing } from './use-editing.ts'
import { classInWords, filled, ruleInWords } from './words.ts'

const OPENING = EXAMPLES.find((example) => example.key === 'open-file')

/** Rules that an opened file would lift. */
const OPENED_BY_REASON = new Set(['NO_OPEN_FILE'])

/** The participant that the query was about, when its variables name one. */
const idIn = (variables: string): string => /"(ptc_[0-9a-z]+)"/.exec(variables)?.[1] ?? ''

const byRule = (withheld: readonly Withheld[]): Map<string, string[]> => {
  const rules = new Map<string, string[]>()
  for (const entry of withheld) rules.set(entry.rule, [...(rules.get(entry.rule) ?? []), entry.class])
  return rules
}

/** Explains what the answer left out by class and rule, never by row. */
export const WithheldNote = ({ openExamples }: { openExamples: () => void }) => {
  const { reply, words, session } = usePage()
  const edit = useEditing()
  const [variables] = useVariablesEditorState()
  const withheld = reply?.withheld ?? []
  if (withheld.length === 0) return null
  const open = () => {
    if (OPENING === undefined) return
    openExamples()
    edit(OPENING.query, { id: idIn(variables), ...OPENING.variables })
  }
  return (
    <section className="withheld">
      <h2>
        <IconLock size={17} aria-hidden="true" />
        {withheld.length === 1 ? words.withheldOne : filled(words.withheldMany, { count: withheld.length })}
      </h2>
      <dl>
        {[...byRule(withheld)].map(([rule, classes]) => (
          <div key={rule}>
            <dt>
              {classes.map((name) => (
                <span key={name} title={classInWords(words, name)}>
                  <code>{name}</code>
                </span>
              ))}
            </dt>
            <dd>
              {ruleInWords(words, rule)}
              {OPENED_BY_REASON.has(rule) && session.isSynthetic ? (
                <>
                  {' '}
                  <button type="button" className="inline" onClick={open}>
                    {words.openWithReason}
                  </button>
                  . {words.openWithReasonMore}
                </>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
