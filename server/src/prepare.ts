import { CAPITAL_SCHEME_DATASETS } from './enterprises/capital-schemes.ts'
import { INSTITUTION_DATASETS } from './organisations/institutions.ts'
import type { Tx } from './platform/database/database.ts'
import { sql } from './platform/database/sql.ts'
import type { InstallationKind } from './platform/installation/installation.type.ts'
import { MINIMUM_WAGE_DATASETS } from './vacancies/minimum-wages.ts'
import { loadDatasets, VOCABULARY_DATASETS } from './vocabulary/load-vocabulary.ts'

/** What the owner does after the migrations: stamps the installation once, then loads the reference data. */
export const prepareInstallation =
  (kind: InstallationKind) =>
  async (owner: Tx): Promise<void> => {
    await owner.rows(sql`insert into app.installation (kind) values (${kind}) on conflict do nothing`)
    const [stamp] = await owner.rows<{ kind: InstallationKind }>(sql`select kind from app.installation`)
    if (stamp?.kind !== kind) throw new WrongInstallationError(stamp?.kind ?? 'LIVE', kind)
    await loadDatasets(owner, [
      ...VOCABULARY_DATASETS,
      ...INSTITUTION_DATASETS,
      ...CAPITAL_SCHEME_DATASETS,
      ...MINIMUM_WAGE_DATASETS,
    ])
  }

/** A LIVE database was asked to be SYNTHETIC, or the other way round. Nothing was changed. */
export class WrongInstallationError extends Error {
  constructor(found: InstallationKind, wanted: InstallationKind) {
    super(`This database is ${found} since its creation and can't serve as ${wanted}.`)
    this.name = 'WrongInstallationError'
  }
}
