import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ApplyForm } from '../organisations/apply-form.tsx'
import { buttonClass } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Wordmark } from '../ui/wordmark.tsx'
import classes from './apply-page.module.css'

const Taken = ({ reference }: { reference: string }) => (
  <Card>
    <div className={classes['taken']} role="status">
      <h2>
        <Trans>Pendaftaran diterima</Trans>
      </h2>
      <p>
        <Trans>
          Nomor rujukan Anda: <b className={classes['reference']}>{reference}</b>. Simpan nomor ini.
        </Trans>
      </p>
      <p>
        <Trans>
          Kami memeriksa NIB dan WLKP, lalu mengunjungi perusahaan Anda. Setelah itu kontak Anda mendapat
          tautan untuk masuk. Sampai saat itu belum ada data kandidat yang terbuka.
        </Trans>
      </p>
    </div>
  </Card>
)

/** Where an employer that nobody knows yet asks to be let in; open to everybody. */
const ApplyPage = () => {
  const [reference, setReference] = useState<string | null>(null)
  return (
    <div className={classes['outside']}>
      <header className={classes['top']}>
        <a href="/masuk">
          <Wordmark />
        </a>
        <a className={buttonClass({ variant: 'outline', size: 'small' })} href="/masuk">
          <Trans>Masuk</Trans>
        </a>
      </header>
      <main className={classes['page']}>
        <PageHeader
          title={<Trans>Daftar sebagai pemberi kerja</Trans>}
          lead={
            <Trans>
              Titian mempertemukan perusahaan dengan kandidat siap kerja. Pendaftaran tidak dipungut biaya.
            </Trans>
          }
        />
        {reference === null ? (
          <Card>
            <ApplyForm onTaken={setReference} />
          </Card>
        ) : (
          <Taken reference={reference} />
        )}
      </main>
    </div>
  )
}

export default ApplyPage
