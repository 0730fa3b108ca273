import { randomInt } from 'node:crypto'
import {
  APPLICATIONS_A_DAY,
  digitsOf,
  type EmployerApplication,
} from '@titian/shared/organisations/application.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { EmployerApplicationRow } from './employer-application.entity.ts'
import { EmployerVerification } from './employer-verification.entity.ts'
import { Organisation } from './organisation.entity.ts'

/**
 * Writes an application once for each key, and says by which reference it can be asked about; null when the network
 * address has had its applications of the day. One sent again takes none of them.
 */
export const takeApplication = async (
  command: Command,
  application: EmployerApplication,
  { idempotencyKey, holder }: { idempotencyKey: string; holder: string },
): Promise<string | null> => {
  const { rows, em, now, today } = command
  await rows(sql`select pg_advisory_xact_lock(hashtextextended(${`apply ${idempotencyKey}`}, 0))`)
  const [known] = await rows<{ reference: string; isSame: boolean }>(sql`
    select reference, contact_email = ${application.contactEmail.trim()}
      and verification.nib is not distinct from ${digitsOf(application.nib)} as "isSame"
    from org.employer_application application
      join org.employer_verification verification on verification.organisation_id = application.organisation_id
    where idempotency_key = ${idempotencyKey}`)
  // Anybody may send a key: whose it was is known by what was said under it.
  if (known && !known.isSame)
    throw badInput('This key was used for another application.', ['input', 'idempotencyKey'])
  if (known) return known.reference
  if (!(await isWithinTheDay(command, holder))) return null
  const [kind] = await rows<{ isSynthetic: boolean }>(
    sql`select kind = 'SYNTHETIC' as "isSynthetic" from app.installation`,
  )
  const { regencyCode } = application
  const organisation = em.create(Organisation, {
    kind: 'EMPLOYER',
    name: application.name.trim(),
    regencyCode,
    provinceCode: regencyCode?.slice(0, 2) ?? null,
    isSynthetic: kind?.isSynthetic ?? false,
  })
  await em.flush()
  const reference = newReference()
  em.create(EmployerVerification, {
    organisationId: organisation.id,
    nib: digitsOf(application.nib),
    wlkpNumber: application.wlkpNumber.trim(),
    termsAcceptedOn: today,
  })
  em.create(EmployerApplicationRow, {
    organisationId: organisation.id,
    reference,
    contactName: application.contactName.trim(),
    contactEmail: application.contactEmail.trim(),
    contactPhone: application.contactPhone && digitsOf(application.contactPhone),
    termsVersion: application.termsVersion ?? '',
    submittedAt: now,
    idempotencyKey,
  })
  await em.flush()
  return reference
}

/** Takes one of the applications that a network address has in a day. */
const isWithinTheDay = async ({ rows, now }: Command, holder: string): Promise<boolean> => {
  const [row] = await rows<{ granted: boolean }>(sql`
    select granted from app.take_cost(${holder}, 1, ${APPLICATIONS_A_DAY}, ${APPLICATIONS_A_DAY / 86_400},
      ${now.toISOString()}::timestamptz)`)
  return row?.granted ?? false
}

/** Letters and digits that nobody confuses on the telephone. */
const SPOKEN = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const newReference = (): string => Array.from({ length: 8 }, () => SPOKEN[randomInt(SPOKEN.length)]).join('')
