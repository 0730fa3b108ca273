import { Trans } from '@lingui/react/macro'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './person-page.module.css'

/** Whom to ask, in sentences that can be read aloud. Nothing here needs to be pressed. */
const HelpPage = () => (
  <div className={classes['page']}>
    <PageHeader title={<Trans>Bantuan</Trans>} lead={<Trans>Bertanya tidak mengurangi hak Anda.</Trans>} />
    <div className={classes['columns']}>
      <Card className={classes['section'] ?? ''} aria-labelledby="people-title">
        <h2 id="people-title">
          <Trans>Siapa yang bisa membantu</Trans>
        </h2>
        <p>
          <Trans>PK Bapas membantu soal izin, janji lapor, dan PIN.</Trans>
        </p>
        <p>
          <Trans>Pengantar kerja membantu soal lowongan dan wawancara.</Trans>
        </p>
        <p>
          <Trans>Petugas di unit Anda membantu soal data dan surat.</Trans>
        </p>
        <p>
          <Trans>Minta saja kepada petugas mana pun. Mereka meneruskan pertanyaan Anda.</Trans>
        </p>
      </Card>
      <Card className={classes['section'] ?? ''} aria-labelledby="withdraw-title">
        <h2 id="withdraw-title">
          <Trans>Menarik izin</Trans>
        </h2>
        <p>
          <Trans>Anda boleh menarik izin kapan saja.</Trans>
        </p>
        <p>
          <Trans>Caranya: di halaman Data saya, di kios, lewat telepon, atau kepada petugas mana pun.</Trans>
        </p>
        <p>
          <Trans>Alasan tidak ditanya. Berlaku saat itu juga.</Trans>
        </p>
        <p>
          <Trans>Pelatihan, pendamping, dan hak Anda tetap sama.</Trans>
        </p>
      </Card>
      <Card className={classes['section'] ?? ''} aria-labelledby="wrong-title">
        <h2 id="wrong-title">
          <Trans>Ada yang tidak benar</Trans>
        </h2>
        <p>
          <Trans>Data keliru? Minta dibetulkan di halaman Data saya.</Trans>
        </p>
        <p>
          <Trans>Ada pembacaan yang aneh? Tanyakan kepada pejabat pelindungan data.</Trans>
        </p>
        <p>
          <Trans>Perusahaan berbuat tidak benar? Laporkan kepada PK Bapas atau pengantar kerja.</Trans>
        </p>
      </Card>
      <Card className={classes['section'] ?? ''} aria-labelledby="pin-title">
        <h2 id="pin-title">
          <Trans>PIN kios</Trans>
        </h2>
        <p>
          <Trans>PIN hanya untuk Anda. Petugas tidak pernah memintanya.</Trans>
        </p>
        <p>
          <Trans>Lupa PIN? Minta PIN awal yang baru. PIN lama langsung mati.</Trans>
        </p>
      </Card>
    </div>
  </div>
)

export default HelpPage
