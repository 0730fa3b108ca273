import { Trans, useLingui } from '@lingui/react/macro'
import type { Pathway } from '@titian/shared/participants/pathway.ts'
import {
  EVIDENCE_WORDS,
  OFFICE_WORDS,
  OFFICES,
  type Office,
  REQUIREMENT_WORDS,
  type Requirement,
} from '@titian/shared/readiness/requirement.ts'
import type { RequirementRule } from '@titian/shared/readiness/requirement-set.ts'
import { POSSIBLE_EVIDENCE, RULE_BOUNDS, type RuleBody } from '@titian/shared/readiness/rule-edit.ts'
import { useState } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import form from '../ui/form.module.css'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './requirement-editor.module.css'
import { withEvidence, withRule } from './rule-draft.ts'

interface RequirementEditorProps {
  inForce: RuleBody
  body: RuleBody
  pathway: Pathway
  requirement: Requirement
  onEdit: (body: RuleBody) => void
}

type NumberField = keyof typeof RULE_BOUNDS

/** A whole number within its bounds; anything else is kept out of the rules. */
const NumberField = ({
  label,
  unit,
  field,
  value,
  before,
  onNumber,
}: {
  label: string
  unit: string
  field: NumberField
  value: number
  before: number
  onNumber: (value: number) => void
}) => {
  const { t } = useLingui()
  const { least, most } = RULE_BOUNDS[field]
  const [isOutside, setOutside] = useState(false)
  return (
    <TextField
      type="number"
      inputMode="numeric"
      label={label}
      aside={unit}
      hint={value === before ? t`${least} sampai ${most}` : t`semula ${before}`}
      min={least}
      max={most}
      defaultValue={value}
      onChange={(event) => {
        const number = event.target.value === '' ? Number.NaN : Number(event.target.value)
        const isWithin = Number.isInteger(number) && number >= least && number <= most
        setOutside(!isWithin)
        if (isWithin) onNumber(number)
      }}
      {...(isOutside
        ? { error: t`Tulis angka dari ${least} sampai ${most}. Yang terakhir tetap dipakai.` }
        : {})}
    />
  )
}

/** What one requirement asks: any of which evidence, who brings it about, how long that takes, and its numbers. */
export const RequirementEditor = ({
  inForce,
  body,
  pathway,
  requirement,
  onEdit,
}: RequirementEditorProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const find = (some: RuleBody) => some.rules[pathway].find((one) => one.requirement === requirement)
  const [was, rule] = [find(inForce), find(body)]
  const fresh: RequirementRule = was ?? {
    requirement,
    accepts: POSSIBLE_EVIDENCE[requirement],
    owner: 'PLACEMENT_OFFICE',
    effortDays: 5,
  }
  const change = (next: RequirementRule | null) => onEdit(withRule(body, pathway, requirement, next))
  const changeMonths = (field: 'experienceMonths' | 'certificateMonths') => (months: number) =>
    onEdit({ ...body, [field]: { ...body[field], [pathway]: months } })
  return (
    <Card className={classes['editor'] ?? ''} aria-labelledby="requirement-title">
      <h2 id="requirement-title">{REQUIREMENT_WORDS[requirement][language]}</h2>
      <div className={form['form']}>
        <Checkbox
          label={<Trans>Syarat ini diminta</Trans>}
          checked={rule !== undefined}
          onChange={(event) => change(event.target.checked ? fresh : null)}
        />
        {rule && (
          <>
            <fieldset>
              <legend>
                <Trans>Cukup salah satu bukti</Trans>
              </legend>
              {POSSIBLE_EVIDENCE[requirement].map((kind) => (
                <Checkbox
                  key={kind}
                  label={EVIDENCE_WORDS[kind][language]}
                  checked={rule.accepts.includes(kind)}
                  disabled={rule.accepts.length === 1 && rule.accepts.includes(kind)}
                  onChange={(event) => change(withEvidence(rule, kind, event.target.checked))}
                />
              ))}
            </fieldset>
            {requirement === 'TRAINING_OR_EXPERIENCE' && (
              <NumberField
                label={t`Pengalaman yang diakui, paling sedikit`}
                unit={t`bulan`}
                field="experienceMonths"
                value={body.experienceMonths[pathway]}
                before={inForce.experienceMonths[pathway]}
                onNumber={changeMonths('experienceMonths')}
              />
            )}
            {requirement === 'COMPETENCY_RESULT' && (
              <NumberField
                label={t`Masih berlaku sesudah hari ini, paling sedikit`}
                unit={t`bulan`}
                field="certificateMonths"
                value={body.certificateMonths[pathway]}
                before={inForce.certificateMonths[pathway]}
                onNumber={changeMonths('certificateMonths')}
              />
            )}
            {requirement === 'AVAILABILITY' && (
              <NumberField
                label={t`Waktu mulai dikonfirmasi dalam (kedua jalur)`}
                unit={t`hari`}
                field="freshDays"
                value={body.freshDays}
                before={inForce.freshDays}
                onNumber={(freshDays) => onEdit({ ...body, freshDays })}
              />
            )}
            <Select
              label={t`Pemilik langkah`}
              hint={t`Yang diurus kantor tidak pernah menjadi kesalahan peserta.`}
              value={rule.owner}
              options={OFFICES.map((office) => ({ value: office, label: OFFICE_WORDS[office][language] }))}
              onChange={(event) => change({ ...rule, owner: event.target.value as Office })}
            />
            <NumberField
              label={t`Biasanya selesai dalam`}
              unit={t`hari kerja`}
              field="effortDays"
              value={rule.effortDays}
              before={fresh.effortDays}
              onNumber={(effortDays) => change({ ...rule, effortDays })}
            />
          </>
        )}
      </div>
    </Card>
  )
}
