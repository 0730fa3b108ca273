import { IconBook2, IconBulb, IconHistory, IconSitemap } from '@tabler/icons-react'
import { usePage } from './page-context.ts'

export type RailChoice = 'DOCUMENTS' | 'HISTORY' | 'EXPLORER' | 'EXAMPLES'

/** The four aids beside the editor. */
export const Rail = ({ choice, choose }: { choice: RailChoice; choose: (choice: RailChoice) => void }) => {
  const { words } = usePage()
  const entries = [
    ['DOCUMENTS', words.documents, IconBook2],
    ['HISTORY', words.history, IconHistory],
    ['EXPLORER', words.explorer, IconSitemap],
    ['EXAMPLES', words.examples, IconBulb],
  ] as const
  return (
    <nav className="rail" aria-label={words.rail}>
      {entries.map(([key, label, Icon]) => (
        <button key={key} type="button" aria-pressed={choice === key} onClick={() => choose(key)}>
          <Icon size={20} stroke={1.6} aria-hidden="true" />
          {label}
        </button>
      ))}
    </nav>
  )
}
