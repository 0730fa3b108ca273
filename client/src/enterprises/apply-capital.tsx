import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { SCHEME_DOCUMENT_WORDS, SCHEME_LEVEL_WORDS, splitOf } from '@titian/shared/enterprises/scheme.ts'
import { readRupiah } from '@titian/shared/vocabulary/rupiah.ts'
import { useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { uncapitalised } from '../languages/uncapitalised.ts'
import form from '../ui/form.module.css'
import { Select } from '../ui/select.tsx'
import { ApplyForCapitalDocument } from './capital-acts.generated.ts'
import type { EnterpriseCapital_EnterpriseFragment } from './enterprise-capital.generated.ts'
import { RupiahField, rupiahTyped, typedRupiah } from './rupiah-field.tsx'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

type ApplyCapitalProps = Ends & { enterprise: EnterpriseCapital_EnterpriseFragment }

/** Asks for a grant under one of this year's schemes. */
export const ApplyCapital = ({ enterprise, ...ends }: ApplyCapitalProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const schemes = enterprise.offeredSchemes
  const [code, setCode] = useState(schemes[0]?.code ?? '')
  const [amount, setAmount] = useState(rupiahTyped(schemes[0]?.grantMost))
  const { write, at, elsewhere, busy, key } = useWriting(ends)
  const [send] = useMutation(ApplyForCapitalDocument)
  const scheme = schemes.find((one) => one.code === code)
  const read = readRupiah(amount)
  const split = scheme && 'value' in read ? splitOf(read.value, scheme) : null
  const act = () =>
    write(async () => {
      const sum = typedRupiah(amount, 'amount')
      if (sum.value === null) return sum.refusals
      const { data } = await send({
        variables: {
          input: { enterprise: enterprise.id, scheme: code, amount: sum.value, idempotencyKey: key.current },
        },
      })
      return data?.applyForCapital.errors ?? []
    })
  const range = scheme && {
    least: rupiahText(language, scheme.grantLeast),
    most: rupiahText(language, scheme.grantMost),
  }
  return (
    <WriteSheet
      title={t`Ajukan modal`}
      act={t`Ajukan`}
      busy={busy}
      refusals={elsewhere(['amount', 'scheme'])}
      onClose={ends.onClose}
      onSubmit={act}
    >
      <Select
        label={t`Skema`}
        value={code}
        error={at('scheme')}
        onChange={(event) => setCode(event.target.value)}
        options={schemes.map((one) => ({
          value: one.code,
          label: `TKM ${SCHEME_LEVEL_WORDS[one.level][language]} ${one.year}`,
        }))}
      />
      <RupiahField
        label={t`Jumlah`}
        {...(range && { hint: t`Dari ${range.least} sampai ${range.most}.` })}
        value={amount}
        error={at('amount')}
        onChange={setAmount}
      />
      {split && (
        <p className={form['note']}>
          <Trans>
            Untuk peralatan {rupiahText(language, split.tools)}, untuk bahan{' '}
            {rupiahText(language, split.materials)}.
          </Trans>
        </p>
      )}
      {scheme && scheme.documents.length > 0 && (
        <p className={form['note']}>
          <Trans>
            Yang diperiksa kantor:{' '}
            {scheme.documents.map((one) => uncapitalised(SCHEME_DOCUMENT_WORDS[one][language])).join(', ')}.
          </Trans>
        </p>
      )}
    </WriteSheet>
  )
}
