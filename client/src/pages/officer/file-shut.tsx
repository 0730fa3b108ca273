import { Trans } from '@lingui/react/macro'
import { useEffect } from 'react'
import { OpenFile } from '../../participants/open-file.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './file-shut.module.css'

interface FileShutProps {
  participantId: string
  /** Whether it was open a moment ago. */
  isOver: boolean
  onOpened: () => void
}

/** A file of somebody else's unit: shut until there is a reason, and again when its time is over. */
export const FileShut = ({ participantId, isOver, onOpened }: FileShutProps) => {
  useEffect(() => {
    if (isOver) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [isOver])
  return (
    <div className={classes['page']}>
      <PageHeader
        title={isOver ? <Trans>Waktu membaca sudah habis</Trans> : <Trans>Berkas ini tertutup</Trans>}
        lead={
          isOver ? (
            <Trans>
              Berkas tertutup sendiri setelah 60 menit. Bila masih perlu, buka lagi dengan alasan.
            </Trans>
          ) : (
            <Trans>Anda tidak bertugas di unit peserta ini. Berkasnya dapat dibaca dengan alasan.</Trans>
          )
        }
      />
      <Card>
        <OpenFile participantId={participantId} onOpened={onOpened} />
      </Card>
      <p className={classes['note']}>
        <Trans>
          Peserta melihat peran Anda, harinya, dan alasannya. Pejabat pelindungan data membaca daftar berkas
          yang dibuka tiap minggu. Berkas yang dibuka hanya untuk dibaca.
        </Trans>
      </p>
    </div>
  )
}
