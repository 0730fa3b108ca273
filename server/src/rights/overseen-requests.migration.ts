import { Migration } from '@mikro-orm/migrations'
import { readerPolicy, roleIs } from '../participants/row-security.ts'
import { rowPolicy } from '../platform/database/row-policy.ts'

/**
 * The protection officer sees every open request's kind, unit and clock, without a name or a word of it; what somebody
 * wrote is theirs to read once the file is open.
 */
export class OverseenRequestsMigration extends Migration {
  override up(): void {
    for (const statement of [
      OVERSEEN,
      'revoke execute on function people.overseen_requests() from public',
      'grant execute on function people.overseen_requests() to titian_reader',
      // What the policy says of work and this role: only of files that are open.
      readerPolicy(
        'data_request',
        'protection',
        `${roleIs('PROTECTION_OFFICER')} and (${rowPolicy('work')})`,
      ),
    ])
      this.addSql(statement)
  }
}

// It runs as the owner of the table, so it asks itself who is calling.
const OVERSEEN = `create function people.overseen_requests() returns table (
    id uuid, person_id uuid, unit_id uuid, kind text, made_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
    select r.id, r.person_id, r.unit_id, r.kind, r.made_at from people.data_request r
    where current_setting('titian.role', true) = 'PROTECTION_OFFICER' and r.state = 'OPEN'
    order by r.made_at, r.id limit 1000 $$`
