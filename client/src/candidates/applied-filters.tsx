import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { AppliedChip } from '../ui/chip.tsx'
import classes from './applied-filters.module.css'
import { changed, type ListName, narrowings, type SearchQuestion, toggled } from './search-question.ts'

interface AppliedFiltersProps {
  question: SearchQuestion
  onAsk: (question: SearchQuestion) => void
  labelOf: (value: string) => string
}

const LISTS: readonly ListName[] = [
  'keahlian',
  'pekerjaan',
  'bidang',
  'sertifikat',
  'mulai',
  'wilayah',
  'pendidikan',
  'pengalaman',
  'bahasa',
  'sim',
  'jam',
]

/** Everything that narrows the search, each with a way to take it off. */
export const AppliedFilters = ({ question, onAsk, labelOf }: AppliedFiltersProps) => {
  const { t } = useLingui()
  const ignored = question.tanpa ?? []
  if (narrowings(question) === 0 && ignored.length === 0) return null
  const centre = question.dekat && labelOf(question.dekat)
  return (
    <div className={classes['applied']}>
      {LISTS.flatMap((name) =>
        (question[name] ?? []).map((value) => (
          <AppliedChip
            key={`${name} ${value}`}
            removeLabel={t`Hapus saringan ${labelOf(value)}`}
            onRemove={() => onAsk(toggled(question, name, value))}
          >
            {labelOf(value)}
          </AppliedChip>
        )),
      )}
      {question.bersertifikat && (
        <AppliedChip
          removeLabel={t`Hapus saringan BNSP berlaku`}
          onRemove={() => onAsk(changed(question, { bersertifikat: undefined }))}
        >
          <Trans>BNSP berlaku</Trans>
        </AppliedChip>
      )}
      {centre && (
        <AppliedChip
          removeLabel={t`Hapus batas jarak`}
          onRemove={() => onAsk(changed(question, { dekat: undefined, km: undefined }))}
        >
          <Trans>
            ≤ {question.km ?? 50} km dari {centre}
          </Trans>
        </AppliedChip>
      )}
      {ignored.map((term) => (
        <AppliedChip
          key={`tanpa ${term}`}
          removeLabel={t`Pakai lagi ${term}`}
          onRemove={() => onAsk(toggled(question, 'tanpa', term))}
        >
          <Trans>tanpa “{term}”</Trans>
        </AppliedChip>
      ))}
      <Button
        variant="link"
        size="small"
        onClick={() =>
          onAsk({ ...(question.q && { q: question.q }), ...(question.urut && { urut: question.urut }) })
        }
      >
        <Trans>Hapus semua</Trans>
      </Button>
    </div>
  )
}
