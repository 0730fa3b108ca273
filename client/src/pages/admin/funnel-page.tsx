import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { DefinitionDrawer } from '../../insights/definition-drawer.tsx'
import { FunnelFigures } from '../../insights/funnel-figures.tsx'
import { FunnelFilters } from '../../insights/funnel-filters.tsx'
import { StageTiles } from '../../insights/stage-tiles.tsx'
import { momentText, todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './funnel-page.module.css'

const route = getRouteApi('/signed-in/corong')

/** From custody to work that lasts: how many people reached each stage, with what the numbers mean. */
const FunnelPage = () => {
  const { t } = useLingui()
  const question = route.useSearch()
  const { answer } = route.useLoaderData()
  const shown = useDeferredValue(answer)
  const { data } = useReadQuery(shown)
  const navigate = useNavigate()
  const [isDefining, setDefining] = useState(false)
  const language = currentLanguage()
  const { funnel } = data
  const computed = funnel ? momentText(language, funnel.computedAt) : ''
  const define = () => setDefining(true)
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Corong</Trans>}
        lead={funnel ? <Trans>Dari pembinaan ke pekerjaan. Dihitung {computed}.</Trans> : null}
        acts={
          <FunnelFilters
            question={question}
            provinces={data.regions.edges.map(({ node }) => node)}
            today={todayInJakarta(new Date())}
            onAsk={(next) =>
              void navigate({ to: '/corong', search: next, replace: true, resetScroll: false })
            }
          />
        }
      />
      {funnel ? (
        <div className={shown === answer ? classes['body'] : `${classes['body']} ${classes['stale']}`}>
          <StageTiles stages={funnel.stages} onDefine={define} />
          <FunnelFigures stages={funnel.stages} onDefine={define} />
        </div>
      ) : (
        <EmptyState title={t`Angka ini bukan untuk peran Anda`}>
          <Trans>Corong dibaca petugas program. Ganti peran di kiri atas bila Anda punya.</Trans>
        </EmptyState>
      )}
      {isDefining && funnel && (
        <DefinitionDrawer
          definition={funnel.definition}
          computed={computed}
          onClose={() => setDefining(false)}
        />
      )}
    </div>
  )
}

export default FunnelPage
