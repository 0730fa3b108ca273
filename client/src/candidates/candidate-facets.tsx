import { Trans, useLingui } from '@lingui/react/macro'
import IconInfoCircle from '@tabler/icons-react/icons/IconInfoCircle'
import { Checkbox } from '../ui/checkbox.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import type { CandidateFacets_FacetsFragment } from './candidate-facets.generated.ts'
import classes from './candidate-facets.module.css'
import { FacetGroup } from './facet-group.tsx'
import { NearPlace } from './near-place.tsx'
import { changed, type ListName, type SearchQuestion, toggled } from './search-question.ts'

interface CandidateFacetsProps {
  facets: CandidateFacets_FacetsFragment
  question: SearchQuestion
  onAsk: (question: SearchQuestion) => void
  /** The place that the text named, if it named one. */
  place: { label: string; term: string } | null
  labelOf: (value: string) => string
  onPlace: (code: string, name: string) => void
}

/** The side of the search: each question with what it would leave, and how near. */
export const CandidateFacets = ({
  facets,
  question,
  onAsk,
  place,
  labelOf,
  onPlace,
}: CandidateFacetsProps) => {
  const { t } = useLingui()
  // Closed lists say the same words everywhere: in a chip, on a card and here.
  const worded = (buckets: typeof facets.availability) =>
    buckets.map((bucket) => ({ ...bucket, label: labelOf(bucket.value) }))
  const group = (name: ListName) => ({
    chosen: (question[name] ?? []) as readonly string[],
    onToggle: (value: string) => onAsk(toggled(question, name, value)),
  })
  return (
    <div className={classes['facets']}>
      <FacetGroup
        title={t`Keahlian`}
        buckets={facets.skills}
        {...group('keahlian')}
        moreLabel={(count) => t`${count} keahlian lain`}
        control={
          <SegmentedControl
            label={t`Kandidat perlu punya`}
            value={question.cocok ?? 'salah-satu'}
            options={[
              { value: 'salah-satu', label: t`salah satu` },
              { value: 'semua', label: t`semua` },
            ]}
            onChange={(value) => onAsk(changed(question, { cocok: value === 'semua' ? 'semua' : undefined }))}
          />
        }
      />
      <FacetGroup
        title={t`Sertifikat kompetensi`}
        buckets={facets.certificates}
        {...group('sertifikat')}
        visible={3}
        moreLabel={(count) => t`${count} sertifikat lain`}
      >
        <Checkbox
          label={t`BNSP, masih berlaku`}
          checked={question.bersertifikat === 'ya'}
          onChange={() =>
            onAsk(changed(question, { bersertifikat: question.bersertifikat ? undefined : 'ya' }))
          }
        />
      </FacetGroup>
      <FacetGroup
        title={t`Bisa mulai`}
        buckets={worded(facets.availability)}
        {...group('mulai')}
        moreLabel={(count) => t`${count} pilihan lain`}
      />
      <NearPlace question={question} onAsk={onAsk} place={place} labelOf={labelOf} onPlace={onPlace} />
      <FacetGroup
        title={t`Wilayah kerja`}
        buckets={facets.regions}
        {...group('wilayah')}
        moreLabel={(count) => t`${count} wilayah lain`}
      />
      <FacetGroup
        title={t`Bidang pekerjaan`}
        buckets={facets.families}
        {...group('bidang')}
        visible={4}
        moreLabel={(count) => t`${count} bidang lain`}
      />
      <FacetGroup
        title={t`Pendidikan`}
        buckets={worded(facets.education)}
        {...group('pendidikan')}
        visible={4}
        moreLabel={(count) => t`${count} pilihan lain`}
      />
      <p className={classes['foot']}>
        <IconInfoCircle size={17} stroke={1.7} aria-hidden />
        <Trans>Di bawah 10, angka tidak ditulis.</Trans>
      </p>
    </div>
  )
}
