import { kioskStands } from '@titian/shared/accounts/kiosk.ts'
import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { isFreshSecondFactor, pendingStep, sessionStands } from '@titian/shared/accounts/session.ts'
import type { OpenedFileRow, Viewer } from '../platform/auth/viewer.ts'
import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'
import type { ReadCaseload } from './identify.ts'
import { jakartaDay } from './jakarta-day.ts'

export type SignedIn = Extract<Viewer, { kind: 'ACCOUNT' }>

interface SessionRow {
  id: string
  account_id: string
  name: string
  has_second_factor: boolean | null
  expires_at: string
  last_seen_at: string
  second_factor_at: string | null
  membership_id: string | null
  role: MemberRole | null
  organisation_id: string | null
  unit_id: string | null
  person_id: string | null
  verification: string | null
  kiosk_since: string | null
}

/** How often a session's last sign of life is written down, at most. */
const SEEN_EVERY = 60_000
const SEEN_AT_KIOSK_EVERY = 5_000

/**
 * The account behind a session's token, acting in its chosen membership (the oldest in force until one was chosen).
 * Null when the session is unknown or over. An account without membership, or staff whose second factor is still
 * open, comes back without a role: it may see who it is, and nothing else.
 */
export const identifySession = async (
  tx: Tx,
  token: string,
  now: Date,
  openedFiles?: (tx: Tx, accountId: string, now: Date) => Promise<OpenedFileRow[]>,
  readCaseload?: ReadCaseload,
): Promise<SignedIn | null> => {
  const row = await findSession(tx, token)
  if (!row) return null
  const session = {
    expiresAt: Date.parse(row.expires_at),
    lastSeenAt: Date.parse(row.last_seen_at),
    secondFactorAt: row.second_factor_at === null ? null : Date.parse(row.second_factor_at),
  }
  const isKiosk = row.kiosk_since !== null
  const stands =
    sessionStands(session, row.role, now.getTime()) &&
    (row.kiosk_since === null ||
      kioskStands({ ...session, startedAt: Date.parse(row.kiosk_since) }, now.getTime()))
  if (!stands) {
    await tx.rows(sql`delete from auth.session where id = ${row.id}::uuid`)
    return null
  }
  if (now.getTime() - session.lastSeenAt >= (isKiosk ? SEEN_AT_KIOSK_EVERY : SEEN_EVERY))
    await tx.rows(
      sql`update auth.session set "lastSeenAt" = ${now.toISOString()}::timestamptz where id = ${row.id}::uuid`,
    )
  const pending = row.role && pendingStep(session, row.role, row.has_second_factor ?? false)
  const hasFreshSecondFactor = isFreshSecondFactor(session, now.getTime())
  const acting = pending ? NOTHING : row
  const caseload =
    acting.role && readCaseload
      ? await readCaseload(
          tx,
          {
            role: acting.role,
            membershipId: acting.membership_id,
            organisationId: acting.organisation_id,
          },
          jakartaDay(now),
        )
      : []
  return {
    kind: 'ACCOUNT',
    accountId: row.account_id,
    sessionId: row.id,
    name: row.name,
    pendingStep: pending,
    membershipId: acting.membership_id,
    role: acting.role,
    organisationId: acting.organisation_id,
    organisationIsVerified: acting.role !== 'EMPLOYER' || row.verification === 'VERIFIED',
    unitId: acting.unit_id,
    personId: acting.person_id,
    hasFreshSecondFactor,
    isKiosk,
    caseload,
    openedFiles: hasFreshSecondFactor && openedFiles ? await openedFiles(tx, row.account_id, now) : [],
  }
}

const NOTHING = { membership_id: null, role: null, organisation_id: null, unit_id: null, person_id: null }

const findSession = async (tx: Tx, token: string): Promise<SessionRow | undefined> => {
  const [row] = await tx.rows<SessionRow>(sql`
    select s.id, u.id as account_id, u.name, u."twoFactorEnabled" as has_second_factor, s."expiresAt" as expires_at,
      s."lastSeenAt" as last_seen_at, s."secondFactorAt" as second_factor_at,
      m.id as membership_id, m.role, m.organisation_id, m.unit_id, m.person_id, v.state as verification,
      k.started_at as kiosk_since
    from auth.session s
    join auth."user" u on u.id = s."userId"
    left join lateral (
      select * from app.membership m
      where m.account_id = u.id and m.ended_at is null and (s."membershipId" is null or m.id = s."membershipId")
      order by m.created_at, m.id limit 1
    ) m on true
    left join org.employer_verification v on v.organisation_id = m.organisation_id
    left join auth.kiosk_session k on k.session_id = s.id
    where s.token = ${token}`)
  return row
}
