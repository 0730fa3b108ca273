import { Trans, useLingui } from '@lingui/react/macro'
import IconInfoCircle from '@tabler/icons-react/icons/IconInfoCircle'
import { FUNNEL_STAGE_WORDS } from '@titian/shared/insights/funnel.ts'
import { useIsPhone } from '../browser/use-media.ts'
import { numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import { Figure } from '../ui/figure.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { FunnelChart } from './funnel-chart.tsx'
import classes from './funnel-figures.module.css'
import type { FunnelStages_StageFragment } from './funnel-stages.generated.ts'
import { FunnelTable } from './funnel-table.tsx'
import { WaitingChart } from './waiting-chart.tsx'

interface FunnelFiguresProps {
  stages: readonly FunnelStages_StageFragment[]
  onDefine: () => void
}

/** Both pictures in a sentence each: every stage with its number. */
const useSentences = (stages: readonly FunnelStages_StageFragment[]) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const named = (number: (stage: FunnelStages_StageFragment) => number | null, none: string) =>
    stages
      .map((stage) => {
        const value = number(stage)
        return `${FUNNEL_STAGE_WORDS[stage.stage][language]} ${value === null ? none : numberText(language, value)}`
      })
      .join(', ')
  const people = named(({ reachedCount }) => reachedCount, t`disamarkan`)
  const days = named(({ medianDays }) => medianDays, t`tidak ada`)
  return {
    flow: t`Aliran peserta, dalam orang: ${people}.`,
    waiting: t`Median hari sejak diterima: ${days}.`,
  }
}

/** The flow of people and how long it takes them, as pictures or as a table; on a phone the table alone. */
export const FunnelFigures = ({ stages, onDefine }: FunnelFiguresProps) => {
  const { t } = useLingui()
  const isPhone = useIsPhone()
  const sentences = useSentences(stages)
  const table = <FunnelTable stages={stages} />
  const labels = { showTable: t`Tampilkan sebagai tabel`, showChart: t`Tampilkan sebagai gambar` }
  const note = (
    <Trans>
      Abu-abu: belum sampai ke tahap berikutnya, bukan gagal. Sel di bawah 5 dan pelengkapnya disamarkan.
    </Trans>
  )
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
  const define = (name: string) => (
    <IconButton
      label={t`Definisi: ${name}`}
      icon={<IconInfoCircle size={18} stroke={1.7} />}
      onClick={onDefine}
    />
  )
  return (
    <>
      <Figure
        title={t`Aliran peserta`}
        sentence={sentences.flow}
        definition={define(t`Aliran peserta`)}
        chart={<FunnelChart stages={stages} />}
        table={table}
        labels={labels}
        note={note}
      />
      <Figure
        title={t`Median hari sejak diterima`}
        sentence={sentences.waiting}
        definition={define(t`Median hari sejak diterima`)}
        chart={<WaitingChart stages={stages} />}
        table={table}
        labels={labels}
        note={<Trans>Median orang yang sudah sampai. Yang masih menuju ke sana tidak ikut dihitung.</Trans>}
      />
    </>
  )
}
