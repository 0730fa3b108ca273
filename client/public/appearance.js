// Runs before the first paint so that nobody sees the wrong theme or language flash by.
// A file of its own, not inline: the page's content policy allows no inline script.
;(() => {
  const root = document.documentElement
  let theme = null
  let language = null
  try {
    theme = localStorage.getItem('titian.theme')
    language = localStorage.getItem('titian.language')
  } catch {
    // Storage may be closed to us; the defaults stand.
  }
  const dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.setAttribute('data-theme', dark ? 'dark' : 'light')
  if (!root.hasAttribute('data-fixed-language') && (language === 'en' || language === 'id'))
    root.lang = language
})()
