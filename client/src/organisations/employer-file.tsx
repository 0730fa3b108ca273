import { Trans, useLingui } from '@lingui/react/macro'
import {
  VERIFICATION_REASON_WORDS,
  VERIFICATION_STATE_WORDS,
} from '@titian/shared/organisations/verification.ts'
import { momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Drawer } from '../ui/drawer.tsx'
import { CheckForm } from './check-form.tsx'
import classes from './employer-file.module.css'
import type { EmployerRow_EmployerFragment } from './employer-row.generated.ts'
import { VerificationBadge } from './employer-row.tsx'
import { MoveVerification } from './move-verification.tsx'

type Verification = NonNullable<EmployerRow_EmployerFragment['verification']>

const Contact = ({ application }: { application: NonNullable<Verification['application']> }) => {
  const sent = momentText(currentLanguage(), application.submittedAt)
  return (
    <section>
      <h3>
        <Trans>Pendaftaran</Trans>
      </h3>
      <dl className={classes['facts']}>
        <dt>
          <Trans>Nomor rujukan</Trans>
        </dt>
        <dd>{application.reference}</dd>
        <dt>
          <Trans>Kontak</Trans>
        </dt>
        <dd>{application.contactName}</dd>
        <dt>
          <Trans>Surel</Trans>
        </dt>
        <dd>{application.contactEmail}</dd>
        {application.contactPhone && (
          <>
            <dt>
              <Trans>Telepon</Trans>
            </dt>
            <dd>{application.contactPhone}</dd>
          </>
        )}
        <dt>
          <Trans>Dikirim</Trans>
        </dt>
        <dd>{sent}</dd>
      </dl>
    </section>
  )
}

const Steps = ({ steps }: { steps: Verification['steps'] }) => {
  const language = currentLanguage()
  return (
    <section>
      <h3>
        <Trans>Riwayat</Trans>
      </h3>
      {steps.length === 0 ? (
        <p className={classes['muted']}>
          <Trans>Belum ada langkah.</Trans>
        </p>
      ) : (
        <ol className={classes['steps']}>
          {steps.map((step) => (
            <li key={step.movedAt}>
              <b>{VERIFICATION_STATE_WORDS[step.to][language]}</b>,{' '}
              {VERIFICATION_REASON_WORDS[step.reason][language]}
              <p className={classes['muted']}>{momentText(language, step.movedAt)}</p>
              {step.note && <p>{step.note}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

interface EmployerFileProps {
  employer: EmployerRow_EmployerFragment
  mayCheck: boolean
  onClose: () => void
}

/** One employer: what it sent, what was checked, what can be decided, and every step so far. */
export const EmployerFile = ({ employer, mayCheck, onClose }: EmployerFileProps) => {
  const { t } = useLingui()
  const { verification } = employer
  if (!verification) return null
  const same = verification.sameNib.map(({ name }) => name).join(', ')
  return (
    <Drawer label={employer.name} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={classes['file']}>
        <header>
          <h2>{employer.name}</h2>
          <VerificationBadge state={verification.state} />
        </header>
        {same && (
          <p className={classes['warning']}>
            <Trans>NIB yang sama dipakai: {same}. Periksa mana yang benar.</Trans>
          </p>
        )}
        {verification.application && <Contact application={verification.application} />}
        {mayCheck && (
          <section>
            <h3>
              <Trans>Pemeriksaan</Trans>
            </h3>
            <CheckForm key={verification.version} employer={employer} />
          </section>
        )}
        <section>
          <h3>
            <Trans>Keputusan</Trans>
          </h3>
          <MoveVerification employer={employer} />
        </section>
        <Steps steps={verification.steps} />
      </div>
    </Drawer>
  )
}
