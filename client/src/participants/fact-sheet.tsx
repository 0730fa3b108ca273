import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent, ReactNode } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { Button } from '../ui/button.tsx'
import { Refusals } from '../ui/refusals.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import type { Change } from './changed-meanwhile.ts'
import { ChangesTold } from './changes-told.tsx'
import classes from './fact-sheet.module.css'

interface FactSheetProps {
  title: string
  /** What the button says; saving, when nothing else is said. */
  act?: string
  busy: boolean
  /** What stands against the whole, and not at a field. */
  refusals: readonly string[]
  /** What somebody else wrote while this was open. */
  changes?: readonly Change[]
  children: ReactNode
  onClose: () => void
  onSubmit: () => void
}

/** Where one fact about a person is written down. */
export const FactSheet = (props: FactSheetProps) => {
  const { title, act: actWords, busy, refusals, changes = [], children, onClose, onSubmit } = props
  const { t } = useLingui()
  const Panel = useIsPhone() ? Sheet : Window
  const act = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Panel title={title} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={classes['form']} onSubmit={act} noValidate>
        {children}
        <Refusals messages={refusals} />
        <ChangesTold changes={changes} />
        <Button type="submit" variant="primary" size="large" wide busy={busy}>
          {actWords ?? <Trans>Simpan</Trans>}
        </Button>
      </form>
    </Panel>
  )
}
