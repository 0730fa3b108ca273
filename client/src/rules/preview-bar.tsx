import { Trans } from '@lingui/react/macro'
import IconArrowRight from '@tabler/icons-react/icons/IconArrowRight'
import { momentText, numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import classes from './preview.module.css'
import type { RulePreview_PreviewFragment } from './rule-preview.generated.ts'

/** Who stays, leaves and enters, true to scale and in words. */
export const PreviewBar = ({ preview }: { preview: RulePreview_PreviewFragment }) => {
  const language = currentLanguage()
  const { enters, leaves, readyBeforeCount, readyAfterCount } = preview
  const stays = readyBeforeCount - leaves.count
  const number = (value: number) => <b className={classes['number']}>{numberText(language, value)}</b>
  const at = momentText(language, preview.computedAt)
  const people = numberText(language, preview.peopleCount)
  return (
    <Card aria-labelledby="preview-title">
      <div className={classes['top']}>
        <h2 id="preview-title">
          <Trans>Kalau berlaku hari ini</Trans>
        </h2>
        <span className={classes['muted']}>
          <Trans>
            dihitung {at}, atas {people} orang
          </Trans>
        </span>
      </div>
      <div className={classes['bar']} aria-hidden>
        <span className={classes['stays']} style={{ flexGrow: stays }} />
        <span className={classes['leaves']} style={{ flexGrow: leaves.count }} hidden={leaves.count === 0} />
        <span className={classes['enters']} style={{ flexGrow: enters.count }} hidden={enters.count === 0} />
      </div>
      <ul className={classes['legend']}>
        <li>
          <span className={classes['stays']} aria-hidden />
          <span>
            {number(stays)} <Trans>tetap siap</Trans>
          </span>
        </li>
        <li>
          <span className={classes['leaves']} aria-hidden />
          <span>
            {number(leaves.count)} <Trans>keluar</Trans>
          </span>
        </li>
        <li>
          <span className={classes['enters']} aria-hidden />
          <span>
            {number(enters.count)} <Trans>masuk</Trans>
          </span>
        </li>
      </ul>
      <div className={classes['sum']}>
        <p className={classes['total']}>
          {number(readyBeforeCount)}
          <IconArrowRight size={18} stroke={1.8} aria-hidden />
          <span className="visually-hidden">
            <Trans>menjadi</Trans>
          </span>
          {number(readyAfterCount)}
          <span>
            <Trans>memenuhi semua syarat</Trans>
          </span>
        </p>
        <p className={classes['muted']}>
          <Trans>Setelah disetujui, hasilnya sama dengan pratinjau ini.</Trans>
        </p>
      </div>
    </Card>
  )
}
