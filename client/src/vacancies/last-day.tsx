import { Plural, Trans } from '@lingui/react/macro'
import type { VacancyState } from '../graphql/schema.generated.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'

interface LastDayProps {
  state: VacancyState
  openUntilOn: string
  closedOn: string | null
}

/** Until when a vacancy is open, or since when it no longer is. */
export const LastDay = ({ state, openUntilOn, closedOn }: LastDayProps) => {
  const language = currentLanguage()
  const last = dayText(language, openUntilOn)
  if (state === 'CLOSED' && closedOn) {
    const closed = dayText(language, closedOn)
    return <Trans>ditutup {closed}</Trans>
  }
  return state === 'OPEN' ? <Trans>dibuka sampai {last}</Trans> : <Trans>berakhir {last}</Trans>
}

export const PlacesLine = ({ places }: { places: number }) => (
  <Plural value={places} one="# posisi" other="# posisi" />
)
