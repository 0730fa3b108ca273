/**
 * Classes of data. Each GraphQL type and each table about a person carries exactly one.
 * `card` is what an employer may know of somebody who agreed; `account` is a user's own sign-in and keys.
 */
export const DATA_CLASSES = [
  'public',
  'card',
  'account',
  'work',
  'contact',
  'identity',
  'criminal',
  'health',
  'child',
  'care-note',
  'audit',
] as const

export type DataClass = (typeof DATA_CLASSES)[number]

/** Classes whose every reading is written down, and whose objects must say whose they are. */
export const PERSONAL_CLASSES = [
  'contact',
  'identity',
  'criminal',
  'health',
  'child',
  'care-note',
] as const satisfies readonly DataClass[]

export type PersonalClass = (typeof PERSONAL_CLASSES)[number]

export const isPersonal = (dataClass: DataClass): dataClass is PersonalClass =>
  (PERSONAL_CLASSES as readonly DataClass[]).includes(dataClass)
