import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconInfoCircle from '@tabler/icons-react/icons/IconInfoCircle'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { FUNNEL_STAGE_WORDS } from '@titian/shared/insights/funnel.ts'
import { useDeferredValue, useState } from 'react'
import { useIsPhone } from '../../browser/use-media.ts'
import { DefinitionDrawer } from '../../insights/definition-drawer.tsx'
import { FunnelChart } from '../../insights/funnel-chart.tsx'
import { FunnelFilters } from '../../insights/funnel-filters.tsx'
import type { FunnelStages_StageFragment } from '../../insights/funnel-stages.generated.ts'
import { FunnelTable } from '../../insights/funnel-table.tsx'
import { StageTiles } from '../../insights/stage-tiles.tsx'
import { momentText, numberText, todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Figure } from '../../ui/figure.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './funnel-page.module.css'

const route = getRouteApi('/signed-in/corong')

/** The picture in a sentence: every stage with its number. */
const useSentence = (stages: readonly FunnelStages_StageFragment[]): string => {
  const { t } = useLingui()
  const language = currentLanguage()
  const parts = stages
    .map(({ stage, reachedCount }) => {
      const name = FUNNEL_STAGE_WORDS[stage][language]
      return `${name} ${reachedCount === null ? t`disamarkan` : numberText(language, reachedCount)}`
    })
    .join(', ')
  return t`Aliran peserta, dalam orang: ${parts}.`
}

const Flow = ({
  stages,
  onDefine,
}: {
  stages: readonly FunnelStages_StageFragment[]
  onDefine: () => void
}) => {
  const { t } = useLingui()
  const isPhone = useIsPhone()
  const sentence = useSentence(stages)
  const note = (
    <Trans>
      Abu-abu: belum sampai ke tahap berikutnya, bukan gagal. Sel di bawah 5 dan pelengkapnya disamarkan.
    </Trans>
  )
  const table = <FunnelTable stages={stages} />
  if (isPhone)
    return (
      <Card>
        <h2 className={classes['title']}>
          <Trans>Aliran peserta</Trans>
        </h2>
        {table}
        <p className={classes['note']}>{note}</p>
      </Card>
    )
  return (
    <Figure
      title={t`Aliran peserta`}
      sentence={sentence}
      definition={
        <IconButton
          label={t`Definisi: Aliran peserta`}
          icon={<IconInfoCircle size={18} stroke={1.7} />}
          onClick={onDefine}
        />
      }
      chart={<FunnelChart stages={stages} />}
      table={table}
      labels={{ showTable: t`Tampilkan sebagai tabel`, showChart: t`Tampilkan sebagai gambar` }}
      note={note}
    />
  )
}

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
          <Flow stages={funnel.stages} onDefine={define} />
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
