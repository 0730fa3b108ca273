import { Trans, useLingui } from '@lingui/react/macro'
import IconMapQuestion from '@tabler/icons-react/icons/IconMapQuestion'
import { Button, buttonClass } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Logo } from '../ui/logo.tsx'
import { Wordmark } from '../ui/wordmark.tsx'
import classes from './whole-page-states.module.css'

/** An address that leads nowhere, or to something that is not for this account: the same words for both. */
export const NotFoundPage = () => {
  const { t } = useLingui()
  return (
    <div className={classes['page']}>
      <EmptyState
        level={1}
        title={t`Halaman ini tidak ditemukan`}
        icon={<IconMapQuestion size={22} stroke={1.7} />}
        acts={
          <>
            <a className={buttonClass({ variant: 'secondary' })} href="/">
              <Trans>Ke halaman awal</Trans>
            </a>
            <Button variant="subtle" onClick={() => history.back()}>
              <Trans>Halaman sebelumnya</Trans>
            </Button>
          </>
        }
      >
        <Trans>
          Alamatnya mungkin salah, atau isinya bukan untuk akun ini. Kalimat ini sama untuk keduanya.
        </Trans>
      </EmptyState>
    </div>
  )
}

/** The page itself failed: what was kept, and how to go on. */
export const ErrorPage = () => {
  const { t } = useLingui()
  return (
    <div className={classes['page']}>
      <ErrorState
        level={1}
        title={t`Halaman ini belum bisa dimuat`}
        acts={
          <>
            <Button variant="primary" onClick={() => location.reload()}>
              <Trans>Muat lagi</Trans>
            </Button>
            <a className={buttonClass({ variant: 'subtle' })} href="/">
              <Trans>Ke halaman awal</Trans>
            </a>
          </>
        }
      >
        <Trans>Yang sudah tersimpan tetap ada. Periksa sambungan Anda, lalu coba lagi.</Trans>
      </ErrorState>
    </div>
  )
}

const Brand = () => (
  <a href="/" className={classes['brand']}>
    <Logo size={29} />
    <Wordmark />
  </a>
)

/** The same outside the frame of the signed-in pages. */
export const NotFoundAlone = () => (
  <main className={classes['alone']}>
    <Brand />
    <NotFoundPage />
  </main>
)

export const ErrorAlone = () => (
  <main className={classes['alone']}>
    <Brand />
    <ErrorPage />
  </main>
)
