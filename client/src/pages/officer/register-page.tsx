import { Trans } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { RegisterForm } from '../../participants/register-form.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './register-page.module.css'

/** Somebody joins the programme. */
const RegisterPage = () => {
  const navigate = useNavigate()
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Daftarkan peserta</Trans>}
        lead={<Trans>Cukup nama dan satu dokumen. Yang lain dapat dicatat kemudian di berkasnya.</Trans>}
      />
      <RegisterForm
        onRegistered={(id) => void navigate({ to: '/peserta/$participantId', params: { participantId: id } })}
      />
    </div>
  )
}

export default RegisterPage
