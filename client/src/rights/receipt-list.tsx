import { Trans } from '@lingui/react/macro'
import IconBuilding from '@tabler/icons-react/icons/IconBuilding'
import IconBuildingFactory2 from '@tabler/icons-react/icons/IconBuildingFactory2'
import IconHeartHandshake from '@tabler/icons-react/icons/IconHeartHandshake'
import { ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import { OPENING_KIND_WORDS } from '@titian/shared/participants/opening.ts'
import { RECEIPT_ACT_WORDS, RECEIPT_PURPOSE_WORDS } from '@titian/shared/rights/receipt.ts'
import type { Role } from '../graphql/schema.generated.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { uncapitalised } from '../languages/uncapitalised.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { ReceiptList_ReceiptsFragment } from './receipt-list.generated.ts'
import classes from './receipt-list.module.css'

type Receipt = ReceiptList_ReceiptsFragment['edges'][number]['node']

const iconOf = (role: Role | null) => {
  if (role === 'EMPLOYER') return { Icon: IconBuildingFactory2, tone: classes['company'] }
  if (role === 'COUNSELLOR') return { Icon: IconHeartHandshake, tone: classes['helper'] }
  return { Icon: IconBuilding, tone: classes['office'] }
}

const Line = ({ receipt }: { receipt: Receipt }) => {
  const language = currentLanguage()
  const { Icon, tone } = iconOf(receipt.role)
  const role = receipt.role ? ROLE_WORDS[receipt.role][language] : 'Titian'
  // A company is known by its name, an officer by what they do there.
  const isCompany = receipt.role === 'EMPLOYER' && receipt.place !== null
  const act = uncapitalised(RECEIPT_ACT_WORDS[receipt.act][language])
  const about = receipt.about.join(', ')
  const { job } = receipt
  const kind = receipt.kind && OPENING_KIND_WORDS[receipt.kind][language]
  const reason = [kind, receipt.reason].filter(Boolean).join('. ')
  return (
    <li className={classes['line']}>
      <span className={`${classes['icon']} ${tone}`} aria-hidden>
        <Icon size={20} stroke={1.7} />
      </span>
      <div>
        <p className={classes['who']}>{isCompany ? receipt.place : role}</p>
        {!isCompany && receipt.place && <p>{receipt.place}</p>}
        <p className={classes['what']}>
          {act} {about}
        </p>
        {receipt.act === 'READ' && (
          <p className={classes['what']}>{uncapitalised(RECEIPT_PURPOSE_WORDS[receipt.purpose][language])}</p>
        )}
        {job && (
          <p className={classes['what']}>
            <Trans>Untuk lowongan: {job}</Trans>
          </p>
        )}
        {reason && (
          <p className={classes['what']}>
            <Trans>Alasan: {reason}</Trans>
          </p>
        )}
      </div>
      <time className={classes['day']} dateTime={receipt.readOn}>
        {dayText(language, receipt.readOn)}
      </time>
    </li>
  )
}

interface ReceiptListProps {
  receipts: ReceiptList_ReceiptsFragment
  isLoading: boolean
  onMore: () => void
}

/** Who read what: role, unit or company, what for, which day. Never an officer's name. */
export const ReceiptList = ({ receipts, isLoading, onMore }: ReceiptListProps) => (
  <section className={classes['section']} aria-labelledby="receipts-title">
    <div>
      <h2 id="receipts-title">
        <Trans>Siapa yang melihat data Anda</Trans>
      </h2>
      <p className={classes['muted']}>
        <Trans>Setiap pembacaan dicatat. Daftar ini hanya untuk Anda.</Trans>
      </p>
    </div>
    {receipts.edges.length === 0 ? (
      <p>
        <Trans>Belum ada yang membaca nama, telepon, atau data pribadi Anda yang lain.</Trans>
      </p>
    ) : (
      <Card as="div" padded={false}>
        <ul className={classes['lines']}>
          {receipts.edges.map(({ cursor, node }) => (
            <Line key={cursor} receipt={node} />
          ))}
        </ul>
      </Card>
    )}
    {receipts.pageInfo.hasNextPage && (
      <Button size="large" wide busy={isLoading} onClick={onMore}>
        <Trans>Lihat yang lebih lama</Trans>
      </Button>
    )}
  </section>
)
