import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { Refusals } from '../ui/refusals.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'

interface WriteSheetProps {
  title: string
  /** What the button says; saving, when nothing else is said. */
  act?: string
  busy: boolean
  /** What stands against the whole, and not at a field. */
  refusals: readonly string[]
  children: ReactNode
  onClose: () => void
  onSubmit: () => void
}

/** Where one thing about a business is written down. */
export const WriteSheet = (props: WriteSheetProps) => {
  const { title, act, busy, refusals, children, onClose, onSubmit } = props
  const { t } = useLingui()
  const Panel = useIsPhone() ? Sheet : Window
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Panel title={title} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={form['form']} noValidate onSubmit={submit}>
        {children}
        <Refusals messages={refusals} />
        <Button type="submit" variant="primary" size="large" wide busy={busy}>
          {act ?? <Trans>Simpan</Trans>}
        </Button>
      </form>
    </Panel>
  )
}
