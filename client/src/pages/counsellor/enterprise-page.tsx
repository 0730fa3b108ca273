import { useApolloClient, useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconChevronLeft from '@tabler/icons-react/icons/IconChevronLeft'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ENTERPRISE_KIND_WORDS } from '@titian/shared/enterprises/stage.ts'
import { lazy, Suspense } from 'react'
import { LicencesPart } from '../../enterprises/licences-part.tsx'
import { MarketPart } from '../../enterprises/market-part.tsx'
import { MembersPart } from '../../enterprises/members-part.tsx'
import { MilestonesPart } from '../../enterprises/milestones-part.tsx'
import { PlanPart } from '../../enterprises/plan-part.tsx'
import { StageBadge } from '../../enterprises/stage-badge.tsx'
import { StagePart } from '../../enterprises/stage-part.tsx'
import { SurvivalPart } from '../../enterprises/survival-part.tsx'
import { todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Kawung } from '../../ui/kawung.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EnterpriseDocument } from './enterprise-page.generated.ts'
import classes from './enterprise-page.module.css'

// Photographs and sums come after what everybody reads first.
const CapitalWork = lazy(async () => ({ default: (await import('./capital-work.tsx')).CapitalWork }))

const route = getRouteApi('/signed-in/usaha/$enterpriseId')

/** One business: how far it has come, what is missing, its people, papers, customers and money. */
const EnterprisePage = () => {
  const { t } = useLingui()
  const client = useApolloClient()
  const { enterpriseId } = route.useParams()
  const { data } = useReadQuery(route.useLoaderData().answer)
  const enterprise = data.node?.__typename === 'Enterprise' ? data.node : null
  if (!enterprise)
    return (
      <EmptyState level={1} title={t`Usaha ini tidak ada`}>
        <Trans>Mungkin pesertanya sudah diserahkan kepada pendamping lain, atau alamatnya salah.</Trans>
      </EmptyState>
    )
  // Read past the cache, without leaving what is open: a form behind which something changed stays as it is.
  const again = () =>
    void client.query({
      query: EnterpriseDocument,
      variables: { id: enterpriseId },
      fetchPolicy: 'network-only',
    })
  const today = todayInJakarta(new Date())
  const { name, trade, region, kind, stage } = enterprise
  const lead = [ENTERPRISE_KIND_WORDS[kind][currentLanguage()], trade?.name, region?.name]
  return (
    <div className={classes['page']}>
      <Link className={classes['back']} to="/usaha">
        <IconChevronLeft size={18} stroke={1.8} aria-hidden />
        <Trans>Usaha dan modal</Trans>
      </Link>
      <div className={classes['head']}>
        <Kawung name={enterprise.id} size={56} />
        <PageHeader
          title={name?.text ?? trade?.name ?? <Trans>Usaha</Trans>}
          lead={lead.filter(Boolean).join(', ')}
          acts={<StageBadge stage={stage} />}
        />
      </div>
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <StagePart enterprise={enterprise} today={today} onChanged={again} />
          <MilestonesPart enterprise={enterprise} today={today} onChanged={again} />
          <PlanPart
            enterpriseId={enterprise.id}
            plan={enterprise.plan}
            canKeep={enterprise.viewerCanKeep}
            onChanged={again}
          />
          <MarketPart enterprise={enterprise} today={today} onChanged={again} />
        </div>
        <div className={classes['column']}>
          <Suspense fallback={<Skeleton height={280} />}>
            <CapitalWork enterprise={enterprise} today={today} onChanged={again} />
          </Suspense>
          <LicencesPart enterprise={enterprise} onChanged={again} />
          <SurvivalPart enterprise={enterprise} today={today} onChanged={again} />
          <MembersPart enterprise={enterprise} />
        </div>
      </div>
    </div>
  )
}

export default EnterprisePage
