import { useLingui } from '@lingui/react/macro'
import { AppliedChip } from '../ui/chip.tsx'
import { Select } from '../ui/select.tsx'
import classes from './fact-sheet.module.css'

export interface Region {
  code: string
  name: string
}

interface WantedRegionsProps {
  regions: readonly Region[]
  provinces: readonly Region[]
  error: string | undefined
  onChange: (regions: readonly Region[]) => void
}

/** Where somebody wants to work, most wanted first. A province is added here; a regency on file stays until taken off. */
export const WantedRegions = ({ regions, provinces, error, onChange }: WantedRegionsProps) => {
  const { t } = useLingui()
  const free = provinces.filter(({ code }) => !regions.some((region) => region.code === code))
  return (
    <>
      <Select
        label={t`Tambah wilayah yang diinginkan`}
        value=""
        error={error}
        onChange={(event) => {
          const province = free.find(({ code }) => code === event.target.value)
          if (province) onChange([...regions, province])
        }}
        options={[
          { value: '', label: t`Pilih` },
          ...free.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      {regions.length > 0 && (
        <div className={classes['chips']}>
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
    </>
  )
}
