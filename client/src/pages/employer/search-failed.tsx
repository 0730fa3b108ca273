import { Trans, useLingui } from '@lingui/react/macro'
import IconRefresh from '@tabler/icons-react/icons/IconRefresh'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'

/** Seconds until the page tries again by itself; it does so once. */
const WAIT = 8

/** The list could not be loaded: what was kept, and that it is tried again. */
export const SearchFailed = () => {
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
    <ErrorState
      title={t`Daftar ini belum bisa dimuat`}
      acts={
        <Button
          icon={<IconRefresh size={18} stroke={1.7} aria-hidden />}
          onClick={() => {
            setLeft(-1)
            void router.invalidate()
          }}
        >
          <Trans>Coba sekarang</Trans>
        </Button>
      }
    >
      {left > 0 ? (
        <Trans>Saringan Anda tersimpan di alamat. Kami mencoba lagi sendiri dalam {left} detik.</Trans>
      ) : (
        <Trans>Saringan Anda tersimpan di alamat.</Trans>
      )}
    </ErrorState>
  )
}
