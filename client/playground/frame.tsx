import {
  IconArrowLeft,
  IconBrandGraphql,
  IconBuildingBank,
  IconChartFunnel,
  IconFlask,
  IconMoon,
  IconSun,
} from '@tabler/icons-react'
import { ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import type { ReactNode } from 'react'
import { Logo } from '../src/ui/logo.tsx'
import { Wordmark } from '../src/ui/wordmark.tsx'
import type { Language, Preferences } from './preferences.ts'
import type { Session } from './session.ts'
import type { Words } from './words.ts'

interface FrameProps {
  preferences: Preferences
  choose: (next: Preferences) => void
  words: Words
  session: Session | null
  children: ReactNode
}

const initialsOf = (name: string): string => {
  const parts = name.split(/\s+/).filter((part) => part !== '')
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}

const Brand = () => (
  <a className="logo" href="/">
    <Logo size={28} />
    <Wordmark size={22} />
  </a>
)

const LANGUAGES: readonly Language[] = ['id', 'en']

const Choices = ({ preferences, choose, words }: Pick<FrameProps, 'preferences' | 'choose' | 'words'>) => {
  const isDark = preferences.theme === 'dark'
  const themeWords = isDark ? words.themeToLight : words.themeToDark
  return (
    <>
      <fieldset className="languages">
        <legend className="visually-hidden">{words.language}</legend>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-pressed={preferences.language === language}
            onClick={() => choose({ ...preferences, language })}
          >
            {language.toUpperCase()}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="icon-button"
        aria-label={themeWords}
        title={themeWords}
        onClick={() => choose({ ...preferences, theme: isDark ? 'light' : 'dark' })}
      >
        {isDark ? <IconSun size={18} aria-hidden="true" /> : <IconMoon size={18} aria-hidden="true" />}
      </button>
    </>
  )
}

const SideNavigation = ({ words, isSynthetic }: { words: Words; isSynthetic: boolean }) => (
  <nav className="side" aria-label="Titian">
    <Brand />
    <ul>
      <li>
        <a href="/">
          <IconArrowLeft size={18} aria-hidden="true" />
          {words.back}
        </a>
      </li>
      <li>
        <a href="/corong">
          <IconChartFunnel size={18} aria-hidden="true" />
          {words.funnel}
        </a>
      </li>
      <li>
        <a href="/playground/" aria-current="page">
          <IconBrandGraphql size={18} aria-hidden="true" />
          {words.title}
        </a>
      </li>
    </ul>
    {isSynthetic ? (
      <p className="sample">
        <strong>
          <IconFlask size={14} aria-hidden="true" /> {words.sampleData}
        </strong>
        {words.sampleDataMore}
      </p>
    ) : null}
  </nav>
)

/** The shell round the workbench: the same places as in the application, drawn without its code. */
export const Frame = ({ preferences, choose, words, session, children }: FrameProps) => (
  <div className="frame">
    <SideNavigation words={words} isSynthetic={session?.isSynthetic === true} />
    <header className="top">
      <div className="top-logo">
        <Brand />
      </div>
      {session === null ? null : (
        <div className="place">
          <IconBuildingBank size={18} aria-hidden="true" />
          <span>
            <strong>{session.place === '' ? 'Titian' : session.place}</strong>
            {session.role === null ? null : <small>{ROLE_WORDS[session.role][preferences.language]}</small>}
          </span>
        </div>
      )}
      <div className="top-end">
        <Choices preferences={preferences} choose={choose} words={words} />
        {session === null ? null : (
          <span className="initials" role="img" aria-label={session.name} title={session.name}>
            {initialsOf(session.name)}
          </span>
        )}
      </div>
    </header>
    <main>{children}</main>
  </div>
)
