import { Trans, useLingui } from '@lingui/react/macro'
import IconMoon from '@tabler/icons-react/icons/IconMoon'
import { IconButton } from '../ui/icon-button.tsx'
import { Logo } from '../ui/logo.tsx'
import { Wordmark } from '../ui/wordmark.tsx'
import { Hills } from './hills.tsx'
import { Personas } from './personas.tsx'
import { SignInForm } from './sign-in-form.tsx'
import classes from './sign-in-page.module.css'
import { SupplyNumbers } from './supply-numbers.tsx'

/** The door: what Titian is, three public numbers, and the way in. Drawn to HTML when the page is built. */
export const SignInPage = ({ language }: { language: 'id' | 'en' }) => {
  const { t } = useLingui()
  return (
    <div className={classes['page']}>
      <header className={classes['hero']}>
        <Hills />
        <div className={classes['words']}>
          <p className={classes['brand']}>
            <Logo size={37} bare />
            <Wordmark size={26} />
          </p>
          <p className={classes['claim']}>
            <Trans>Jembatan dari pembinaan ke pekerjaan.</Trans>
          </p>
          <p className={classes['lead']}>
            <Trans>
              Titian menemani Warga Binaan berlatih, meraih sertifikat, merintis usaha, dan bekerja. Lalu
              tetap ada di tahun-tahun pertama.
            </Trans>
          </p>
          <SupplyNumbers />
        </div>
      </header>
      <main className={classes['door']}>
        <div className={classes['top']}>
          <nav className={classes['languages']} aria-label={t`Bahasa`}>
            <a href="/masuk" lang="id" hrefLang="id" aria-current={language === 'id' ? 'page' : undefined}>
              ID<span className="visually-hidden">, Bahasa Indonesia</span>
            </a>
            <a href="/sign-in" lang="en" hrefLang="en" aria-current={language === 'en' ? 'page' : undefined}>
              EN<span className="visually-hidden">, English</span>
            </a>
          </nav>
          <IconButton
            data-theme-switch
            hidden
            label={t`Ganti tema terang atau gelap`}
            icon={<IconMoon size={20} stroke={1.7} />}
          />
        </div>
        <div className={classes['inner']}>
          <h1 className={classes['title']}>
            <Trans>Masuk</Trans>
          </h1>
          <p className={classes['for']}>
            <Trans>Untuk mitra, petugas, dan peserta Titian.</Trans>
          </p>
          <SignInForm language={language} />
          <Personas language={language} />
        </div>
      </main>
    </div>
  )
}
