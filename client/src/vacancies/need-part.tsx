import { Trans, useLingui } from '@lingui/react/macro'
import { EDUCATION_LEVELS, type EducationLevel } from '@titian/shared/vocabulary/education-level.ts'
import { EXPERIENCE_BANDS, type ExperienceBand } from '@titian/shared/vocabulary/experience-band.ts'
import { Select } from '../ui/select.tsx'
import { type FormPartProps, fieldId } from './form-parts.ts'
import { FormSection } from './form-section.tsx'
import classes from './vacancy-form.module.css'
import { LEAST_EDUCATION_WORDS, LEAST_EXPERIENCE_WORDS } from './vacancy-words.ts'

/** The least schooling and experience that will do; both narrow, so the form says to ask for little. */
export const NeedPart = ({ draft, change, errorOf }: FormPartProps) => {
  const { t } = useLingui()
  return (
    <FormSection
      title={<Trans>Syarat paling sedikit</Trans>}
      lead={
        <Trans>
          Makin sedikit syarat, makin banyak kandidat. Keterampilan bersertifikat sering lebih berarti dari
          ijazah.
        </Trans>
      }
    >
      <div className={classes['pair']}>
        <Select
          id={fieldId('education')}
          label={t`Pendidikan`}
          value={draft.education}
          options={[
            { value: '', label: t`Tidak disyaratkan` },
            ...EDUCATION_LEVELS.filter((level) => level !== 'NONE').map((level) => ({
              value: level,
              label: t(LEAST_EDUCATION_WORDS[level]),
            })),
          ]}
          onChange={(event) => change({ education: event.target.value as EducationLevel | '' })}
          {...errorOf('education')}
        />
        <Select
          id={fieldId('experience')}
          label={t`Pengalaman`}
          value={draft.experience}
          options={[
            { value: '', label: t`Tidak disyaratkan` },
            ...EXPERIENCE_BANDS.filter((band) => band !== 'UNDER_1_YEAR').map((band) => ({
              value: band,
              label: t(LEAST_EXPERIENCE_WORDS[band]),
            })),
          ]}
          onChange={(event) => change({ experience: event.target.value as ExperienceBand | '' })}
          {...errorOf('experience')}
        />
      </div>
    </FormSection>
  )
}
