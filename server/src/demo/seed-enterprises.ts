import type { Day } from '@titian/shared/participants/calendar.ts'
import { contentCell } from '../participants/content-cell.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import { blankSlip } from './blank-slip.ts'
import { addEnterprise, type Client, type EnterpriseRows, TABLES } from './enterprise-rows.ts'
import type { Random } from './random.ts'

/** Gives the counsellors' clients their businesses, at all stages, once. */
export const seedEnterprises = (
  database: Database,
  cipher: FieldCipher,
  random: Random,
  today: Day,
): Promise<void> =>
  database.transaction('titian_command', systemFacts(today), async (tx) => {
    const [known] = await tx.rows(sql`select 1 from people.enterprise limit 1`)
    if (known) return
    const rows = Object.fromEntries(TABLES.map((table) => [table, [] as object[]])) as EnterpriseRows
    for (const client of await clientsOf(tx)) addEnterprise(rows, random, today, client)
    await photograph(tx, cipher, random, rows)
    for (const table of TABLES) {
      const name = sql.table(`people.${table}`)
      const some = rows[table]
      const columns = sql.raw([...new Set(some.flatMap((row) => Object.keys(row)))].join(', '))
      if (some.length > 0)
        await tx.rows(sql`insert into ${name} (${columns})
          select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(some)}::jsonb)`)
    }
  })

const clientsOf = async (tx: Tx): Promise<Client[]> => {
  const clients = await tx.rows<Omit<Client, 'account_id'> & { counsellor_id: string }>(sql`
    select distinct on (person_id) person_id, journey.unit_id, counsellor_id, stage, journey.since::text as since,
      (select max(effective_on)::text from people.journey_step step
        where step.journey_id = journey.id and to_stage = 'PLACED') as placed_on,
      birth_on::text as birth_on, occupation_code, coalesce(wanted_regions[1], return_region, '32.73') as region_code
    from people.caseload_assignment join people.journey using (person_id) join people.identity using (person_id)
      join people.work_profile using (person_id)
    where until_on is null and birth_on is not null
    order by person_id`)
  await tx.rows(sql`set local role titian_auth`)
  const members = await tx.rows<{ id: string; account_id: string }>(
    sql`select id, account_id from app.membership`,
  )
  await tx.rows(sql`set local role titian_command`)
  const accounts = new Map(members.map(({ id, account_id }) => [id, account_id]))
  return clients.flatMap(({ counsellor_id, ...client }) => {
    const account_id = accounts.get(counsellor_id)
    return account_id ? [{ ...client, account_id }] : []
  })
}

/** An invented photograph for each receipt, sealed like everybody's. */
const photograph = async (
  tx: Tx,
  cipher: FieldCipher,
  random: Random,
  rows: EnterpriseRows,
): Promise<void> => {
  const slip = blankSlip()
  const members = new Map((rows.enterprise_member as Row[]).map((row) => [row['enterprise_id'], row]))
  const files = (rows.receipt_line as Row[]).map((line) => {
    const id = random.uuid()
    line['file_id'] = id
    const { person_id, unit_id } = members.get(line['enterprise_id'] ?? '') ?? {}
    const content = cipher.sealBytes(contentCell(id), slip).toString('base64')
    return { id, person_id, unit_id, content, stored_at: line['recorded_at'], stored_by: line['recorded_by'] }
  })
  await tx.rows(sql`
    insert into people.stored_file (id, person_id, unit_id, kind, data_class, media_type, byte_count, content, stored_at, stored_by)
    select id, person_id, unit_id, 'RECEIPT', 'contact', 'image/png', ${slip.length}, decode(content, 'base64'), stored_at, stored_by
    from jsonb_to_recordset(${JSON.stringify(files)}::jsonb) as file (id uuid, person_id uuid, unit_id uuid,
      content text, stored_at timestamptz, stored_by uuid)`)
}

type Row = Record<string, string>
