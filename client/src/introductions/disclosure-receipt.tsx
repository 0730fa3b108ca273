import { Trans } from '@lingui/react/macro'
import IconHourglass from '@tabler/icons-react/icons/IconHourglass'
import IconReceipt from '@tabler/icons-react/icons/IconReceipt'
import { dayText, todayInJakarta } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import classes from './disclosure-receipt.module.css'
import type { IntroductionDetail_IntroductionFragment } from './introduction-detail.generated.ts'
import { NamedRecipients } from './named-recipients.tsx'

/** What was agreed to, in the words of the agreement: purpose, what was opened and what not, for whom, until when. */
export const DisclosureReceipt = ({
  introduction,
}: {
  introduction: IntroductionDetail_IntroductionFragment
}) => {
  const language = currentLanguage()
  const { vacancy, disclosedOn, openUntilOn } = introduction
  const title = vacancy?.title ?? ''
  const daysLeft = openUntilOn === null ? null : daysUntil(openUntilOn)
  return (
    <section className={classes['slip']}>
      <h2 className={classes['title']}>
        <IconReceipt size={18} stroke={1.8} aria-hidden />
        <Trans>Tanda terima pembukaan data</Trans>
      </h2>
      <dl className={classes['lines']}>
        <dt>
          <Trans>Tujuan</Trans>
        </dt>
        <dd>
          <Trans>
            Wawancara untuk <b>{title}</b>
          </Trans>
        </dd>
        <dt>
          <Trans>Yang dibuka</Trans>
        </dt>
        <dd>
          <Trans>Nama, kontak, perkiraan mulai, sertifikat</Trans>
        </dd>
        <dt>
          <Trans>Yang tidak</Trans>
        </dt>
        <dd>
          <Trans>Alamat, NIK, kesehatan, riwayat di luar pekerjaan</Trans>
        </dd>
        <dt>
          <Trans>Penerima</Trans>
        </dt>
        <dd>
          <NamedRecipients introduction={introduction} />
        </dd>
        <dt>
          <Trans>Disetujui</Trans>
        </dt>
        <dd>{disclosedOn && dayText(language, disclosedOn)}</dd>
        <dt>
          <Trans>Berakhir</Trans>
        </dt>
        <dd className={classes['until']}>
          <b>{openUntilOn && dayText(language, openUntilOn)}</b>
          {daysLeft !== null && (
            <Badge tone="fajar" icon={<IconHourglass size={14} stroke={1.8} aria-hidden />}>
              <Trans>{daysLeft} hari lagi</Trans>
            </Badge>
          )}
        </dd>
      </dl>
      <p className={classes['foot']}>
        <Trans>
          Kandidat melihat setiap pembacaan ini. Jika izin berakhir atau ditarik, halaman ini tertutup saat
          itu juga.
        </Trans>
      </p>
    </section>
  )
}

const daysUntil = (day: string): number =>
  Math.round((Date.parse(day) - Date.parse(todayInJakarta(new Date()))) / 86_400_000)
