import { useReadQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { OverseenRequests } from '../../rights/overseen-requests.tsx'
import { RecentPins } from '../../rights/recent-pins.tsx'
import { RequestQueue } from '../../rights/request-queue.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './requests-page.module.css'

const route = getRouteApi('/signed-in/permintaan-data')

/** What people of the unit asked about their data, and who got a PIN. */
const RequestsPage = () => {
  const { answer } = route.useLoaderData()
  const { data } = useReadQuery(answer)
  // For the protection officer: of files that are open.
  const own = data.openDataRequests?.edges.map(({ node }) => node) ?? []
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Permintaan data</Trans>}
        lead={<Trans>Hak peserta atas datanya sendiri. Dijawab dalam 72 jam, juga pada hari libur.</Trans>}
      />
      {data.overseenDataRequests && <OverseenRequests requests={data.overseenDataRequests} />}
      {(own.length > 0 || !data.overseenDataRequests) && <RequestQueue requests={own} />}
      {!data.overseenDataRequests && <RecentPins pins={data.recentKioskPins} />}
    </div>
  )
}

export default RequestsPage
