import { Trans } from '@lingui/react/macro'
import IconEye from '@tabler/icons-react/icons/IconEye'
import IconEyeOff from '@tabler/icons-react/icons/IconEyeOff'
import type { ReactNode } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import type { CompanyView_CardStatusFragment } from './company-view.generated.ts'
import classes from './company-view.module.css'

/** Under which name the card stands there now, or when it could: the person alone knows that it is theirs. */
const CardNow = ({ card }: { card: CompanyView_CardStatusFragment }) => {
  const name = card.codeName
  const day = card.earliestPublicationOn ? dayText(currentLanguage(), card.earliestPublicationOn) : null
  if (card.isPublished && name)
    return (
      <Trans>
        Anda tampil sebagai <b>{name}</b>. Hanya Anda yang tahu.
      </Trans>
    )
  return day ? (
    <Trans>Kartu Anda paling cepat tampil {day}.</Trans>
  ) : (
    <Trans>Sekarang tidak ada kartu Anda.</Trans>
  )
}

interface CompanyViewProps {
  isEnterprise: boolean
  card: CompanyView_CardStatusFragment | null
  /** What stands under it: the way to a decision, while there is none to keep. */
  act?: ReactNode
}

/** What a company would see of the person, and what it never sees before they agree to be introduced. */
export const CompanyView = ({ isEnterprise, card, act }: CompanyViewProps) => (
  <Card className={classes['card'] ?? ''} aria-labelledby="company-title">
    <h2 id="company-title">
      <Trans>Yang dilihat perusahaan</Trans>
    </h2>
    {isEnterprise ? (
      <p>
        <Trans>Anda menempuh jalur usaha. Perusahaan tidak melihat apa pun tentang Anda.</Trans>
      </p>
    ) : (
      <>
        <p>
          <Trans>Hanya kartu tanpa nama, dan hanya selama Anda mengizinkan.</Trans>
        </p>
        {card && (
          <p>
            <CardNow card={card} />
          </p>
        )}
        <dl className={classes['sides']}>
          <div>
            <dt>
              <IconEye size={20} stroke={1.7} aria-hidden />
              <Trans>Terlihat</Trans>
            </dt>
            <dd>
              <Trans>Pekerjaan dan keahlian Anda</Trans>
            </dd>
            <dd>
              <Trans>Pengalaman, pendidikan, dan sertifikat</Trans>
            </dd>
            <dd>
              <Trans>Bahasa, SIM, dan jam kerja yang Anda mau</Trans>
            </dd>
            <dd>
              <Trans>Wilayah kerja, dan kapan bisa mulai</Trans>
            </dd>
          </div>
          <div>
            <dt>
              <IconEyeOff size={20} stroke={1.7} aria-hidden />
              <Trans>Tidak terlihat</Trans>
            </dt>
            <dd>
              <Trans>Nama, telepon, dan alamat</Trans>
            </dd>
            <dd>
              <Trans>Perkara dan unit Anda</Trans>
            </dd>
            <dd>
              <Trans>Umur dan kesehatan Anda</Trans>
            </dd>
          </div>
        </dl>
        {act}
      </>
    )}
  </Card>
)
