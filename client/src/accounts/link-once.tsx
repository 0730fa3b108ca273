import { Trans, useLingui } from '@lingui/react/macro'
import IconCopy from '@tabler/icons-react/icons/IconCopy'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { Window } from '../ui/sheet.tsx'
import classes from './member-list.module.css'

/** The link of an invitation, for the only time. Titian sends no mail: whoever invites gives it to the person. */
export const LinkOnce = ({ name, link, onClose }: { name: string; link: string; onClose: () => void }) => {
  const { t } = useLingui()
  const [said, say] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => say(t`Tersalin.`),
      () => say(t`Peramban tidak mengizinkan. Pilih teksnya dan salin sendiri.`),
    )
  return (
    <Window title={t`Tautan untuk ${name}`} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={form['form']}>
        <p>
          <Trans>
            <b>Hanya tampil sekali.</b> Berikan langsung kepada orangnya, bukan lewat grup. Tautan berlaku 24
            jam dan sekali pakai; staf lalu memasang faktor kedua.
          </Trans>
        </p>
        <code className={classes['link']}>{link}</code>
        <p role="status" className={form['note']}>
          {said}
        </p>
        <div className={form['acts']}>
          <Button onClick={onClose}>
            <Trans>Selesai</Trans>
          </Button>
          <Button variant="primary" icon={<IconCopy size={18} stroke={1.7} aria-hidden />} onClick={copy}>
            <Trans>Salin tautan</Trans>
          </Button>
        </div>
      </div>
    </Window>
  )
}
