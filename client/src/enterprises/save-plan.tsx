import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { breakEvenUnits, FIXED_COST_WORDS, FIXED_COSTS } from '@titian/shared/enterprises/plan.ts'
import { useState } from 'react'
import { numberText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { TextField } from '../ui/text-field.tsx'
import type { EnterprisePlan_PlanFragment } from './enterprise-plan.generated.ts'
import { LongField } from './long-field.tsx'
import { SaveBusinessPlanDocument } from './plan-acts.generated.ts'
import { draftOf, planOf } from './plan-draft.ts'
import { RupiahField } from './rupiah-field.tsx'
import classes from './save-plan.module.css'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

interface SavePlanProps extends Ends {
  enterpriseId: string
  plan: EnterprisePlan_PlanFragment | null
}

const FIELDS = ['product', 'customers', 'place', 'unitName', 'price', 'unitCost', 'startCost', ...FIXED_COSTS]

/** The plan as a form. A half-written one may be saved; the break-even is told while one types. */
export const SavePlan = ({ enterpriseId, plan, ...ends }: SavePlanProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [draft, setDraft] = useState(() => draftOf(plan))
  const { write, at, elsewhere, busy } = useWriting(ends)
  const [send] = useMutation(SaveBusinessPlanDocument)
  const change = (next: Partial<typeof draft>) => setDraft({ ...draft, ...next })
  const typed = planOf(draft, { units: t`Tulis angka, misalnya 120.` })
  const act = () =>
    write(async () => {
      if (typed.refusals.length > 0) return typed.refusals
      const { data } = await send({
        variables: {
          input: {
            enterprise: enterpriseId,
            ...typed.plan,
            fixedCosts: [...typed.plan.fixedCosts],
            monthlyUnits: [...typed.plan.monthlyUnits],
            expectedVersion: plan?.version ?? null,
          },
        },
      })
      return data?.saveBusinessPlan.errors ?? []
    })
  const impas = typed.plan.price > 0 ? breakEvenUnits(typed.plan) : null
  const pieces = impas === null ? '' : numberText(language, impas)
  return (
    <WriteSheet
      title={t`Rencana usaha`}
      busy={busy}
      refusals={elsewhere([...FIELDS, ...draft.monthlyUnits.map((_, month) => `month${month}`)])}
      onClose={ends.onClose}
      onSubmit={act}
    >
      <LongField
        label={t`Yang dijual`}
        value={draft.product}
        error={at('product')}
        onChange={(product) => change({ product })}
      />
      <LongField
        label={t`Siapa yang membeli`}
        value={draft.customers}
        error={at('customers')}
        onChange={(customers) => change({ customers })}
      />
      <LongField
        label={t`Tempat dan cara menjual`}
        value={draft.place}
        error={at('place')}
        onChange={(place) => change({ place })}
      />
      <TextField
        label={t`Satuannya disebut`}
        hint={t`Misalnya porsi, kaos, atau potong.`}
        value={draft.unitName}
        error={at('unitName')}
        onChange={(event) => change({ unitName: event.target.value })}
      />
      <div className={form['pair']}>
        <RupiahField
          label={t`Harga jual satu satuan`}
          value={draft.price}
          error={at('price')}
          onChange={(price) => change({ price })}
        />
        <RupiahField
          label={t`Biaya membuat satu satuan`}
          value={draft.unitCost}
          error={at('unitCost')}
          onChange={(unitCost) => change({ unitCost })}
        />
      </div>
      <RupiahField
        label={t`Belanja sekali di awal`}
        value={draft.startCost}
        error={at('startCost')}
        onChange={(startCost) => change({ startCost })}
      />
      <fieldset className={classes['group']}>
        <legend>
          <Trans>Biaya tiap bulan</Trans>
        </legend>
        <div className={form['pair']}>
          {FIXED_COSTS.map((kind) => (
            <RupiahField
              key={kind}
              label={FIXED_COST_WORDS[kind][language]}
              value={draft.fixedCosts[kind]}
              error={at(kind)}
              onChange={(amount) => change({ fixedCosts: { ...draft.fixedCosts, [kind]: amount } })}
            />
          ))}
        </div>
      </fieldset>
      <p className={form['note']} role="status">
        {pieces && <Trans>Titik impas dengan angka ini: {pieces} satuan sebulan.</Trans>}
      </p>
      <fieldset className={classes['group']}>
        <legend>
          <Trans>Perkiraan terjual tiap bulan</Trans>
        </legend>
        <div className={classes['months']}>
          {draft.monthlyUnits.map((units, month) => {
            const number = month + 1
            return (
              <TextField
                // biome-ignore lint/suspicious/noArrayIndexKey: twelve months, always in this order
                key={month}
                label={t`Bulan ${number}`}
                inputMode="numeric"
                autoComplete="off"
                value={units}
                error={at(`month${month}`)}
                onChange={(event) =>
                  change({ monthlyUnits: draft.monthlyUnits.with(month, event.target.value) })
                }
              />
            )
          })}
        </div>
        <Button
          size="small"
          onClick={() => change({ monthlyUnits: draft.monthlyUnits.map(() => draft.monthlyUnits[0] ?? '') })}
        >
          <Trans>Samakan dengan bulan 1</Trans>
        </Button>
      </fieldset>
    </WriteSheet>
  )
}
