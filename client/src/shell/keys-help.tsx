import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { areKeysOn, switchKeys } from '../browser/use-keys.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Window } from '../ui/sheet.tsx'
import classes from './keys-help.module.css'

interface KeysHelpProps {
  /** What stands in the list of the page. */
  of?: 'candidates' | 'matches' | 'participants'
  onClose: () => void
}

/** The keys of the page, and the switch for single ones. */
export const KeysHelp = ({ of = 'candidates', onClose }: KeysHelpProps) => {
  const { t } = useLingui()
  const [on, setOn] = useState(areKeysOn())
  const candidates: [string, string][] = [
    ['j', t`kandidat berikutnya`],
    ['k', t`kandidat sebelumnya`],
    ['Enter', t`buka kandidat`],
  ]
  const ofList: Record<typeof of, [string, string][]> = {
    candidates: [['/', t`ke kotak pencarian`], ...candidates, ['x', t`pilih untuk dibandingkan`]],
    matches: [...candidates, ['s', t`masukkan ke daftar pendek, atau lepas`]],
    participants: [
      ['/', t`ke kotak pencarian`],
      ['j', t`peserta berikutnya`],
      ['k', t`peserta sebelumnya`],
      ['Enter', t`buka berkas`],
    ],
  }
  const keys: [string, string][] = [...ofList[of], ['Esc', t`tutup`], ['?', t`daftar tombol ini`]]
  return (
    <Window title={t`Pintasan papan ketik`} closeLabel={t`Tutup`} onClose={onClose}>
      <dl className={classes['keys']}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={t`Pakai tombol tunggal`}
        checked={on}
        onChange={() => {
          switchKeys(!on)
          setOn(!on)
        }}
      />
    </Window>
  )
}
