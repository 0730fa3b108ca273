import { Trans, useLingui } from '@lingui/react/macro'
import IconBrandWhatsapp from '@tabler/icons-react/icons/IconBrandWhatsapp'
import IconCalendarPlus from '@tabler/icons-react/icons/IconCalendarPlus'
import IconPencil from '@tabler/icons-react/icons/IconPencil'
import IconPhone from '@tabler/icons-react/icons/IconPhone'
import { Link } from '@tanstack/react-router'
import type { SessionMedium } from '@titian/shared/advice/session.ts'
import { lazy, Suspense, useState } from 'react'
import { Button, buttonClass } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import type { CaseloadPerson } from './caseload-person.ts'
import classes from './client-page.module.css'
import { MediumChoice } from './medium-choice.tsx'
import { messageAddress, telephoneAddress } from './telephone.ts'
import { usePutEntry } from './use-put-entry.ts'

const ChooseMoment = lazy(async () => ({ default: (await import('./choose-moment.tsx')).ChooseMoment }))

/** Call, write, plan and log, each one tap away. */
export const ClientActs = ({ person }: { person: CaseloadPerson }) => {
  const { t } = useLingui()
  const put = usePutEntry()
  const [isPlanning, setPlanning] = useState(false)
  const [medium, setMedium] = useState<SessionMedium>('PHONE')
  const { id, name, now } = person
  const phone = now?.phone ?? null
  return (
    <div className={classes['acts']}>
      {phone && (
        <>
          <a className={buttonClass({})} href={telephoneAddress(phone)}>
            <IconPhone size={18} stroke={1.7} aria-hidden />
            <Trans>Telepon</Trans>
          </a>
          <a className={buttonClass({})} href={messageAddress(phone)}>
            <IconBrandWhatsapp size={18} stroke={1.7} aria-hidden />
            <Trans>WA</Trans>
          </a>
        </>
      )}
      <Button
        icon={<IconCalendarPlus size={18} stroke={1.7} aria-hidden />}
        onClick={() => setPlanning(true)}
      >
        <Trans>Rencanakan sesi</Trans>
      </Button>
      <Link className={buttonClass({ variant: 'primary' })} to="/catat-sesi" search={{ peserta: [id] }}>
        <IconPencil size={18} stroke={1.7} aria-hidden />
        <Trans>Catat sesi</Trans>
      </Link>
      {isPlanning && (
        <Suspense fallback={null}>
          <ChooseMoment
            title={t`Rencanakan sesi dengan ${name}`}
            act={<Trans>Simpan rencana</Trans>}
            hour="09:00"
            onClose={() => setPlanning(false)}
            onChosen={(startsAt) => {
              void put({
                command: 'PlanSession',
                about: name,
                input: { participants: [id], startsAt, medium },
              })
              setPlanning(false)
              showToast(t`Rencana disimpan.`)
            }}
          >
            <MediumChoice medium={medium} onChange={setMedium} />
          </ChooseMoment>
        </Suspense>
      )}
    </div>
  )
}
