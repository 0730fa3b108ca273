import { Trans } from '@lingui/react/macro'
import classes from './apply-form.module.css'

/** What an employer agrees to, in words that can be kept. */
export const Terms = () => (
  <section className={classes['terms']} aria-labelledby="terms-title">
    <h2 id="terms-title">
      <Trans>Ketentuan untuk pemberi kerja</Trans>
    </h2>
    <ul>
      <li>
        <Trans>
          Data kandidat hanya untuk mengisi lowongan Anda sendiri, tidak untuk disimpan atau dijual.
        </Trans>
      </li>
      <li>
        <Trans>Anda tidak mencari tahu siapa kandidat di balik nama sandi.</Trans>
      </li>
      <li>
        <Trans>
          Nama baru terbuka setelah orangnya setuju, untuk satu lowongan, sampai satu hari tertentu.
        </Trans>
      </li>
      <li>
        <Trans>Pembacaan dicatat, dan orangnya bisa melihat catatan itu.</Trans>
      </li>
      <li>
        <Trans>Upah dan syarat kerja mengikuti hukum, sama seperti untuk pekerja lain.</Trans>
      </li>
      <li>
        <Trans>Kalau dilanggar, akses berhenti saat itu juga.</Trans>
      </li>
    </ul>
  </section>
)
