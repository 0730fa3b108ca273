import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconCircleX from '@tabler/icons-react/icons/IconCircleX'
import IconEyeOff from '@tabler/icons-react/icons/IconEyeOff'
import IconShieldCheck from '@tabler/icons-react/icons/IconShieldCheck'
import { useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { Button } from '../ui/button.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import classes from './my-question.module.css'
import { type MyRequest_RequestFragment, RecallMyDisclosureDocument } from './my-request.generated.ts'

interface CloseMyNameProps {
  request: MyRequest_RequestFragment
  onClose: () => void
}

/** What ends for this company, what can't be taken back, and one tap. */
export const CloseMyName = ({ request, onClose }: CloseMyNameProps) => {
  const { t } = useLingui()
  const [problem, setProblem] = useState<string | null>(null)
  const [recall, { loading }] = useMutation(RecallMyDisclosureDocument, { refetchQueries: 'active' })
  const Panel = useIsPhone() ? Sheet : Window
  const employer = request.employerName
  const act = async () => {
    setProblem(null)
    try {
      const { data } = await recall({ variables: { input: { introduction: request.id } } })
      const error = data?.recallDisclosure.errors[0]
      if (error) setProblem(error.message)
      else onClose()
    } catch {
      setProblem(t`Izin belum ditarik. Coba lagi, atau minta petugas mana pun menariknya.`)
    }
  }
  return (
    <Panel title={t`Tarik izin untuk ${employer}?`} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={classes['body']}>
        <p>
          <Trans>Begitu Anda tarik, saat itu juga:</Trans>
        </p>
        <ul className={classes['effects']}>
          <li>
            <IconEyeOff size={22} stroke={1.7} aria-hidden />
            <Trans>Mereka tidak bisa lagi membuka nama dan kontak Anda.</Trans>
          </li>
          <li>
            <IconCircleX size={22} stroke={1.7} aria-hidden />
            <Trans>Perkenalan ini berakhir. Mereka tidak diberi tahu alasannya.</Trans>
          </li>
          <li>
            <IconShieldCheck size={22} stroke={1.7} aria-hidden />
            <Trans>Pelatihan, pendamping, dan hak Anda tetap sama.</Trans>
          </li>
        </ul>
        <p className={classes['muted']}>
          <Trans>Yang sudah mereka catat sendiri tidak bisa kami hapus.</Trans>
        </p>
        {problem && (
          <p className={classes['problem']} role="alert">
            {problem}
          </p>
        )}
        <Button variant="dangerFilled" size="large" wide busy={loading} onClick={act}>
          <Trans>Ya, tarik izin</Trans>
        </Button>
        <Button size="large" wide onClick={onClose}>
          <Trans>Biarkan dulu</Trans>
        </Button>
      </div>
    </Panel>
  )
}
