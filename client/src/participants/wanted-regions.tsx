import { useLingui } from '@lingui/react/macro'
import { AppliedChip } from '../ui/chip.tsx'
import { Select } from '../ui/select.tsx'
import sheet from './fact-sheet.module.css'
import type { Choice } from './find-choice.tsx'
import { RegionChoice } from './region-choice.tsx'

interface WantedRegionsProps {
  regions: readonly Choice[]
  provinces: readonly Choice[]
  error: string | undefined
  onChange: (regions: readonly Choice[]) => void
}

/** Where somebody wants to work, most wanted first: whole provinces, or a regency or city. */
export const WantedRegions = ({ regions, provinces, error, onChange }: WantedRegionsProps) => {
  const { t } = useLingui()
  const add = (region: Choice | null | undefined) => {
    if (region && !regions.some(({ code }) => code === region.code)) onChange([...regions, region])
  }
  return (
    <fieldset className={sheet['group']}>
      <legend>{t`Wilayah yang diinginkan, yang utama lebih dulu`}</legend>
      <Select
        label={t`Tambah provinsi`}
        value=""
        error={error}
        onChange={(event) => add(provinces.find(({ code }) => code === event.target.value))}
        options={[
          { value: '', label: t`Pilih` },
          ...provinces.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <RegionChoice
        findLabel={t`Cari kabupaten atau kota`}
        label={t`Tambah kabupaten atau kota`}
        none={t`Pilih`}
        value={null}
        error={undefined}
        onChange={add}
      />
      {regions.length > 0 && (
        <div className={sheet['chips']}>
          {regions.map(({ code, name }) => (
            <AppliedChip
              key={code}
              removeLabel={t`Hapus ${name}`}
              onRemove={() => onChange(regions.filter((region) => region.code !== code))}
            >
              {name}
            </AppliedChip>
          ))}
        </div>
      )}
    </fieldset>
  )
}
