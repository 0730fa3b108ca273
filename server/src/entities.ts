import type { House } from './platform/database/open.ts'

/** Every row that the ORM knows, one table and one class of data each. */
export const entities: House['entities'] = []
