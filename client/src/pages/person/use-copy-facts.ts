import { useLingui } from '@lingui/react/macro'
import { ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import { PURPOSE_WORDS } from '@titian/shared/consents/purpose.ts'
import { STAGE_WORDS } from '@titian/shared/journeys/stage.ts'
import { LEGAL_STAGE_WORDS } from '@titian/shared/participants/legal-stage.ts'
import { PATHWAY_WORDS } from '@titian/shared/participants/pathway.ts'
import { REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import { OUTCOME_WORDS, REQUEST_KIND_WORDS } from '@titian/shared/rights/data-request.ts'
import { RECEIPT_ACT_WORDS } from '@titian/shared/rights/receipt.ts'
import { AVAILABILITY_BAND_WORDS } from '@titian/shared/vocabulary/availability-band.ts'
import { EDUCATION_LEVEL_WORDS } from '@titian/shared/vocabulary/education-level.ts'
import { SKILL_EVIDENCE_WORDS } from '@titian/shared/vocabulary/skill-evidence.ts'
import { dayText } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { uncapitalised } from '../../languages/uncapitalised.ts'
import type { Fact } from './copy-section.tsx'
import { type CopiedPerson, type Section, useWorkingLifeFacts } from './use-working-life-facts.tsx'

/** The copy as headings and facts in plain words, in the order in which people ask. */
export const useCopyFacts = (person: CopiedPerson | undefined): Section[] => {
  const { t } = useLingui()
  const language = currentLanguage()
  const day = (on: string | null | undefined) => (on ? dayText(language, on) : null)
  const yes = (is: boolean | undefined) => (is === undefined ? null : is ? t`Ada` : t`Tidak ada`)
  const span = (from: string, until: string | null) => `${day(from)} – ${day(until) ?? t`sekarang`}`
  const workingLife = useWorkingLifeFacts(person)
  if (!person) return []
  const none = t`Tidak ada catatan.`
  const { identity, contact, custody, health, work, certificates, journey, readiness } = person
  return [
    {
      title: t`Data diri`,
      none,
      facts: [
        [t`Nama`, identity?.fullName],
        [t`Nama lain`, identity?.aliases.join(', ')],
        [t`Tanggal lahir`, day(identity?.birthOn)],
        [t`NIK, empat angka terakhir`, identity?.nikEnding],
        [t`Daerah asal`, identity?.originRegion?.name],
        [t`Daerah tujuan`, identity?.returnRegion?.name],
        [t`Nomor register`, person.registerNumber],
        [t`Unit`, person.unit?.name],
        [t`Ikut program sejak`, day(person.registeredOn)],
        [t`Jalur`, PATHWAY_WORDS[person.pathway][language]],
      ],
    },
    {
      title: t`Kontak`,
      none,
      facts: [
        [t`Telepon`, contact?.phone],
        [t`Surel`, contact?.email],
        [t`Alamat`, contact?.address],
        [t`Rekening bank`, yes(contact?.hasBankAccount)],
        [t`Wali`, yes(contact?.hasGuardian)],
      ],
    },
    {
      title: t`Masa pidana`,
      none,
      facts:
        custody?.episodes.map(
          (episode): Fact => [
            LEGAL_STAGE_WORDS[episode.legalStage][language],
            span(episode.startedOn, episode.endedOn),
          ],
        ) ?? [],
    },
    {
      title: t`Kesehatan untuk bekerja`,
      none,
      facts: health
        ? [
            [t`Catatan klinik`, health.fitness === 'NOT_YET' ? t`Belum` : t`Bugar untuk bekerja`],
            [t`Tanggal`, day(health.notedOn)],
            [t`Berlaku sampai`, day(health.validUntilOn)],
          ]
        : [],
    },
    {
      title: t`Pekerjaan`,
      none,
      facts: work
        ? [
            [t`Pekerjaan`, work.occupation?.name],
            [t`Pengalaman, bulan`, work.experienceMonths],
            [t`Pendidikan`, EDUCATION_LEVEL_WORDS[work.education][language]],
            [t`Bahasa`, work.languages.map(({ name }) => name).join(', ')],
            [t`SIM`, work.licences.map(({ name }) => name).join(', ')],
            [t`Wilayah yang Anda mau`, work.wantedRegions.map(({ name }) => name).join(', ')],
            [t`Bisa mulai`, work.availability && AVAILABILITY_BAND_WORDS[work.availability.band][language]],
            ...work.skills.map(
              ({ skill, evidence }): Fact => [skill.name, SKILL_EVIDENCE_WORDS[evidence][language]],
            ),
          ]
        : [],
    },
    {
      title: t`Sertifikat`,
      none,
      facts: [
        ...(certificates?.training.map(
          ({ programme, issuedOn }): Fact => [programme?.name ?? t`Pelatihan`, day(issuedOn)],
        ) ?? []),
        ...(certificates?.competency.map(
          ({ scheme, issuedOn, validUntilOn }): Fact => [
            scheme?.name ?? t`Uji kompetensi`,
            span(issuedOn, validUntilOn),
          ],
        ) ?? []),
      ],
    },
    {
      title: t`Perjalanan`,
      none,
      facts:
        journey?.steps.map(
          (step): Fact => [day(step.effectiveOn) ?? '', STAGE_WORDS[step.toStage][language]],
        ) ?? [],
    },
    {
      title: t`Kesiapan kerja`,
      none,
      facts:
        readiness?.answers.map(
          ({ requirement, state }): Fact => [
            REQUIREMENT_WORDS[requirement][language],
            state === 'MET'
              ? t`Terpenuhi`
              : state === 'ALMOST'
                ? t`Hampir`
                : state === 'WAIVED'
                  ? t`Dikecualikan`
                  : t`Belum`,
          ],
        ) ?? [],
    },
    {
      title: t`Izin`,
      none,
      facts: person.consents.map(
        (consent): Fact => [
          PURPOSE_WORDS[consent.purpose][language],
          span(consent.givenAt, consent.withdrawnAt ?? consent.untilOn),
        ],
      ),
    },
    ...workingLife,
    {
      title: t`Permintaan tentang data`,
      none,
      facts: person.dataRequests.map(
        (request): Fact => [
          `${day(request.madeAt)}: ${REQUEST_KIND_WORDS[request.kind][language]}`,
          request.outcome
            ? `${OUTCOME_WORDS[request.outcome][language]}. ${request.answer}`
            : t`Belum dijawab`,
        ],
      ),
    },
    {
      title: t`Siapa yang melihat data Anda`,
      none,
      facts:
        person.receipts?.edges.map(
          ({ node }): Fact => [
            `${day(node.readOn)}: ${node.role ? ROLE_WORDS[node.role][language] : 'Titian'}${node.place ? `, ${node.place}` : ''}`,
            [
              `${uncapitalised(RECEIPT_ACT_WORDS[node.act][language])} ${node.about.join(', ')}`.trim(),
              node.job,
              node.reason,
            ]
              .filter(Boolean)
              .join('. '),
          ],
        ) ?? [],
    },
  ]
}
