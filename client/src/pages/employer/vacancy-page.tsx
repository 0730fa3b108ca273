import { useQueryRefHandlers, useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useRef, useState, useTransition } from 'react'
import { NotAvailable } from '../../candidates/not-available.tsx'
import { KeysHelp } from '../../shell/keys-help.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { showToast } from '../../ui/toast.tsx'
import { CloseVacancy } from '../../vacancies/close-vacancy.tsx'
import { DuplicateVacancy } from '../../vacancies/duplicate-vacancy.tsx'
import { VacancyFacts } from '../../vacancies/vacancy-facts.tsx'
import { WageWarning } from '../../vacancies/wage-warning.tsx'
import { useMatchKeys } from './use-match-keys.ts'
import { VacancyHead } from './vacancy-head.tsx'
import { MoreMatchesDocument } from './vacancy-page.generated.ts'
import classes from './vacancy-page.module.css'
import { Matches, Shortlist } from './vacancy-people.tsx'
import type { VacancyQuestion } from './vacancy-question.ts'

const route = getRouteApi('/signed-in/lowongan/$vacancyId')

/** One vacancy: what it asks for, who fits and why, and whom the employer noted down. */
const VacancyPage = () => {
  const { t } = useLingui()
  const { vacancyId } = route.useParams()
  const question = route.useSearch()
  const navigate = useNavigate()
  const { answer } = route.useLoaderData()
  const { data } = useReadQuery(useDeferredValue(answer))
  const { fetchMore } = useQueryRefHandlers(answer)
  const [isLoadingMore, startMore] = useTransition()
  const [dialog, setDialog] = useState<'DUPLICATE' | 'CLOSE' | 'KEYS' | null>(null)
  const people = useRef<HTMLElement>(null)
  useMatchKeys(people, () => setDialog('KEYS'))
  const vacancy = data.vacancy
  if (!vacancy)
    return (
      <NotAvailable
        acts={
          <Link to="/lowongan" className={buttonClass({ variant: 'secondary' })}>
            <Trans>Ke daftar lowongan</Trans>
          </Link>
        }
      />
    )
  const order = question.urut ?? 'RELEVANCE'
  const ask = (next: VacancyQuestion) =>
    void navigate({
      to: '/lowongan/$vacancyId',
      params: { vacancyId },
      search: next,
      replace: true,
      resetScroll: false,
    })
  const more = () =>
    startMore(async () => {
      await fetchMore({
        query: MoreMatchesDocument,
        variables: { id: vacancyId, orderBy: order, after: vacancy.matches?.pageInfo.endCursor },
      } as unknown as Parameters<typeof fetchMore>[0])
    })
  const { wageWarning, shortlist } = vacancy
  const shown = question.lihat ?? 'cocok'
  const noted = shortlist.length
  return (
    <div className={classes['page']}>
      <VacancyHead
        vacancy={vacancy}
        onDuplicate={() => setDialog('DUPLICATE')}
        onCloseVacancy={() => setDialog('CLOSE')}
      />
      {wageWarning && vacancy.state !== 'CLOSED' && (
        <WageWarning
          province={wageWarning.minimum.province.name}
          year={wageWarning.minimum.year}
          monthly={wageWarning.minimum.monthly}
          shortBy={wageWarning.shortBy}
          isWhollyBelow={wageWarning.isWhollyBelow}
        />
      )}
      <div className={classes['columns']}>
        <section ref={people} className={classes['people']} aria-label={t`Kandidat untuk lowongan ini`}>
          <SegmentedControl<'cocok' | 'daftar-pendek'>
            label={t`Yang ditampilkan`}
            framed
            value={shown}
            options={[
              { value: 'cocok', label: t`Cocok` },
              { value: 'daftar-pendek', label: noted > 0 ? t`Daftar pendek ${noted}` : t`Daftar pendek` },
            ]}
            onChange={(lihat) => ask({ ...question, lihat: lihat === 'cocok' ? undefined : lihat })}
          />
          {shown === 'cocok' ? (
            <Matches
              vacancy={vacancy}
              order={order}
              onOrder={(urut) => ask({ ...question, urut: urut === 'RELEVANCE' ? undefined : urut })}
              onMore={more}
              isLoadingMore={isLoadingMore}
            />
          ) : (
            <Shortlist vacancy={vacancy} />
          )}
        </section>
        <aside className={classes['side']}>
          <VacancyFacts vacancy={vacancy} />
        </aside>
      </div>
      {dialog === 'CLOSE' && (
        <CloseVacancy
          vacancy={vacancy}
          onClose={() => setDialog(null)}
          onClosed={() => {
            setDialog(null)
            showToast(t`Lowongan ditutup.`)
          }}
        />
      )}
      {dialog === 'DUPLICATE' && (
        <DuplicateVacancy
          vacancy={vacancy}
          onClose={() => setDialog(null)}
          onDuplicated={(id) => {
            setDialog(null)
            showToast(t`Lowongan baru dibuka.`)
            void navigate({ to: '/lowongan/$vacancyId', params: { vacancyId: id } })
          }}
        />
      )}
      {dialog === 'KEYS' && <KeysHelp of="matches" onClose={() => setDialog(null)} />}
      <Outlet />
    </div>
  )
}

export default VacancyPage
