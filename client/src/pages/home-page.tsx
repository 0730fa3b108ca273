import { useSuspenseQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { Navigate } from '@tanstack/react-router'
import { destinationsOf } from '../shell/destinations.tsx'
import { ShellDocument } from '../shell/shell.generated.ts'
import { Card } from '../ui/card.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import classes from './home-page.module.css'

/** The first page: straight to the work of a role, and an honest word to who has none yet. */
const HomePage = () => {
  const { data } = useSuspenseQuery(ShellDocument)
  const viewer = data.viewer
  const [first] = destinationsOf(viewer?.role ?? null)
  if (first && first.to !== '/') return <Navigate to={first.to} replace />
  const firstName = viewer?.account.name ?? ''
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Selamat datang, {firstName}</Trans>}
        lead={<Trans>Akun Anda belum punya peran.</Trans>}
      />
      <Card>
        <p>
          <Trans>Admin program perlu memberi Anda peran lebih dulu.</Trans>{' '}
          <Trans>Halaman kerja muncul di sini setelah peran diberikan.</Trans>
        </p>
      </Card>
    </div>
  )
}

export default HomePage
