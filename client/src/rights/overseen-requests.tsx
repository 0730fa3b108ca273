import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { REQUEST_KIND_WORDS } from '@titian/shared/rights/data-request.ts'
import { momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { buttonClass } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import type { OverseenRequests_RequestFragment } from './overseen-requests.generated.ts'
import { RequestClockBadge } from './request-clock-badge.tsx'
import classes from './request-queue.module.css'

type Request = OverseenRequests_RequestFragment

const Row = ({ request }: { request: Request }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const kind = REQUEST_KIND_WORDS[request.kind][language]
  const made = momentText(language, request.madeAt)
  const due = momentText(language, request.dueAt)
  return (
    <Card as="li" className={classes['row'] ?? ''}>
      <div className={classes['words']}>
        <h3>{kind}</h3>
        <p className={classes['muted']}>
          <Trans>
            Diminta {made}. Dijawab paling lambat {due}.
          </Trans>
        </p>
      </div>
      <div className={classes['end']}>
        <RequestClockBadge clock={request.clock} hoursLeft={request.hoursLeft} />
        <Link
          to="/peserta/$participantId"
          params={{ participantId: request.subject }}
          className={buttonClass({})}
          aria-label={t`Buka berkas: ${kind}, diminta ${made}`}
        >
          <Trans>Buka berkas</Trans>
        </Link>
      </div>
    </Card>
  )
}

/** Every open request by the unit that answers, the unit with most that are late first; no name before a file is open. */
export const OverseenRequests = ({ requests }: { requests: readonly Request[] }) => {
  const { t } = useLingui()
  const units = [...Map.groupBy(requests, ({ unit }) => unit?.name ?? t`Unit lain`)]
    .map(([name, all]) => ({ name, all, late: all.filter(({ clock }) => clock === 'OVERDUE').length }))
    .sort((one, other) => other.late - one.late || one.name.localeCompare(other.name))
  if (units.length === 0)
    return (
      <EmptyState title={t`Tidak ada permintaan yang menunggu`}>
        <Trans>Permintaan dari peserta muncul di sini, dengan waktu 72 jam.</Trans>
      </EmptyState>
    )
  return units.map(({ name, all, late }) => (
    <section key={name} className={classes['unit']} aria-label={name}>
      <h2>{name}</h2>
      <p className={classes['muted']}>
        <Plural value={all.length} one="# permintaan terbuka" other="# permintaan terbuka" />,{' '}
        {late === 0 ? (
          <Trans>semua masih dalam waktu</Trans>
        ) : (
          <b>
            <Plural value={late} one="# lewat waktu" other="# lewat waktu" />
          </b>
        )}
      </p>
      <ul className={classes['rows']}>
        {all.map((request) => (
          <Row key={request.id} request={request} />
        ))}
      </ul>
    </section>
  ))
}
