import { useLingui } from '@lingui/react/macro'
import { INTRODUCTION_STATE_WORDS } from '@titian/shared/introductions/state.ts'
import { FILE_KIND_WORDS } from '@titian/shared/participants/stored-file.ts'
import { PLACEMENT_KIND_WORDS } from '@titian/shared/placements/placement.ts'
import { OCCUPATION_FAMILY_WORDS } from '@titian/shared/vocabulary/occupation-family.ts'
import { dayText } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import type { Fact } from './copy-section.tsx'
import type { MyCopyQuery } from './my-copy-page.generated.ts'

export type CopiedPerson = NonNullable<MyCopyQuery['participants']>['edges'][number]['node']

export interface Section {
  title: string
  facts: Fact[]
  /** What stands there when nothing is recorded. */
  none: string
}

/** Whom the person excluded, which companies asked, where they worked, and which files are kept of them. */
export const useWorkingLifeFacts = (person: CopiedPerson | undefined): Section[] => {
  const { t } = useLingui()
  const language = currentLanguage()
  if (!person) return []
  const day = (on: string) => dayText(language, on)
  const none = t`Tidak ada catatan.`
  const excluded = person.consents.find(
    ({ isInForce, purpose }) => isInForce && purpose === 'SHOW',
  )?.exclusions
  return [
    {
      title: t`Yang tidak boleh melihat kartu Anda`,
      none: t`Tidak ada yang Anda kecualikan.`,
      facts: [
        [t`Perusahaan`, excluded?.employers.map(({ name }) => name).join(', ')],
        [t`Wilayah`, excluded?.regions.map(({ name }) => name).join(', ')],
        [
          t`Bidang pekerjaan`,
          excluded?.families.map((family) => OCCUPATION_FAMILY_WORDS[family][language]).join(', '),
        ],
      ],
    },
    {
      title: t`Perusahaan yang ingin bertemu Anda`,
      none,
      facts: person.introductions.map((one): Fact => {
        const { disclosure } = one
        const opened = disclosure && day(disclosure.openedOn)
        const closed = disclosure && day(disclosure.endedOn ?? disclosure.untilOn)
        return [
          `${day(one.requestedOn)}: ${one.employerName}${one.vacancy ? `, ${one.vacancy.title}` : ''}`,
          [
            INTRODUCTION_STATE_WORDS[one.state][language],
            disclosure ? t`nama terbuka ${opened} sampai ${closed}` : null,
          ]
            .filter(Boolean)
            .join(', '),
        ]
      }),
    },
    {
      title: t`Riwayat kerja`,
      none,
      facts: person.placements.map((one): Fact => {
        const until = one.endedOn ? day(one.endedOn) : t`sekarang`
        return [
          one.employerName ?? PLACEMENT_KIND_WORDS[one.kind][language],
          `${PLACEMENT_KIND_WORDS[one.kind][language]}, ${day(one.startsOn)} – ${until}`,
        ]
      }),
    },
    {
      title: t`Berkas pindaian`,
      none,
      facts: person.files.map(
        (file): Fact => [
          day(file.storedAt),
          <a key={file.id} href={file.url}>
            {FILE_KIND_WORDS[file.kind][language]}
          </a>,
        ],
      ),
    },
  ]
}
