import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { dayText, momentText, numberText } from '../languages/day-text.ts'
import type { Language } from '../languages/language.ts'
import type { IntroductionRow_IntroductionFragment } from './introduction-row.generated.ts'

type Row = IntroductionRow_IntroductionFragment

/** The latest that happened, in one line. */
export const newsOf = (i18n: I18n, language: Language, row: Row): string => {
  switch (row.state) {
    case 'REQUESTED': {
      const day = dayText(language, row.requestedOn)
      return i18n._(msg`Diminta ${day}`)
    }
    case 'INTERVIEW':
      return row.interviewAt === null
        ? i18n._(msg`Waktu wawancara belum ditulis`)
        : momentText(language, row.interviewAt)
    case 'OFFER': {
      if (row.offeredWage === null) return i18n._(msg`Upah belum ditulis`)
      const wage = numberText(language, row.offeredWage)
      return i18n._(msg`Rp${wage} sebulan`)
    }
    case 'HIRED': {
      const day = row.startsOn === null ? '' : dayText(language, row.startsOn)
      return i18n._(msg`Mulai ${day}`)
    }
    case 'DISCLOSED': {
      const day = row.disclosedOn === null ? '' : dayText(language, row.disclosedOn)
      return i18n._(msg`Setuju ${day}`)
    }
    default:
      return ''
  }
}
