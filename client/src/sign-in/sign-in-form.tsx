import { Trans, useLingui } from '@lingui/react/macro'
import IconAlertCircle from '@tabler/icons-react/icons/IconAlertCircle'
import IconEye from '@tabler/icons-react/icons/IconEye'
import { SIGN_IN_ERROR_WORDS } from '@titian/shared/accounts/sign-in.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './sign-in-form.module.css'

/** A plain form: it works before any script, and without one. */
export const SignInForm = ({ language }: { language: 'id' | 'en' }) => {
  const { t } = useLingui()
  return (
    <form method="post" action="/auth/form/sign-in" className={classes['form']}>
      <div role="alert" className={classes['errors']}>
        {Object.entries(SIGN_IN_ERROR_WORDS).map(([code, words]) => (
          <p key={code} id={code} className={classes['error']} data-error>
            <IconAlertCircle size={18} stroke={1.8} aria-hidden />
            {words[language]}
          </p>
        ))}
      </div>
      <input type="hidden" name="next" defaultValue="/" />
      <TextField
        id="identifier"
        name="identifier"
        label={t`Surel atau nomor pengguna`}
        placeholder={t`nama@instansi.go.id`}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={254}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t`Kata sandi`}
        aside={
          <a className={classes['forgot']} href="#lupa">
            <Trans>Lupa?</Trans>
          </a>
        }
        autoComplete="current-password"
        required
        maxLength={128}
        end={
          <IconButton
            data-reveal
            hidden
            label={t`Tampilkan kata sandi`}
            icon={<IconEye size={20} stroke={1.7} />}
          />
        }
      />
      <p id="lupa" className={classes['help']}>
        <Trans>Minta tautan baru kepada admin program Anda. Tautan itu berlaku sekali dan tidak lama.</Trans>
      </p>
      <Button type="submit" variant="primary" size="large" wide>
        <Trans>Masuk</Trans>
      </Button>
      <p className={classes['apply']}>
        <Trans>
          Perusahaan Anda belum terdaftar? <a href="/daftar-pemberi-kerja">Daftar sebagai pemberi kerja</a>
        </Trans>
      </p>
    </form>
  )
}
