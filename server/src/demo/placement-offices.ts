import type { Tx } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

/**
 * Writes an invented placement office for every unit there is. The units of a province share one, so that an employer
 * who is told of it learns no unit. Nobody has a number that begins with 0800-0000.
 */
export const writePlacementOffices = async (tx: Tx): Promise<void> => {
  await tx.rows(sql`
    insert into org.placement_office (unit_id, name, phone, email)
    select unit.id, 'Kantor Penempatan Contoh ' || region.name, '0800-0000-44' || unit.province_code,
      'penempatan-' || unit.province_code || '@contoh.example'
    from org.organisation unit join vocab.region region on region.code = unit.province_code
    where unit.synthetic and unit.kind in ('CORRECTIONS_UNIT', 'COMMUNITY_CORRECTIONS')`)
}
