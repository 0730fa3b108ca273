import { useQueryRefHandlers, useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useTransition } from 'react'
import { ConsentList } from '../../consents/consent-list.tsx'
import { MyDisclosures } from '../../introductions/my-disclosures.tsx'
import { DataRequests } from '../../rights/data-requests.tsx'
import { ReceiptList } from '../../rights/receipt-list.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './person-page.module.css'
import { ToConsent } from './to-consent.tsx'

const UseRestriction = lazy(async () => ({
  default: (await import('../../rights/use-restriction.tsx')).UseRestriction,
}))

const route = getRouteApi('/signed-in/data-saya')

/** What is the person's: what they agreed to, who read what, and what they may ask. */
const MyDataPage = () => {
  const { t } = useLingui()
  const { answer } = route.useLoaderData()
  const { fetchMore } = useQueryRefHandlers(answer)
  const { data } = useReadQuery(answer)
  const [isLoading, startLoading] = useTransition()
  const person = data.participants?.edges[0]?.node
  if (!person)
    return (
      <EmptyState level={1} title={t`Catatan Anda belum tersambung`}>
        <Trans>Akun Anda sudah ada. Petugas pendamping akan menyambungkan catatan Anda.</Trans>
      </EmptyState>
    )
  const { receipts } = person
  return (
    <div className={classes['page']}>
      <PageHeader title={<Trans>Data saya</Trans>} />
      <Suspense fallback={null}>
        {person.useRestriction && <UseRestriction person={person} reader="PERSON" />}
      </Suspense>
      <div className={classes['columns']}>
        <ConsentList
          consents={person.consents}
          act={<ToConsent pathway={person.pathway} consents={person.consents} />}
        />
        {person.introductions.length > 0 && <MyDisclosures requests={person.introductions} />}
        {receipts && (
          <ReceiptList
            receipts={receipts}
            isLoading={isLoading}
            onMore={() =>
              startLoading(async () => {
                await fetchMore({ variables: { after: receipts.pageInfo.endCursor } })
              })
            }
          />
        )}
        <DataRequests participantId={person.id} requests={person.dataRequests} />
        <section className={classes['section']} aria-labelledby="copy-title">
          <h2 id="copy-title">
            <Trans>Salinan data saya</Trans>
          </h2>
          <p>
            <Trans>Semua yang dicatat tentang Anda, di satu halaman.</Trans>
          </p>
          <Link to="/data-saya/salinan" className={buttonClass({ size: 'large', wide: true })}>
            <Trans>Lihat salinan</Trans>
          </Link>
        </section>
      </div>
    </div>
  )
}

export default MyDataPage
