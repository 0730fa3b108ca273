/** The one way to write SQL by hand: values become parameters, names are literals in our own source. */
export { type RawBuilder, sql } from 'kysely'
