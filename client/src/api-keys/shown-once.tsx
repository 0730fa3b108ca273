import { Trans, useLingui } from '@lingui/react/macro'
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import IconCopy from '@tabler/icons-react/icons/IconCopy'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Window } from '../ui/sheet.tsx'
import classes from './shown-once.module.css'

interface ShownOnceProps {
  name: string
  secret: string
  onClose: () => void
}

/** The secret of a new key, for the only time. It lives in this window's memory and nowhere else in the page. */
export const ShownOnce = ({ name, secret, onClose }: ShownOnceProps) => {
  const { t } = useLingui()
  const [isCopied, setCopied] = useState(false)
  const [isRefused, setRefused] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setRefused(true),
    )
  return (
    <Window title={t`Kunci ${name}`} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={classes['once']}>
        <p className={classes['warning']}>
          <IconAlertTriangle size={19} stroke={1.8} aria-hidden />
          <span>
            <Trans>
              <b>Hanya tampil sekali.</b> Salin sekarang dan simpan di tempat rahasia. Siapa pun yang
              memegangnya membaca atas nama perusahaan Anda.
            </Trans>
          </span>
        </p>
        <code className={classes['secret']}>{secret}</code>
        <p role="status" className={classes['status']}>
          {isCopied && <Trans>Tersalin. Jangan simpan di kode sumber atau surel.</Trans>}
          {isRefused && <Trans>Peramban tidak mengizinkan. Pilih teksnya dan salin sendiri.</Trans>}
        </p>
        <div className={classes['acts']}>
          <Button variant="primary" icon={<IconCopy size={18} stroke={1.7} aria-hidden />} onClick={copy}>
            <Trans>Salin kunci</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Sudah saya simpan</Trans>
          </Button>
        </div>
      </div>
    </Window>
  )
}
