import { Plural, Trans } from '@lingui/react/macro'
import IconCircleMinus from '@tabler/icons-react/icons/IconCircleMinus'
import IconCirclePlus from '@tabler/icons-react/icons/IconCirclePlus'
import { REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import { numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import classes from './preview.module.css'
import type { RulePreviewSide_SideFragment } from './rule-preview.generated.ts'

interface PreviewSideProps {
  kind: 'ENTERS' | 'LEAVES'
  side: RulePreviewSide_SideFragment
}

/** Those who enter or drop out: why, and where; a region of fewer than five is not named. */
export const PreviewSide = ({ kind, side }: PreviewSideProps) => {
  const language = currentLanguage()
  const count = numberText(language, side.count)
  const most = Math.max(1, ...side.regions.map((part) => part.count))
  const reasons = side.reasons.slice(0, 3)
  const Icon = kind === 'ENTERS' ? IconCirclePlus : IconCircleMinus
  const hasJoined = side.regions.some(({ region }) => region === null)
  return (
    <Card>
      <h2 className={classes['sideTitle']}>
        <Icon
          className={classes[kind === 'ENTERS' ? 'enterIcon' : 'leaveIcon']}
          size={20}
          stroke={1.8}
          aria-hidden
        />
        {kind === 'ENTERS' ? <Trans>{count} masuk</Trans> : <Trans>{count} keluar</Trans>}
      </h2>
      {side.count === 0 ? (
        <p className={classes['muted']}>
          <Trans>Tidak ada yang berubah di sini.</Trans>
        </p>
      ) : (
        <>
          <p className={classes['why']}>
            {kind === 'ENTERS' ? <Trans>Tidak lagi tertahan oleh:</Trans> : <Trans>Belum memenuhi:</Trans>}{' '}
            {reasons
              .map(
                (reason) =>
                  `${REQUIREMENT_WORDS[reason.requirement][language]} (${numberText(language, reason.count)})`,
              )
              .join(', ')}
          </p>
          <table className={classes['regions']}>
            <caption className="visually-hidden">
              <Trans>Menurut provinsi unit</Trans>
            </caption>
            <tbody>
              {side.regions.map((part) => (
                <tr key={part.region?.id ?? 'others'}>
                  <th scope="row">{part.region?.name ?? <Trans>Wilayah lain</Trans>}</th>
                  <td className={classes['track']} aria-hidden>
                    <span
                      className={classes[kind === 'ENTERS' ? 'enterBar' : 'leaveBar']}
                      style={{ inlineSize: `${(part.count / most) * 100}%` }}
                    />
                  </td>
                  <td className={classes['count']}>{numberText(language, part.count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {hasJoined && (
            <p className={classes['muted']}>
              <Trans>Wilayah di bawah 5 digabung.</Trans>
            </p>
          )}
          {kind === 'LEAVES' && side.confirmedCount > 0 && (
            <p className={classes['confirmed']}>
              <Plural
                value={side.confirmedCount}
                one="# di antaranya sudah dikonfirmasi siap kerja"
                other="# di antaranya sudah dikonfirmasi siap kerja"
              />
            </p>
          )}
        </>
      )}
    </Card>
  )
}
