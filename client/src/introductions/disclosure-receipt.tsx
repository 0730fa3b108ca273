import { Trans } from '@lingui/react/macro'
import IconReceipt from '@tabler/icons-react/icons/IconReceipt'
import { MOST_RECIPIENTS } from '@titian/shared/introductions/request.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import classes from './disclosure-receipt.module.css'
import type { IntroductionDetail_IntroductionFragment } from './introduction-detail.generated.ts'

/** What was agreed to, in the words of the agreement: purpose, what was opened and what not, for whom, until when. */
export const DisclosureReceipt = ({
  introduction,
}: {
  introduction: IntroductionDetail_IntroductionFragment
}) => {
  const language = currentLanguage()
  const { vacancy, recipients, disclosedOn, openUntilOn } = introduction
  const most = MOST_RECIPIENTS
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
          <Trans>Wawancara untuk</Trans> <b>{vacancy?.title}</b>
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
          {recipients.map(({ name }) => name).join(', ')}{' '}
          <span className={classes['more']}>
            <Trans>paling banyak {most} orang</Trans>
          </span>
        </dd>
        <dt>
          <Trans>Disetujui</Trans>
        </dt>
        <dd>{disclosedOn && dayText(language, disclosedOn)}</dd>
        <dt>
          <Trans>Berakhir</Trans>
        </dt>
        <dd>
          <b>{openUntilOn && dayText(language, openUntilOn)}</b>
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
