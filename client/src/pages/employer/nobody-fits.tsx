import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { VacancyPageQuery } from './vacancy-page.generated.ts'
import classes from './vacancy-page.module.css'

type Vacancy = NonNullable<VacancyPageQuery['vacancy']>

/** What a vacancy asks for that may keep everybody away, the heaviest first. */
const narrowing = (
  vacancy: Vacancy,
  words: { [Kind in 'licence' | 'education' | 'experience' | 'hours']: ReactNode },
) =>
  [
    vacancy.skills.some(({ group }) => group === 'LICENCE') && words.licence,
    vacancy.experience && words.experience,
    vacancy.education && words.education,
    vacancy.workingHours.length > 0 && words.hours,
  ].filter(Boolean)

/** Nobody fits yet: said as it is, with what narrows most and what happens meanwhile. */
export const NobodyFits = ({ vacancy }: { vacancy: Vacancy }) => {
  const { t } = useLingui()
  const narrow = narrowing(vacancy, {
    licence: <Trans>SIM atau SIO yang wajib dimiliki</Trans>,
    experience: <Trans>pengalaman paling sedikit</Trans>,
    education: <Trans>pendidikan paling sedikit</Trans>,
    hours: <Trans>jam kerja tertentu</Trans>,
  })
  return (
    <EmptyState
      title={t`Belum ada kandidat yang cocok`}
      acts={
        <>
          {vacancy.viewerCanManage && vacancy.state !== 'CLOSED' && (
            <Link
              to="/lowongan/$vacancyId/ubah"
              params={{ vacancyId: vacancy.id }}
              className={buttonClass({ variant: 'secondary' })}
            >
              <Trans>Ubah syarat</Trans>
            </Link>
          )}
          <Link to="/kandidat" className={buttonClass({ variant: 'subtle' })}>
            <Trans>Cari di semua kandidat</Trans>
          </Link>
        </>
      }
    >
      {narrow.length > 0 && (
        <>
          <p>
            <Trans>Yang paling mempersempit lowongan ini:</Trans>
          </p>
          <ul className={classes['narrow']}>
            {narrow.map((words, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is fixed
              <li key={place}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Trans>
          Kartu baru terbit setiap Jumat, dan lowongan ini dicocokkan lagi tiap kali Anda membukanya. Selama
          dibuka ia ikut dihitung dalam tabel kebutuhan mingguan, yang menyebut rumpun pekerjaan dan provinsi
          bila 3 pemberi kerja atau lebih mencari hal serupa. Nama Anda tidak disebut.
        </Trans>
      </p>
    </EmptyState>
  )
}
