import { Migration } from '@mikro-orm/migrations'

const OWN = {
  session_note: 'session_id',
  session_amendment: 'session_id',
  action_note: '(select session_id from people.agreed_action where id = action_id)',
}

/**
 * A person may have counsellors of two organisations. What was said is for the team that it was said to: beside the
 * relation, the session must be of the reader's own organisation.
 */
export class OwnNotesMigration extends Migration {
  override up(): void {
    this.addSql(`create function people.is_own_counselling(session uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, people as $$
        select organisation_id = nullif(current_setting('titian.organisation', true), '')::uuid
        from people.advice_session where id = session $$`)
    this.addSql('revoke execute on function people.is_own_counselling(uuid) from public')
    this.addSql('grant execute on function people.is_own_counselling(uuid) to titian_reader')
    for (const [table, session] of Object.entries(OWN))
      this.addSql(`create policy ${table}_own_team on people.${table} as restrictive for select to titian_reader
        using (people.is_own_counselling(${session}))`)
  }
}
