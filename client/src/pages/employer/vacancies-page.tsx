import { useQueryRefHandlers, useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconPlus from '@tabler/icons-react/icons/IconPlus'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useTransition } from 'react'
import { buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { VacancyRow } from '../../vacancies/vacancy-row.tsx'
import { STATE_WORDS } from '../../vacancies/vacancy-words.ts'
import { MoreVacanciesDocument } from './vacancies-page.generated.ts'
import classes from './vacancies-page.module.css'
import { stateOf, type VacanciesQuestion } from './vacancy-question.ts'

const route = getRouteApi('/signed-in/lowongan')

const WriteOne = () => (
  <Link to="/lowongan/baru" className={buttonClass({ variant: 'primary' })}>
    <IconPlus size={18} stroke={2} aria-hidden />
    <Trans>Tulis lowongan</Trans>
  </Link>
)

/** The own employer's vacancies, the newest first. */
const VacanciesPage = () => {
  const { t } = useLingui()
  const question = route.useSearch()
  const navigate = useNavigate()
  const { answer } = route.useLoaderData()
  const { data } = useReadQuery(useDeferredValue(answer))
  const { fetchMore } = useQueryRefHandlers(answer)
  const [loadingMore, startMore] = useTransition()
  const { edges, pageInfo } = data.vacancies
  const chosen = question.keadaan ?? 'OPEN'
  const more = () =>
    startMore(async () => {
      await fetchMore({
        query: MoreVacanciesDocument,
        variables: { state: stateOf(question), after: pageInfo.endCursor },
      } as unknown as Parameters<typeof fetchMore>[0])
    })
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Lowongan</Trans>}
        lead={
          <Trans>
            Tulis apa yang Anda cari. Titian mencocokkannya dengan kartu kandidat dan menyebut alasannya.
          </Trans>
        }
        acts={<WriteOne />}
      />
      <div className={classes['filter']}>
        <SegmentedControl<NonNullable<VacanciesQuestion['keadaan']>>
          label={t`Keadaan lowongan`}
          framed
          value={chosen}
          options={[
            { value: 'OPEN', label: t(STATE_WORDS.OPEN) },
            { value: 'EXPIRED', label: t(STATE_WORDS.EXPIRED) },
            { value: 'CLOSED', label: t(STATE_WORDS.CLOSED) },
            { value: 'SEMUA', label: t`Semua` },
          ]}
          onChange={(keadaan) =>
            void navigate({ to: '/lowongan', search: keadaan === 'OPEN' ? {} : { keadaan }, replace: true })
          }
        />
      </div>
      {edges.length === 0 ? (
        <NoVacancies isFirst={chosen === 'OPEN' || chosen === 'SEMUA'} />
      ) : (
        <ul className={classes['list']}>
          {edges.map(({ node }) => (
            <li key={node.id}>
              <VacancyRow vacancy={node} />
            </li>
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && <ShowMore label={t`Tampilkan lagi`} busy={loadingMore} onShow={more} />}
    </div>
  )
}

const NoVacancies = ({ isFirst }: { isFirst: boolean }) => {
  const { t } = useLingui()
  return isFirst ? (
    <EmptyState title={t`Belum ada lowongan yang dibuka`} acts={<WriteOne />}>
      <Trans>Setelah Anda menulis satu, kandidat yang cocok langsung terlihat, tanpa nama.</Trans>
    </EmptyState>
  ) : (
    <EmptyState title={t`Tidak ada lowongan di sini`}>
      <Trans>Lowongan yang ditutup atau lewat waktu tersimpan di sini dan bisa digandakan.</Trans>
    </EmptyState>
  )
}

export default VacanciesPage
