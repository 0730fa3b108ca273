import { useLingui } from '@lingui/react/macro'
import IconAddressBook from '@tabler/icons-react/icons/IconAddressBook'
import IconArrowRight from '@tabler/icons-react/icons/IconArrowRight'
import IconBuildingCommunity from '@tabler/icons-react/icons/IconBuildingCommunity'
import IconBuildingFactory2 from '@tabler/icons-react/icons/IconBuildingFactory2'
import IconChartHistogram from '@tabler/icons-react/icons/IconChartHistogram'
import IconCompass from '@tabler/icons-react/icons/IconCompass'
import IconHeartHandshake from '@tabler/icons-react/icons/IconHeartHandshake'
import IconSchool from '@tabler/icons-react/icons/IconSchool'
import IconUserHeart from '@tabler/icons-react/icons/IconUserHeart'
import { type MemberRole, ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import classes from './personas.module.css'

/**
 * The sample accounts of a demonstration, one click each. The tiles wait in a template until the installation
 * says that it has such accounts; each is a plain form.
 */
export const Personas = ({ language }: { language: 'id' | 'en' }) => {
  const { t } = useLingui()
  const tiles: { role: MemberRole; does: string; Icon: typeof IconSchool }[] = [
    { role: 'EMPLOYER', does: t`cari kandidat siap kerja`, Icon: IconBuildingFactory2 },
    { role: 'COUNSELLOR', does: t`catat sesi dan modal`, Icon: IconHeartHandshake },
    { role: 'ADMINISTRATOR', does: t`lihat hasil program`, Icon: IconChartHistogram },
    { role: 'OFFICER', does: t`siapkan kepulangan`, Icon: IconBuildingCommunity },
    { role: 'TRAINER', does: t`absen dan sertifikat`, Icon: IconSchool },
    { role: 'PROBATION_OFFICER', does: t`dampingi klien`, Icon: IconCompass },
    { role: 'PLACEMENT_OFFICER', does: t`hubungkan ke lowongan`, Icon: IconAddressBook },
    { role: 'PERSON', does: t`perjalanan saya`, Icon: IconUserHeart },
  ]
  return (
    <section className={classes['personas']} data-personas hidden aria-label={t`Akun contoh`}>
      <p className={classes['lead']}>
        <span>{t`atau coba sekali klik dengan akun contoh`}</span>
      </p>
      <ul className={classes['tiles']} data-persona-list />
      <p className={classes['note']}>
        {t`Semua orang dalam akun contoh adalah rekaan. Titian tidak menampilkan perkara siapa pun.`}
      </p>
      <template>
        {tiles.map(({ role, does, Icon }) => (
          <li key={role} data-role={role}>
            <form method="post">
              <button type="submit" className={`${classes['tile']} ${classes[role.toLowerCase()] ?? ''}`}>
                <span className={classes['icon']} aria-hidden>
                  <Icon size={20} stroke={1.7} />
                </span>
                <span>
                  <span className={classes['name']}>{ROLE_WORDS[role][language]}</span>
                  <span className={classes['does']}>{does}</span>
                </span>
                {role === 'PERSON' && (
                  <IconArrowRight className={classes['arrow']} size={18} stroke={1.8} aria-hidden />
                )}
              </button>
            </form>
          </li>
        ))}
      </template>
    </section>
  )
}
