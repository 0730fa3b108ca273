import button from '../ui/button.module.css?inline'
import field from '../ui/field.module.css?inline'
import iconButton from '../ui/icon-button.module.css?inline'
import wordmark from '../ui/wordmark.module.css?inline'
import hills from './hills.module.css?inline'
import personas from './personas.module.css?inline'
import form from './sign-in-form.module.css?inline'
import page from './sign-in-page.module.css?inline'
import supply from './supply-numbers.module.css?inline'

/** The styles of everything that the sign-in page is drawn with. They travel inside the page: one request less to wait for. */
export const drawnStyles = [button, field, iconButton, wordmark, hills, page, form, personas, supply].join(
  '\n',
)
