import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { messages as english } from '../languages/en.po'
import { messages as indonesian } from '../languages/id.po'
import { SignInPage } from './sign-in-page.tsx'
import { drawnStyles } from './styles.ts'

/** The sign-in page as HTML and its styles, in one language; run when the page is built. */
export const render = (language: 'id' | 'en'): { html: string; styles: string } => {
  const i18n = setupI18n({
    locale: language,
    messages: { [language]: language === 'en' ? english : indonesian },
  })
  const html = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <SignInPage language={language} />
    </I18nProvider>,
  )
  return { html, styles: drawnStyles }
}
