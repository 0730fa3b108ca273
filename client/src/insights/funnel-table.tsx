import { Trans } from '@lingui/react/macro'
import { FUNNEL_STAGE_WORDS } from '@titian/shared/insights/funnel.ts'
import { numberText, shareText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import type { FunnelStages_StageFragment } from './funnel-stages.generated.ts'
import classes from './funnel-table.module.css'
import { Suppressed } from './suppressed.tsx'

/** The funnel's numbers, one stage a row. */
export const FunnelTable = ({ stages }: { stages: readonly FunnelStages_StageFragment[] }) => {
  const language = currentLanguage()
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">
        <Trans>Peserta yang mencapai tiap tahap</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Tahap</Trans>
          </th>
          <th scope="col">
            <Trans>Orang</Trans>
          </th>
          <th scope="col">
            <Trans>Dari yang diterima</Trans>
          </th>
          <th scope="col">
            <Trans>Median hari</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {stages.map((stage) => (
          <tr key={stage.stage}>
            <th scope="row">{FUNNEL_STAGE_WORDS[stage.stage][language]}</th>
            <td>{stage.reachedCount === null ? <Suppressed /> : numberText(language, stage.reachedCount)}</td>
            <td>{stage.share === null ? '–' : shareText(language, stage.share)}</td>
            <td>{stage.medianDays === null ? '–' : numberText(language, stage.medianDays)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
