import { useLingui } from '@lingui/react/macro'
import IconLogout from '@tabler/icons-react/icons/IconLogout'
import { Menu } from '../ui/menu.tsx'
import classes from './account-menu.module.css'
import type { ShellQuery } from './shell.generated.ts'
import { signOut } from './sign-out.ts'

type Viewer = NonNullable<ShellQuery['viewer']>

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')

/** Who is signed in, and the way out. Initials are for staff and an employer's people, never for a candidate. */
export const AccountMenu = ({ viewer }: { viewer: Viewer }) => {
  const { t } = useLingui()
  const { name, email, userNumber } = viewer.account
  return (
    <Menu
      side="end"
      title={
        <>
          <span className={classes['name']}>{name}</span>
          <span className={classes['address']}>{email ?? userNumber}</span>
        </>
      }
      face={
        <>
          <span aria-hidden>{initials(name)}</span>
          <span className="visually-hidden">{t`Akun ${name}`}</span>
        </>
      }
      faceClass={classes['face']}
      entries={[
        {
          key: 'sign-out',
          label: t`Keluar`,
          icon: <IconLogout size={18} stroke={1.7} aria-hidden />,
          onChoose: signOut,
        },
      ]}
    />
  )
}
