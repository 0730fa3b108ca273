import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { Trans, useLingui } from '@lingui/react/macro'
import IconRefresh from '@tabler/icons-react/icons/IconRefresh'
import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Button, buttonClass } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'

/** Seconds until the page tries again by itself; it does so once. */
const WAIT = 8

const codeOf = (error: unknown): unknown =>
  CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['code'] : undefined

/** The list could not be loaded: what was kept, and what helps. Trying again helps only against a passing failure. */
export const SearchFailed = ({ error }: { error: unknown }) => {
  const { t } = useLingui()
  switch (codeOf(error)) {
    case 'BAD_USER_INPUT':
      return (
        <ErrorState
          title={t`Satu saringan di alamat ini belum kami kenali`}
          acts={
            <Link to="/kandidat" className={buttonClass({ variant: 'secondary' })}>
              <Trans>Mulai dari awal</Trans>
            </Link>
          }
        >
          <Trans>
            Tautannya mungkin terpotong atau sudah lama. Hapus saringan itu, atau mulai dari awal.
          </Trans>
        </ErrorState>
      )
    case 'RATE_LIMITED':
      return (
        <ErrorState title={t`Batas pembacaan sudah tercapai`} acts={<TryAgain />}>
          <Trans>
            Saringan Anda tersimpan di alamat. Coba lagi nanti; sisa batas ada di halaman Pengembang.
          </Trans>
        </ErrorState>
      )
    default:
      return <PassingFailure />
  }
}

const PassingFailure = () => {
  const { t } = useLingui()
  const router = useRouter()
  const [left, setLeft] = useState(WAIT)
  useEffect(() => {
    if (left === 0) void router.invalidate()
    if (left <= 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left, router])
  return (
    <ErrorState title={t`Daftar ini belum bisa dimuat`} acts={<TryAgain onTry={() => setLeft(-1)} />}>
      {left > 0 ? (
        <Trans>Saringan Anda tersimpan di alamat. Kami mencoba lagi sendiri dalam {left} detik.</Trans>
      ) : (
        <Trans>Saringan Anda tersimpan di alamat.</Trans>
      )}
    </ErrorState>
  )
}

const TryAgain = ({ onTry }: { onTry?: () => void }) => {
  const router = useRouter()
  return (
    <Button
      icon={<IconRefresh size={18} stroke={1.7} aria-hidden />}
      onClick={() => {
        onTry?.()
        void router.invalidate()
      }}
    >
      <Trans>Coba sekarang</Trans>
    </Button>
  )
}
