import { Documents } from './documents.tsx'
import { ExampleList } from './example-list.tsx'
import { Explorer } from './explorer.tsx'
import { HistoryList } from './history-list.tsx'
import type { RailChoice } from './rail.tsx'
import type { Keeping } from './use-keeping.ts'

interface PanelProps {
  choice: RailChoice
  keeping: Keeping
  onChosen: () => void
}

export const Panel = ({ choice, keeping, onChosen }: PanelProps) => {
  switch (choice) {
    case 'DOCUMENTS':
      return <Documents />
    case 'HISTORY':
      return <HistoryList keeping={keeping} onChosen={onChosen} />
    case 'EXPLORER':
      return <Explorer />
    case 'EXAMPLES':
      return <ExampleList costs={keeping.costs} onChosen={onChosen} />
  }
}
