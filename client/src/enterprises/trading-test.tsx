import { Trans } from '@lingui/react/macro'
import IconCircle from '@tabler/icons-react/icons/IconCircle'
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck'
import { isSale } from '@titian/shared/enterprises/market-link.ts'
import { affirmedSigns } from '@titian/shared/enterprises/milestone.ts'
import { TRADING_SIGN_WORDS, TRADING_SIGNS } from '@titian/shared/enterprises/trading.ts'
import type { ReactNode } from 'react'
import { currentLanguage } from '../languages/language.ts'
import type { EnterpriseFacts_EnterpriseFragment } from './enterprise-facts.generated.ts'
import classes from './part.module.css'

interface TradingTestProps {
  enterprise: Pick<EnterpriseFacts_EnterpriseFragment, 'licences' | 'milestones' | 'marketLinks'>
}

/** The two parts of "trading", in words: registered, and one sign of business that the client affirmed. */
export const TradingTest = ({ enterprise }: TradingTestProps) => {
  const language = currentLanguage()
  const isRegistered = enterprise.licences.some(({ kind, state }) => kind === 'NIB' && state === 'HELD')
  const signs = affirmedSigns(enterprise.milestones)
  if (enterprise.marketLinks.some(({ amount }) => isSale({ amount }))) signs.add('SALE')
  const shown = TRADING_SIGNS.filter((sign) => signs.has(sign)).map(
    (sign) => TRADING_SIGN_WORDS[sign][language],
  )
  return (
    <div>
      <p className={classes['muted']}>
        <Trans>Usaha disebut berjalan bila dua hal ini ada:</Trans>
      </p>
      <ol className={classes['signs']}>
        <Sign isMet={isRegistered}>
          {isRegistered ? (
            <Trans>Nomor induk berusaha sudah ada.</Trans>
          ) : (
            <Trans>Nomor induk berusaha (NIB). Belum ada.</Trans>
          )}
        </Sign>
        <Sign isMet={shown.length > 0}>
          {shown.length > 0 ? (
            <Trans>Tanda usaha: {shown.join(', ')}.</Trans>
          ) : (
            <Trans>Satu tanda usaha: penjualan, pekerja yang dibayar, modal, atau belanja. Belum ada.</Trans>
          )}
        </Sign>
      </ol>
    </div>
  )
}

const Sign = ({ isMet, children }: { isMet: boolean; children: ReactNode }) => (
  <li className={classes[isMet ? 'met' : 'open']}>
    {isMet ? (
      <IconCircleCheck size={18} stroke={1.8} aria-hidden />
    ) : (
      <IconCircle size={18} stroke={1.8} aria-hidden />
    )}
    <span>{children}</span>
  </li>
)
