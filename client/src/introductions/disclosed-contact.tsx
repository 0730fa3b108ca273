import { Trans } from '@lingui/react/macro'
import IconBuildingCommunity from '@tabler/icons-react/icons/IconBuildingCommunity'
import IconMail from '@tabler/icons-react/icons/IconMail'
import IconPhone from '@tabler/icons-react/icons/IconPhone'
import IconUser from '@tabler/icons-react/icons/IconUser'
import classes from './disclosed-contact.module.css'

interface DisclosedContactProps {
  contact: { of: 'OFFICE' | 'PERSON'; office: string | null; phone: string | null; email: string | null }
}

/** How the person is reached: through the office while that is the way, directly afterwards. */
export const DisclosedContact = ({ contact }: DisclosedContactProps) => {
  const isOffice = contact.of === 'OFFICE'
  const Icon = isOffice ? IconBuildingCommunity : IconUser
  return (
    <section className={classes['panel']}>
      <div className={classes['top']}>
        <span className={classes['icon']} aria-hidden>
          <Icon size={22} stroke={1.7} />
        </span>
        <div>
          <h2 className={classes['title']}>{isOffice ? contact.office : <Trans>Kontak kandidat</Trans>}</h2>
          <p className={classes['lead']}>
            {isOffice ? (
              <Trans>Menyampaikan pesan Anda dan mengatur wawancara atau video.</Trans>
            ) : (
              <Trans>Hubungi ia langsung, untuk lowongan ini saja.</Trans>
            )}
          </p>
        </div>
      </div>
      <dl className={classes['lines']}>
        <div>
          <dt>
            <IconPhone size={18} stroke={1.7} aria-hidden />
            {isOffice ? <Trans>Telepon kantor</Trans> : <Trans>Telepon</Trans>}
          </dt>
          <dd>
            {contact.phone ? (
              <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
            ) : (
              <Trans>belum ada</Trans>
            )}
          </dd>
        </div>
        <div>
          <dt>
            <IconMail size={18} stroke={1.7} aria-hidden />
            {isOffice ? <Trans>Surel kantor</Trans> : <Trans>Surel</Trans>}
          </dt>
          <dd>
            {contact.email ? (
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            ) : (
              <Trans>belum ada</Trans>
            )}
          </dd>
        </div>
      </dl>
    </section>
  )
}
