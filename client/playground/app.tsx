import { useEffect, useMemo, useState } from 'react'
import { Frame } from './frame.tsx'
import { Notice } from './notice.tsx'
import { keepPreferences, type Preferences, readPreferences } from './preferences.ts'
import { type Entrance, enter, readSchema } from './session.ts'
import { filled, wordsOf } from './words.ts'
import { Workbench } from './workbench.tsx'

const usePreferences = () => {
  const [preferences, setPreferences] = useState<Preferences>(() =>
    readPreferences(localStorage, matchMedia('(prefers-color-scheme: dark)').matches),
  )
  useEffect(() => {
    document.documentElement.lang = preferences.language
    document.documentElement.dataset['theme'] = preferences.theme
    document.title = `${wordsOf(preferences.language).title} · Titian`
  }, [preferences])
  const choose = (next: Preferences) => {
    keepPreferences(localStorage, next)
    setPreferences(next)
  }
  return [preferences, choose] as const
}

export const App = () => {
  const [preferences, choose] = usePreferences()
  const [entrance, setEntrance] = useState<Entrance | null>(null)
  const schema = useMemo(() => readSchema(fetch), [])
  const words = wordsOf(preferences.language)

  useEffect(() => {
    const clock = () => performance.now()
    enter({ fetch, clock, language: readPreferences(localStorage, false).language }).then(setEntrance)
  }, [])

  return (
    <Frame
      preferences={preferences}
      choose={choose}
      words={words}
      session={entrance?.state === 'OPEN' ? entrance.session : null}
    >
      {entrance === null ? (
        <Notice title={words.loading} isBusy />
      ) : entrance.state === 'OPEN' ? (
        <Workbench
          session={entrance.session}
          preferences={preferences}
          words={words}
          schemaInSight={schema}
        />
      ) : entrance.state === 'SIGNED_OUT' ? (
        <Notice title={words.signInFirst} more={words.signInFirstMore} />
      ) : (
        <Notice
          title={entrance.message === null ? words.refused : words.notOpen}
          more={entrance.message === null ? words.refusedMore : words.notOpenMore}
          {...(entrance.message === null
            ? {}
            : { detail: filled(words.refusedAnswer, { message: entrance.message }) })}
        />
      )}
    </Frame>
  )
}
