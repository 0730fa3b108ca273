import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { SheetLanguage } from '@titian/shared/consents/sheet-words.ts'
import { useState } from 'react'
import { ConsentSheet } from '../../consents/consent-sheet.tsx'
import { currentLanguage } from '../../languages/language.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import classes from './consent-sheet-page.module.css'

const route = getRouteApi('/signed-in/peserta/$participantId/lembar-izin')

/** The sheet on which somebody agrees to be shown, or not: chosen language, chosen paper, printed from here. */
const ConsentSheetPage = () => {
  const { t } = useLingui()
  const { data } = useReadQuery(route.useLoaderData().answer)
  const [language, setLanguage] = useState<SheetLanguage>(currentLanguage())
  const [paper, setPaper] = useState<'A4' | 'A5'>('A4')
  const person = data.participant
  if (!person)
    return (
      <EmptyState level={1} title={t`Berkas ini tidak ada`}>
        <Trans>Mungkin sudah pindah unit, atau alamatnya salah.</Trans>
      </EmptyState>
    )
  return (
    <div className={classes['page']}>
      <div className={classes['tools']}>
        <PageHeader
          title={<Trans>Lembar izin</Trans>}
          lead={
            <Trans>
              Bacakan dengan tenang, beri waktu, lalu biarkan peserta memilih. Saksinya bukan petugas
              pengamanan atau registrasi.
            </Trans>
          }
          acts={
            <Button variant="primary" onClick={() => window.print()}>
              <Trans>Cetak</Trans>
            </Button>
          }
        />
        <div className={classes['choices']}>
          <SegmentedControl
            label={t`Bahasa lembar`}
            value={language}
            options={[
              { value: 'id', label: 'Bahasa Indonesia' },
              { value: 'en', label: 'English' },
            ]}
            onChange={setLanguage}
          />
          <SegmentedControl
            label={t`Ukuran kertas`}
            value={paper}
            options={[
              { value: 'A4', label: 'A4' },
              { value: 'A5', label: 'A5' },
            ]}
            onChange={setPaper}
          />
          <Link to="/peserta/$participantId" params={{ participantId: person.id }}>
            <Trans>Kembali ke berkas</Trans>
          </Link>
        </div>
      </div>
      <ConsentSheet fileId={person.id} language={language} paper={paper} />
    </div>
  )
}

export default ConsentSheetPage
