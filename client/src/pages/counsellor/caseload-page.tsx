import { Plural, Trans, useLingui } from '@lingui/react/macro'
import IconPlus from '@tabler/icons-react/icons/IconPlus'
import IconSearch from '@tabler/icons-react/icons/IconSearch'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { type CaseloadPerson, isToday } from '../../advice/caseload-person.ts'
import { CaseloadRow } from '../../advice/caseload-row.tsx'
import { DueActions } from '../../advice/due-actions.tsx'
import { SessionsToday } from '../../advice/sessions-today.tsx'
import { useCaseload } from '../../advice/use-caseload.ts'
import { todayInJakarta } from '../../languages/day-text.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextField } from '../../ui/text-field.tsx'
import classes from './caseload-page.module.css'
import { useBusinesses } from './use-businesses.tsx'

type View = 'ALL' | 'ATTENTION' | 'UNPLANNED'

/** A counsellor's day: who needs attention and why, whom one meets today, and everybody else. */
const CaseloadPage = () => {
  const { t } = useLingui()
  const { people, isRemembered, hasFailed, again } = useCaseload()
  const businesses = useBusinesses()
  const [view, setView] = useState<View>('ALL')
  const [typed, setTyped] = useState('')
  const words = useDeferredValue(typed)
  const now = new Date()
  const today = todayInJakarta(now)
  const attention = people?.filter(needsAttention) ?? []
  const meeting = people?.filter(({ nextAt }) => isToday(nextAt, now)) ?? []
  const shown = people?.filter((person) => isIn(view, person) && isNamed(person, words)) ?? []
  const urgent = shown.filter(needsAttention)
  const others = shown.filter((person) => !needsAttention(person))
  const attentionCount = attention.length
  const meetingCount = meeting.length
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Hari ini</Trans>}
        lead={
          people &&
          (isRemembered ? (
            <Trans>Tanpa sinyal: nama, sesi berikut dan janji yang tersimpan di perangkat ini.</Trans>
          ) : (
            <Trans>
              <Plural value={attentionCount} other="# orang perlu perhatian" />,{' '}
              <Plural value={meetingCount} other="# sesi hari ini" />.
            </Trans>
          ))
        }
        acts={
          <Link className={buttonClass({ variant: 'primary' })} to="/catat-sesi">
            <IconPlus size={18} stroke={2} aria-hidden />
            <Trans>Catat sesi</Trans>
          </Link>
        }
      />
      {hasFailed ? (
        <ErrorState
          level={2}
          title={t`Daftar belum bisa dimuat`}
          acts={
            <Button variant="primary" onClick={again}>
              <Trans>Coba lagi</Trans>
            </Button>
          }
        >
          <Trans>Catatan Anda yang menunggu tetap aman di perangkat ini.</Trans>
        </ErrorState>
      ) : people === null ? (
        <Skeleton height={480} />
      ) : people.length === 0 ? (
        <EmptyState level={2} title={t`Belum ada peserta dampingan`}>
          <Trans>Supervisor Anda yang menugaskan. Setelah itu peserta tampil di sini.</Trans>
        </EmptyState>
      ) : (
        <div className={classes['columns']}>
          <div className={classes['list']}>
            <div className={classes['tools']}>
              <SegmentedControl
                label={t`Tampilkan`}
                value={view}
                options={[
                  { value: 'ALL', label: t`Semua ${people.length}` },
                  { value: 'ATTENTION', label: t`Perhatian ${attentionCount}` },
                  { value: 'UNPLANNED', label: t`Tanpa jadwal` },
                ]}
                onChange={setView}
              />
              <TextField
                type="search"
                hideLabel
                label={t`Cari nama`}
                placeholder={t`Nama`}
                icon={<IconSearch size={18} stroke={1.7} aria-hidden />}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            </div>
            {shown.length === 0 && (
              <EmptyState level={2} title={t`Tidak ada yang cocok`}>
                <Trans>Ubah nama atau pilihan di atas.</Trans>
              </EmptyState>
            )}
            <Group title={t`Perlu perhatian`} people={urgent} today={today} businesses={businesses} />
            <Group
              title={isRemembered ? t`Peserta` : t`Berjalan baik`}
              people={others}
              today={today}
              businesses={businesses}
            />
          </div>
          <div className={classes['side']}>
            <SessionsToday people={meeting} />
            <DueActions people={people} today={today} />
          </div>
        </div>
      )}
    </div>
  )
}

interface GroupProps {
  title: string
  people: readonly CaseloadPerson[]
  today: string
  businesses: ReadonlyMap<string, ReactNode>
}

const Group = ({ title, people, today, businesses }: GroupProps) => {
  if (people.length === 0) return null
  return (
    <section className={classes['group']}>
      <h2 className={classes['title']}>
        {title} <span className={classes['count']}>{people.length}</span>
      </h2>
      <Card as="ul" padded={false} className={classes['rows'] ?? ''}>
        {people.map((person) => (
          <CaseloadRow key={person.id} person={person} today={today} business={businesses.get(person.id)} />
        ))}
      </Card>
    </section>
  )
}

const needsAttention = ({ now }: CaseloadPerson): boolean => (now?.attention.length ?? 0) > 0

const isIn = (view: View, person: CaseloadPerson): boolean =>
  view === 'ALL' || (view === 'ATTENTION' ? needsAttention(person) : person.nextAt === null)

const isNamed = ({ name }: CaseloadPerson, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.toLowerCase().includes(word))

export default CaseloadPage
