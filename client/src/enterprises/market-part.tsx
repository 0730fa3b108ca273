import { Trans } from '@lingui/react/macro'
import { MARKET_LINK_WORDS, marketIncome } from '@titian/shared/enterprises/market-link.ts'
import { lazy, Suspense, useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { EnterpriseFacts_EnterpriseFragment } from './enterprise-facts.generated.ts'
import classes from './part.module.css'

const RecordMarketLink = lazy(async () => ({
  default: (await import('./record-market-link.tsx')).RecordMarketLink,
}))

interface MarketPartProps {
  enterprise: EnterpriseFacts_EnterpriseFragment
  today: string
  onChanged: () => void
}

/** Ways to customers, and what each brought. What nobody knows is not a zero. */
export const MarketPart = ({ enterprise, today, onChanged }: MarketPartProps) => {
  const language = currentLanguage()
  const [isAdding, setAdding] = useState(false)
  const { marketLinks } = enterprise
  const income = marketIncome(marketLinks.map(({ amount }) => ({ amount: amount ?? null })))
  return (
    <Card className={classes['part'] ?? ''} aria-labelledby="enterprise-market">
      <div className={classes['top']}>
        <h2 id="enterprise-market" className={classes['title']}>
          <Trans>Akses pasar</Trans>
        </h2>
        {enterprise.viewerCanKeep && (
          <Button size="small" onClick={() => setAdding(true)}>
            <Trans>Tambah jalan pasar</Trans>
          </Button>
        )}
      </div>
      {marketLinks.length === 0 ? (
        <p className={classes['muted']}>
          <Trans>Belum ada. Toko daring, pembeli tetap, bazar, atau pesanan dicatat di sini.</Trans>
        </p>
      ) : (
        <>
          <ul className={classes['list']}>
            {marketLinks.map(({ kind, counterparty, startedOn, amount }) => (
              <li key={`${kind}${counterparty}${startedOn}`} className={classes['line']}>
                <div>
                  <p>{counterparty}</p>
                  <p className={classes['muted']}>
                    {MARKET_LINK_WORDS[kind][language]}, <Trans>sejak {dayText(language, startedOn)}</Trans>
                  </p>
                </div>
                {amount === null ? (
                  <span className={classes['muted']}>
                    <Trans>belum diketahui</Trans>
                  </span>
                ) : (
                  <span className={classes['sum']}>{rupiahText(language, amount)}</span>
                )}
              </li>
            ))}
          </ul>
          <p className={classes['muted']}>
            <Trans>Yang diketahui berjumlah {rupiahText(language, income)}.</Trans>
          </p>
        </>
      )}
      <Suspense fallback={null}>
        {isAdding && (
          <RecordMarketLink
            enterpriseId={enterprise.id}
            today={today}
            onClose={() => setAdding(false)}
            onChanged={onChanged}
          />
        )}
      </Suspense>
    </Card>
  )
}
