import { Migration } from '@mikro-orm/migrations'
import { belongsToParticipant } from './participants.tables.ts'
import { securePeopleTable } from './row-security.ts'

/** Sealed pieces of files that are still arriving. Only commands see them, and what was left behind may go. */
export class UploadPiecesMigration extends Migration {
  override up(): void {
    for (const statement of [
      UPLOAD_PIECE,
      'create index upload_piece_person on people.upload_piece (person_id)',
      'create index upload_piece_unit on people.upload_piece (unit_id, person_id)',
      'create index upload_piece_age on people.upload_piece (arrived_at)',
      'grant select, insert, delete on people.upload_piece to titian_command',
      ...securePeopleTable('upload_piece', 'work'),
    ])
      this.addSql(statement)
  }
}

const UPLOAD_PIECE = `create table people.upload_piece (
  file_id uuid not null,
  number integer not null check (number >= 0),
  person_id uuid not null,
  unit_id uuid not null,
  content bytea not null,
  arrived_at timestamptz not null,
  primary key (file_id, number),
  ${belongsToParticipant}
)`
