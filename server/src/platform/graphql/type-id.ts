import { TypeID } from 'typeid-js'

/** What an id's prefix says about the thing it names. */
export type IdPrefix =
  | 'acc'
  | 'act'
  | 'asm'
  | 'cas'
  | 'cap'
  | 'cep'
  | 'cmp'
  | 'cnd'
  | 'cns'
  | 'cou'
  | 'drq'
  | 'ent'
  | 'fil'
  | 'irq'
  | 'itd'
  | 'jrn'
  | 'jst'
  | 'key'
  | 'lex'
  | 'lpj'
  | 'mbr'
  | 'mls'
  | 'occ'
  | 'opf'
  | 'org'
  | 'plc'
  | 'prg'
  | 'ptc'
  | 'reg'
  | 'rqs'
  | 'scm'
  | 'ses'
  | 'skl'
  | 'trc'
  | 'vac'

/** A row's uuid as the id that leaves the server: prefix and base 32, as the TypeID specification writes it. */
export const toTypeId = (prefix: IdPrefix, uuid: string): string => TypeID.fromUUID(prefix, uuid).toString()

/** The uuid inside an id of this prefix, or null for anything else: another kind, malformed, foreign. */
export const fromTypeId = (prefix: IdPrefix, id: string): string | null => {
  if (!id.startsWith(`${prefix}_`) || id.length !== prefix.length + 27) return null
  try {
    return TypeID.fromString(id, prefix).toUUID()
  } catch {
    return null
  }
}
