import { Trans, useLingui } from '@lingui/react/macro'
import IconEye from '@tabler/icons-react/icons/IconEye'
import IconInfoCircle from '@tabler/icons-react/icons/IconInfoCircle'
import IconLockOpen from '@tabler/icons-react/icons/IconLockOpen'
import { SHOWN_STATE_WORDS } from '@titian/shared/introductions/picture.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Kawung } from '../ui/kawung.tsx'
import { LockPanel } from '../ui/lock-panel.tsx'
import { DisclosedContact } from './disclosed-contact.tsx'
import { DisclosureReceipt } from './disclosure-receipt.tsx'
import type { IntroductionDetail_IntroductionFragment } from './introduction-detail.generated.ts'
import classes from './introduction-detail.module.css'
import { Planks } from './planks.tsx'

/** One introduction: what may be known now, and who else sees that it is known. */
export const IntroductionDetail = ({
  introduction,
}: {
  introduction: IntroductionDetail_IntroductionFragment
}) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const { disclosed, candidate, state } = introduction
  const codeName = disclosed?.codeName ?? candidate?.codeName ?? null
  return (
    <article className={classes['detail']}>
      {disclosed && (
        <p className={classes['noted']}>
          <IconEye size={16} stroke={1.8} aria-hidden />
          <Trans>Tercatat: Anda membuka data ini. Kandidat melihatnya.</Trans>
        </p>
      )}
      <header className={classes['head']}>
        {codeName !== null && <Kawung name={codeName} size={72} />}
        <div className={classes['words']}>
          <p className={classes['top']}>
            {codeName !== null && <b className={classes['code']}>{codeName}</b>}
            {disclosed ? (
              <Badge tone="tumbuh" icon={<IconLockOpen size={14} stroke={2} aria-hidden />}>
                <Trans>Terbuka untuk Anda</Trans>
              </Badge>
            ) : (
              <Badge>{SHOWN_STATE_WORDS[state][language]}</Badge>
            )}
          </p>
          <h1 className={classes['name']} tabIndex={-1}>
            {disclosed?.fullName ?? candidate?.headline ?? <Trans>Kandidat tidak lagi tampil</Trans>}
          </h1>
          {disclosed && <p className={classes['line']}>{candidate?.headline}</p>}
        </div>
      </header>
      <Planks state={state} />
      {disclosed ? (
        <>
          {disclosed.contact && <DisclosedContact contact={disclosed.contact} />}
          <DisclosureReceipt introduction={introduction} />
          <p className={classes['duty']}>
            <IconInfoCircle size={18} stroke={1.8} aria-hidden />
            <Trans>
              Kandidat bisa punya wajib lapor ke Bapas. Kantor penempatan mengatur jadwalnya bersama Anda.
              Dasar: UU 22/2022.
            </Trans>
          </p>
          {disclosed.startMonth !== null && (
            <p>
              <Trans>Bisa mulai, perkiraan:</Trans> <b>{monthText(language, disclosed.startMonth)}</b>
            </p>
          )}
          {disclosed.certificates.length > 0 && (
            <section>
              <h2 className={classes['title']}>
                <Trans>Sertifikat kompetensi</Trans>
              </h2>
              <ul className={classes['certificates']}>
                {disclosed.certificates.map(({ scheme, level, number, validUntilOn }) => (
                  <li key={`${scheme.id} ${number}`}>
                    <b>{scheme.name}</b>
                    {level !== null && <Trans>, jenjang {level}</Trans>}
                    {number !== null && <Trans>, nomor {number}</Trans>}
                    {validUntilOn !== null && <Trans>, berlaku s.d. {dayText(language, validUntilOn)}</Trans>}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      ) : (
        <LockPanel
          title={state === 'REQUESTED' ? t`Menunggu jawaban kandidat` : t`Data ini tidak terbuka untuk Anda`}
          fields={[t`Nama`, t`Kontak`, t`Dokumen`]}
          closedLabel={t`belum terbuka`}
        >
          {state === 'REQUESTED' ? (
            <Trans>
              Terbuka hanya jika ia setuju, untuk satu lowongan, bagi paling banyak 3 orang, selama 60 hari.
              Ia bisa menariknya kapan saja.
            </Trans>
          ) : (
            <Trans>
              Hanya penerima yang dinamai membacanya, selama terbuka. Sebabnya tidak pernah ditulis.
            </Trans>
          )}
        </LockPanel>
      )}
    </article>
  )
}

const monthText = (language: 'id' | 'en', day: string): string =>
  new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day))
