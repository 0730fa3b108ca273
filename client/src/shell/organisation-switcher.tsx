import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import IconBuildingCommunity from '@tabler/icons-react/icons/IconBuildingCommunity'
import IconBuildingFactory2 from '@tabler/icons-react/icons/IconBuildingFactory2'
import IconCheck from '@tabler/icons-react/icons/IconCheck'
import IconSelector from '@tabler/icons-react/icons/IconSelector'
import { ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import { currentLanguage } from '../languages/language.ts'
import { Menu } from '../ui/menu.tsx'
import { showToast } from '../ui/toast.tsx'
import classes from './organisation-switcher.module.css'
import { type ShellQuery, SwitchMembershipDocument } from './shell.generated.ts'

type Viewer = NonNullable<ShellQuery['viewer']>

/** The name of what somebody acts for: the posting, the organisation, or just their own name. */
export const placeName = (viewer: Viewer): string =>
  viewer.unit?.name ?? viewer.organisation?.name ?? viewer.account.name

/** For whom one acts, and the others one could act for. With one membership it is just a sign. */
export const OrganisationSwitcher = ({ viewer }: { viewer: Viewer }) => {
  const { t } = useLingui()
  const [switchTo] = useMutation(SwitchMembershipDocument)
  const Icon = viewer.role === 'EMPLOYER' ? IconBuildingFactory2 : IconBuildingCommunity
  const role = viewer.role ? ROLE_WORDS[viewer.role][currentLanguage()] : ''
  const face = (
    <>
      <span className={classes['icon']} aria-hidden>
        <Icon size={17} stroke={1.7} />
      </span>
      <span className={classes['words']}>
        <span className={classes['name']}>{placeName(viewer)}</span>
        <span className={classes['role']}>{role}</span>
      </span>
    </>
  )
  if (viewer.memberships.length < 2) return <div className={classes['switcher']}>{face}</div>

  const choose = async (membership: string) => {
    const { data } = await switchTo({ variables: { input: { membership } } })
    const problem = data?.switchMembership.errors[0]
    if (problem) showToast(problem.message)
    // Another role sees other data: nothing of the former stays in memory.
    else location.assign('/')
  }
  return (
    <Menu
      title={t`Bertindak untuk`}
      face={
        <>
          {face}
          <IconSelector size={17} stroke={1.7} aria-hidden />
        </>
      }
      faceClass={classes['switcher']}
      entries={viewer.memberships.map((one) => ({
        key: one.id,
        label: one.unit?.name ?? one.organisation?.name ?? viewer.account.name,
        hint: ROLE_WORDS[one.role][currentLanguage()],
        end: one.isActive ? <IconCheck size={17} stroke={2} aria-label={t`dipakai sekarang`} /> : undefined,
        onChoose: () => {
          if (!one.isActive) void choose(one.id)
        },
      }))}
    />
  )
}
