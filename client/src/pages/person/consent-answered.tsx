import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { dayText } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import classes from './consent-page.module.css'

interface ConsentAnsweredProps {
  /** The answer was given on this page, a moment ago: the focus goes to what became true. */
  hasJustAnswered: boolean
  /** The last day of the consent in force; null after a no. */
  untilOn: string | null
  isPublished: boolean
  earliestOn: string | null
  onAgain: () => void
}

/** What the answer means from now on, and the way to change it. */
export const ConsentAnswered = ({
  hasJustAnswered,
  untilOn,
  isPublished,
  earliestOn,
  onAgain,
}: ConsentAnsweredProps) => {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (hasJustAnswered) title.current?.focus()
  }, [hasJustAnswered])
  const language = currentLanguage()
  const until = untilOn && dayText(language, untilOn)
  const earliest = earliestOn && dayText(language, earliestOn)
  return (
    <section className={classes['answered']}>
      <h1 ref={title} tabIndex={-1}>
        {until ? <Trans>Izin Anda berlaku</Trans> : <Trans>Baik. Tidak ada yang berubah.</Trans>}
      </h1>
      {until ? (
        <>
          <p>
            <Trans>Perusahaan boleh melihat kartu tanpa nama Anda sampai {until}.</Trans>
          </p>
          <p>
            {isPublished ? (
              <Trans>Kartu Anda sudah tampil.</Trans>
            ) : earliest ? (
              <Trans>Kartu Anda paling cepat tampil {earliest}.</Trans>
            ) : (
              <Trans>Kartu tampil setelah petugas menyatakan Anda siap kerja.</Trans>
            )}
          </p>
          <p>
            <Trans>Berubah pikiran? Tarik izin kapan saja di Data saya, tanpa alasan.</Trans>
          </p>
          <Link to="/data-saya" className={buttonClass({ size: 'large' })}>
            <Trans>Lihat izin saya</Trans>
          </Link>
        </>
      ) : (
        <>
          <p>
            <Trans>Jawaban ini tidak dicatat. Pelatihan, pendamping, dan hak Anda tetap sama.</Trans>
          </p>
          <p>
            <Trans>Anda boleh kembali ke sini kapan saja.</Trans>
          </p>
          <Link to="/perjalanan" className={buttonClass({ size: 'large' })}>
            <Trans>Ke perjalanan saya</Trans>
          </Link>
          <Button size="large" variant="subtle" onClick={onAgain}>
            <Trans>Baca lagi</Trans>
          </Button>
        </>
      )}
    </section>
  )
}
