import { useReadQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { EnterpriseRow } from '../../enterprises/enterprise-row.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './caseload-page.module.css'
import { type ListedEnterprise, listedEnterprises } from './listed-enterprises.ts'

const route = getRouteApi('/signed-in/usaha')

/** The businesses of the own caseload: first those of which something is due. */
const EnterprisesPage = () => {
  const { t } = useLingui()
  const { data } = useReadQuery(route.useLoaderData().answer)
  const all = listedEnterprises(data)
  const due = all.filter(({ isDue }) => isDue)
  const dueCount = due.length
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Usaha dan modal</Trans>}
        lead={
          <Trans>
            <Plural value={all.length} other="# usaha" />,{' '}
            <Plural value={dueCount} other="# perlu perhatian" />.
          </Trans>
        }
      />
      {all.length === 0 && (
        <EmptyState level={2} title={t`Belum ada usaha`}>
          <Trans>Usaha tampil di sini setelah peserta dampingan Anda mulai menyusunnya.</Trans>
        </EmptyState>
      )}
      <Group title={t`Perlu perhatian`} listed={due} />
      <Group title={t`Berjalan baik`} listed={all.filter(({ isDue }) => !isDue)} />
    </div>
  )
}

const Group = ({ title, listed }: { title: string; listed: readonly ListedEnterprise[] }) =>
  listed.length === 0 ? null : (
    <section className={classes['group']}>
      <h2 className={classes['title']}>
        {title} <span className={classes['count']}>{listed.length}</span>
      </h2>
      <Card as="ul" padded={false} className={classes['rows'] ?? ''}>
        {listed.map(({ enterprise, people, due }) => (
          <EnterpriseRow key={enterprise.id} enterprise={enterprise} people={people} due={due} />
        ))}
      </Card>
    </section>
  )

export default EnterprisesPage
