import { Trans } from '@lingui/react/macro'
import IconEye from '@tabler/icons-react/icons/IconEye'
import IconEyeOff from '@tabler/icons-react/icons/IconEyeOff'
import { Card } from '../ui/card.tsx'
import classes from './company-view.module.css'

/** What a company would see of the person, and what it never sees before they agree to be introduced. */
export const CompanyView = ({ isEnterprise }: { isEnterprise: boolean }) => (
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
      </>
    )}
  </Card>
)
