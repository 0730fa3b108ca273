import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { messages as english } from './en.po'
import { messages as indonesian } from './id.po'

/** Draws something in one of the two languages. */
export const renderIn = (language: 'id' | 'en', element: ReactElement) => {
  i18n.loadAndActivate({ locale: language, messages: language === 'en' ? english : indonesian })
  return render(<I18nProvider i18n={i18n}>{element}</I18nProvider>)
}
