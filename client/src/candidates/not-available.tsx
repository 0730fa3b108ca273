import { Trans, useLingui } from '@lingui/react/macro'
import IconMapQuestion from '@tabler/icons-react/icons/IconMapQuestion'
import type { ReactNode } from 'react'
import { EmptyState } from '../ui/empty-state.tsx'

/** One and the same for what is hidden and what does not exist. */
export const NotAvailable = ({ acts }: { acts: ReactNode }) => {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`Halaman ini tidak ditemukan`}
      icon={<IconMapQuestion size={22} stroke={1.7} />}
      acts={acts}
    >
      <Trans>
        Alamatnya mungkin salah, atau isinya bukan untuk akun ini. Kalimat ini sama untuk keduanya.
      </Trans>
    </EmptyState>
  )
}
