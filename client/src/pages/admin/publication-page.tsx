import { useReadQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { PublishNow } from '../../candidates/publish-now.tsx'
import { dayText, numberText } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './publication-page.module.css'

const route = getRouteApi('/signed-in/terbitan')

/** When cards are published, by which rules, what is out now, and publishing out of turn where everybody is invented. */
const PublicationPage = () => {
  const language = currentLanguage()
  const { data } = useReadQuery(route.useLoaderData().answer)
  const { supply, installation } = data
  const day = supply ? dayText(language, supply.weekOf) : ''
  const atLeast = supply ? numberText(language, supply.candidatesAtLeast) : ''
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Penerbitan kartu</Trans>}
        lead={
          <Trans>Kartu terbit setiap Jumat pagi, dalam urutan acak. Penarikan berlaku saat itu juga.</Trans>
        }
      />
      <Card>
        <h2>
          <Trans>Terbit sekarang</Trans>
        </h2>
        {supply ? (
          <p>
            <Trans>
              Terbitan {day}: sedikitnya {atLeast} kandidat, di {supply.provinceCount} provinsi dan{' '}
              {supply.familyCount} bidang.
            </Trans>
          </p>
        ) : (
          <p>
            <Trans>Belum ada terbitan. Kartu pertama terbit Jumat pagi.</Trans>
          </p>
        )}
        {installation.kind === 'SYNTHETIC' && <PublishNow />}
      </Card>
      <Card>
        <h2>
          <Trans>Siapa yang terbit</Trans>
        </h2>
        <ul className={classes['rules']}>
          <li>
            <Trans>Siap kerja dikonfirmasi, dewasa, dan jalur kerja.</Trans>
          </li>
          <li>
            <Trans>Izin tampil berlaku, dan sudah 72 jam sejak diberikan.</Trans>
          </li>
          <li>
            <Trans>Waktu mulai dikonfirmasi petugas dalam 45 hari terakhir.</Trans>
          </li>
          <li>
            <Trans>
              Wilayah, bidang, dan waktu mulai dimiliki bersama sedikitnya 5 kartu. Bila belum, wilayahnya
              dinaikkan, atau kartu menunggu.
            </Trans>
          </li>
          <li>
            <Trans>Keterampilan dan sertifikat dengan kurang dari 20 pemilik tidak ditulis sendiri.</Trans>
          </li>
        </ul>
      </Card>
    </div>
  )
}

export default PublicationPage
