import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import {
  MARKET_LINK_KINDS,
  MARKET_LINK_WORDS,
  type MarketLinkKind,
} from '@titian/shared/enterprises/market-link.ts'
import { useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { RecordMarketLinkDocument } from './enterprise-acts.generated.ts'
import { RupiahField, typedRupiah } from './rupiah-field.tsx'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

const FIELDS = ['kind', 'counterparty', 'startedOn', 'amount']

/** Writes down a way to customers and what it brought. */
export const RecordMarketLink = ({
  enterpriseId,
  today,
  ...ends
}: Ends & { enterpriseId: string; today: string }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [kind, setKind] = useState<MarketLinkKind>('BUYER')
  const [counterparty, setCounterparty] = useState('')
  const [startedOn, setStartedOn] = useState(today)
  const [amount, setAmount] = useState('')
  const { write, at, elsewhere, busy, key } = useWriting(ends)
  const [send] = useMutation(RecordMarketLinkDocument)
  const act = () =>
    write(async () => {
      // Only an order has to say what it brought.
      const sum = amount.trim() === '' && kind !== 'ORDER' ? null : typedRupiah(amount, 'amount')
      const missing = [
        ...(counterparty.trim() === ''
          ? [{ message: t`Tulis nama toko, pembeli, atau tempatnya.`, path: ['counterparty'] }]
          : []),
        ...(startedOn === '' ? [{ message: t`Isi tanggalnya.`, path: ['startedOn'] }] : []),
        ...(sum?.refusals ?? []),
      ]
      if (missing.length > 0) return missing
      const { data } = await send({
        variables: {
          input: {
            enterprise: enterpriseId,
            kind,
            counterparty: counterparty.trim(),
            startedOn,
            amount: sum?.value ?? null,
            idempotencyKey: key.current,
          },
        },
      })
      return data?.recordMarketLink.errors ?? []
    })
  return (
    <WriteSheet
      title={t`Tambah jalan pasar`}
      busy={busy}
      refusals={elsewhere(FIELDS)}
      onClose={ends.onClose}
      onSubmit={act}
    >
      <Select
        label={t`Jenis`}
        value={kind}
        error={at('kind')}
        onChange={(event) => setKind(event.target.value as MarketLinkKind)}
        options={MARKET_LINK_KINDS.map((value) => ({ value, label: MARKET_LINK_WORDS[value][language] }))}
      />
      <TextField
        label={t`Nama toko, pembeli, atau tempat`}
        hint={t`Bukan nama perorangan.`}
        value={counterparty}
        error={at('counterparty')}
        onChange={(event) => setCounterparty(event.target.value)}
      />
      <TextField
        type="date"
        label={t`Sejak`}
        max={today}
        value={startedOn}
        error={at('startedOn')}
        onChange={(event) => setStartedOn(event.target.value)}
      />
      <RupiahField
        label={kind === 'ORDER' ? t`Nilai pesanan` : t`Hasil sejauh ini`}
        hint={kind === 'ORDER' ? t`Misalnya 1.500.000.` : t`Kosongkan bila belum diketahui.`}
        value={amount}
        error={at('amount')}
        onChange={setAmount}
      />
    </WriteSheet>
  )
}
