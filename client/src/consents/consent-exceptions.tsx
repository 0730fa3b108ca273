import { Trans, useLingui } from '@lingui/react/macro'
import { OCCUPATION_FAMILIES, OCCUPATION_FAMILY_WORDS } from '@titian/shared/vocabulary/occupation-family.ts'
import { currentLanguage } from '../languages/language.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { AppliedChip } from '../ui/chip.tsx'
import { Select } from '../ui/select.tsx'
import { ExcludeEmployers } from './exclude-employers.tsx'
import classes from './give-consent.module.css'
import type { Exceptions } from './use-give-consent.ts'

interface ConsentExceptionsProps {
  excluded: Exceptions
  provinces: readonly { code: string; name: string }[]
  at: (field: string) => string | undefined
  onChange: (excluded: Exceptions) => void
}

/** Whom, where and in which trades not to be shown. May stay empty; what was excluded before stands there already. */
export const ConsentExceptions = ({ excluded, provinces, at, onChange }: ConsentExceptionsProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { employers, regions, families } = excluded
  const open = provinces.filter(({ code }) => !regions.some((one) => one.code === code))
  return (
    <details className={classes['except']} open={employers.length + regions.length + families.length > 0}>
      <summary>
        <Trans>Jangan tampilkan saya kepada (boleh kosong)</Trans>
      </summary>
      <ExcludeEmployers
        chosen={employers}
        error={at('excludedEmployers')}
        onChange={(next) => onChange({ ...excluded, employers: next })}
      />
      <Select
        label={t`Wilayah`}
        value=""
        error={at('excludedRegions')}
        onChange={(event) => {
          const region = open.find(({ code }) => code === event.target.value)
          if (region) onChange({ ...excluded, regions: [...regions, region] })
        }}
        options={[
          { value: '', label: regions.length === 0 ? t`Tidak ada` : t`Tambah wilayah` },
          ...open.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      {regions.length > 0 && (
        <div className={classes['chosen']}>
          {regions.map(({ code, name }) => (
            <AppliedChip
              key={code}
              removeLabel={t`Hapus ${name}`}
              onRemove={() => onChange({ ...excluded, regions: regions.filter((one) => one.code !== code) })}
            >
              {name}
            </AppliedChip>
          ))}
        </div>
      )}
      <fieldset className={classes['trades']}>
        <legend>
          <Trans>Bidang pekerjaan</Trans>
        </legend>
        {OCCUPATION_FAMILIES.map((family) => (
          <Checkbox
            key={family}
            label={OCCUPATION_FAMILY_WORDS[family][language]}
            checked={families.includes(family)}
            onChange={({ target }) =>
              onChange({
                ...excluded,
                families: target.checked ? [...families, family] : families.filter((one) => one !== family),
              })
            }
          />
        ))}
      </fieldset>
    </details>
  )
}
