import { Trans, useLingui } from '@lingui/react/macro'
import IconInfoCircle from '@tabler/icons-react/icons/IconInfoCircle'
import { FUNNEL_STAGE_WORDS } from '@titian/shared/insights/funnel.ts'
import { numberText, shareText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { IconButton } from '../ui/icon-button.tsx'
import type { FunnelStages_StageFragment } from './funnel-stages.generated.ts'
import classes from './stage-tiles.module.css'
import { Suppressed } from './suppressed.tsx'

interface StageTilesProps {
  stages: readonly FunnelStages_StageFragment[]
  onDefine: () => void
}

const Below = ({ stage, isFirst }: { stage: FunnelStages_StageFragment; isFirst: boolean }) => {
  const language = currentLanguage()
  if (stage.reachedCount === null) return <Trans>di bawah 5 atau pelengkapnya</Trans>
  if (isFirst) return <Trans>diterima dalam rentang</Trans>
  const share = stage.share === null ? null : shareText(language, stage.share)
  const days = stage.medianDays === null ? null : numberText(language, stage.medianDays)
  return (
    <>
      {share !== null && (
        <span>
          <Trans>{share} peserta</Trans>
        </span>
      )}
      {days !== null && (
        <span>
          <Trans>median {days} hari</Trans>
        </span>
      )}
    </>
  )
}

/** The stages as large numbers; each opens the definition. */
export const StageTiles = ({ stages, onDefine }: StageTilesProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  return (
    <ul className={classes['tiles']} aria-label={t`Angka tiap tahap`}>
      {stages.map((stage, at) => {
        const name = FUNNEL_STAGE_WORDS[stage.stage][language]
        return (
          <li key={stage.stage} className={classes['tile']}>
            <p className={classes['name']}>
              {name}
              <IconButton
                className={classes['define'] as string}
                label={t`Definisi: ${name}`}
                icon={<IconInfoCircle size={16} stroke={1.7} />}
                onClick={onDefine}
              />
            </p>
            <p className={classes['number']}>
              {stage.reachedCount === null ? <Suppressed /> : numberText(language, stage.reachedCount)}
            </p>
            <p className={classes['below']}>
              <Below stage={stage} isFirst={at === 0} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}
