import { useLingui } from '@lingui/react/macro'
import IconMoon from '@tabler/icons-react/icons/IconMoon'
import IconSun from '@tabler/icons-react/icons/IconSun'
import { chooseTheme, useTheme } from '../appearance/theme-choice.ts'
import { afterPaint } from '../browser/after-paint.ts'
import { chooseLanguage, currentLanguage } from '../languages/language.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { AccountMenu } from './account-menu.tsx'
import { ListenLater } from './listen-later.tsx'
import { OrganisationSwitcher } from './organisation-switcher.tsx'
import type { ShellQuery } from './shell.generated.ts'
import classes from './top-bar.module.css'

type Viewer = NonNullable<ShellQuery['viewer']>

/** The bar of a wide page: for whom one acts, language, theme, account. */
export const TopBar = ({ viewer }: { viewer: Viewer }) => (
  <header className={classes['bar']}>
    <OrganisationSwitcher viewer={viewer} />
    <div className={classes['end']}>
      {viewer.role === 'PERSON' && <ListenLater />}
      <LanguageSwitch />
      <ThemeSwitch />
      <AccountMenu viewer={viewer} />
    </div>
  </header>
)

export const LanguageSwitch = () => {
  const { t } = useLingui()
  return (
    <SegmentedControl
      framed
      label={t`Bahasa`}
      value={currentLanguage()}
      options={[
        { value: 'id', label: 'ID' },
        { value: 'en', label: 'EN' },
      ]}
      onChange={chooseLanguage}
    />
  )
}

export const ThemeSwitch = () => {
  const { t } = useLingui()
  const theme = useTheme()
  const dark = theme === 'dark'
  return (
    <IconButton
      label={dark ? t`Pakai tema terang` : t`Pakai tema gelap`}
      icon={dark ? <IconSun size={20} stroke={1.7} /> : <IconMoon size={20} stroke={1.7} />}
      onClick={() => afterPaint(() => chooseTheme(dark ? 'light' : 'dark'))}
    />
  )
}
