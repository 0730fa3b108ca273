import { useLazyQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { NearPlaceDocument } from './near-place.generated.ts'
import classes from './near-place.module.css'
import { changed, DISTANCES, type SearchQuestion } from './search-question.ts'

interface NearPlaceProps {
  question: SearchQuestion
  onAsk: (question: SearchQuestion) => void
  place: { label: string; term: string } | null
  labelOf: (value: string) => string
  onPlace: (code: string, name: string) => void
}

/**
 * How far from a place. The place is the one that the text named, or one typed here; the distance is one of three,
 * between the centres of regencies.
 */
export const NearPlace = ({ question, onAsk, place, labelOf, onPlace }: NearPlaceProps) => {
  const { t } = useLingui()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [find, { data, loading }] = useLazyQuery(NearPlaceDocument)
  const [unfound, setUnfound] = useState(false)
  const centre = question.dekat ? labelOf(question.dekat) : place?.label

  const ask = async (name: string, km: (typeof DISTANCES)[number]) => {
    const { data: found } = await find({ variables: { search: name } })
    const regions = found?.regions.edges.map((edge) => edge.node) ?? []
    const region = regions.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? regions[0]
    setUnfound(!region)
    if (!region) return
    setTyped('')
    onPlace(region.code, region.name)
    const ignored = place && place.label === name ? [...(question.tanpa ?? []), place.term] : question.tanpa
    onAsk(changed(question, { dekat: region.code, km, tanpa: ignored }))
  }

  if (centre)
    return (
      <div className={classes['near']}>
        <Select
          label={t`Jarak dari ${centre}`}
          value={question.dekat ? String(question.km ?? 50) : ''}
          options={[
            { value: '', label: question.dekat ? t`tanpa batas jarak` : t`sesuai kata Anda` },
            ...DISTANCES.map((km) => ({ value: String(km), label: t`sampai ${km} km` })),
          ]}
          hint={question.dekat ? t`Wilayah yang lebih luas dan mencakupnya ikut tampil.` : undefined}
          onChange={(event) => {
            const km = DISTANCES.find((one) => String(one) === event.target.value)
            if (!km) onAsk(changed(question, { dekat: undefined, km: undefined }))
            else if (question.dekat) onAsk(changed(question, { km }))
            else if (place) void ask(place.label, km)
          }}
        />
      </div>
    )
  return (
    <form
      className={classes['near']}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim()) void ask(typed.trim(), 50)
      }}
    >
      <TextField
        label={t`Dekat dengan`}
        placeholder={t`Kota atau kabupaten`}
        list={id}
        value={typed}
        autoComplete="off"
        error={unfound ? t`Tempat ini belum kami kenali. Tulis nama kota atau kabupaten.` : undefined}
        onChange={(event) => {
          setTyped(event.target.value)
          setUnfound(false)
          if (event.target.value.trim().length > 2) void find({ variables: { search: event.target.value } })
        }}
      />
      <datalist id={id}>
        {data?.regions.edges.map(({ node }) => (
          <option key={node.id} value={node.name} />
        ))}
      </datalist>
      {typed.trim() && (
        <Button type="submit" size="small" busy={loading}>
          <Trans>Cari sampai 50 km</Trans>
        </Button>
      )}
    </form>
  )
}
