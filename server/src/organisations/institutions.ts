import type { OrganisationKind } from '@titian/shared/organisations/organisation-kind.ts'
import { sql } from '../platform/database/sql.ts'
import { type DataFile, linesOf } from '../vocabulary/data-file.ts'
import { idOfCode } from '../vocabulary/id-of-code.ts'
import type { Dataset } from '../vocabulary/load-vocabulary.ts'

export const FACILITY_CLASSES = ['KHUSUS', 'I', 'II', 'IIA', 'IIB', 'III'] as const
export const FACILITY_KINDS = [
  'LAPAS',
  'LAPAS_NARKOTIKA',
  'LAPAS_PEREMPUAN',
  'LAPAS_PEMUDA',
  'LAPAS_TERBUKA',
  'RUTAN',
  'LPKA',
  'BAPAS',
] as const

/** What each kind in the list of centres is to us. */
const CENTRE_KINDS: Record<string, OrganisationKind> = {
  BBPVP: 'TRAINING_CENTRE',
  BPVP: 'TRAINING_CENTRE',
  BPVP_SATPEL: 'TRAINING_CENTRE',
  BLK_PROVINSI: 'TRAINING_CENTRE',
  BLK_KABKOTA: 'TRAINING_CENTRE',
  BALAI_PERLUASAN_KERJA: 'GOVERNMENT_CENTRE',
  BNSP: 'MINISTRY',
  LSP: 'CERTIFICATION_BODY',
  BNN_BALAI_BESAR: 'REHABILITATION_PROVIDER',
  BNN_BALAI: 'REHABILITATION_PROVIDER',
  BNN_LOKA: 'REHABILITATION_PROVIDER',
}

/** The rows of `facilities.csv`: an organisation and what the register says of it. */
export const facilityRows = (file: DataFile): object[] =>
  linesOf(file).map((line) => {
    const facilityKind = line.oneOf('kind', FACILITY_KINDS)
    return {
      id: idOfCode('facility', line.text('code')),
      code: line.text('code'),
      kind: facilityKind === 'BAPAS' ? 'COMMUNITY_CORRECTIONS' : 'CORRECTIONS_UNIT',
      name: line.text('name'),
      regency_code: line.text('regency_code'),
      province_code: line.text('province_code'),
      source: `${line.text('source')}; ${line.text('regency_source')}`,
      facility_kind: facilityKind,
      facility_class: line.oneOf('class', FACILITY_CLASSES),
      capacity: line.number('capacity'),
      capacity_source: line.optional('capacity_source'),
    }
  })

/** The rows of `training_centres.csv`: centres, certification bodies and rehabilitation providers. */
export const centreRows = (file: DataFile): object[] =>
  linesOf(file).map((line) => ({
    id: idOfCode('training-centre', line.text('code')),
    code: line.text('code'),
    kind: CENTRE_KINDS[line.text('kind')] ?? line.refuse(`kind can't be "${line.text('kind')}"`),
    name: line.text('name'),
    regency_code: line.optional('regency_code'),
    province_code: line.optional('province_code'),
    source: line.text('source'),
  }))

const writeOrganisations = (rows: string) => sql`
  insert into org.organisation (id, code, kind, name, regency_code, province_code, source)
  select id, code, kind, name, regency_code, province_code, source
  from jsonb_to_recordset(${rows}::jsonb)
    as r (id uuid, code text, kind text, name text, regency_code text, province_code text, source text)
  on conflict (code) do update set kind = excluded.kind, name = excluded.name, source = excluded.source,
    regency_code = excluded.regency_code, province_code = excluded.province_code, retired = false`

/** What left a file stays, because people and accounts may point to it, but is offered no more. */
const retireOthers = (rows: string, dataset: string) => sql`
  update org.organisation set retired = true
  where dataset = ${dataset} and not retired
    and code not in (select value ->> 'code' from jsonb_array_elements(${rows}::jsonb))`

const markDataset = (rows: string, dataset: string) => sql`
  update org.organisation set dataset = ${dataset}
  where code in (select value ->> 'code' from jsonb_array_elements(${rows}::jsonb))`

const writeFacilities = (rows: string) => sql`
  insert into org.facility (organisation_id, facility_kind, facility_class, capacity, capacity_source)
  select id, facility_kind, facility_class, capacity, capacity_source
  from jsonb_to_recordset(${rows}::jsonb)
    as r (id uuid, facility_kind text, facility_class text, capacity integer, capacity_source text)
  on conflict (organisation_id) do update set facility_kind = excluded.facility_kind,
    facility_class = excluded.facility_class, capacity = excluded.capacity, capacity_source = excluded.capacity_source`

/** The public register: 621 units of corrections, and the centres they work with. Employers apply, they aren't loaded. */
export const INSTITUTION_DATASETS: readonly Dataset[] = [
  {
    name: 'facility',
    file: 'facilities.csv',
    format: 1,
    rows: facilityRows,
    write: (rows) => [
      writeOrganisations(rows),
      markDataset(rows, 'facility'),
      writeFacilities(rows),
      retireOthers(rows, 'facility'),
    ],
  },
  {
    name: 'training-centre',
    file: 'training_centres.csv',
    format: 1,
    rows: centreRows,
    write: (rows) => [
      writeOrganisations(rows),
      markDataset(rows, 'training-centre'),
      retireOthers(rows, 'training-centre'),
    ],
  },
]
