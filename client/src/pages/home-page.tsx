import { useSuspenseQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Navigate } from '@tanstack/react-router'
import { destinationsOf } from '../shell/destinations.tsx'
import { ShellDocument } from '../shell/shell.generated.ts'
import { Card } from '../ui/card.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import classes from './home-page.module.css'
import { HOME_WORDS } from './home-words.ts'

/** The first page: straight to the work of a role that has some, and an honest word to the others. */
const HomePage = () => {
  const { t } = useLingui()
  const { data } = useSuspenseQuery(ShellDocument)
  const viewer = data.viewer
  const first = destinationsOf(viewer?.role ?? null)[0]
  if (first && first.to !== '/') return <Navigate to={first.to} replace />
  const firstName = viewer?.account.name ?? ''
  const words = HOME_WORDS[viewer?.role ?? 'NONE'] ?? HOME_WORDS.NONE
  return (
    <div className={classes['page']}>
      <PageHeader title={<Trans>Selamat datang, {firstName}</Trans>} lead={t(words.lead)} />
      <Card>
        <h2 className={classes['title']}>
          <Trans>Yang bisa dilakukan hari ini</Trans>
        </h2>
        <p>{t(words.today)}</p>
      </Card>
      <Card>
        <h2 className={classes['title']}>
          <Trans>Yang menyusul</Trans>
        </h2>
        <p>{t(words.next)}</p>
      </Card>
    </div>
  )
}

export default HomePage
