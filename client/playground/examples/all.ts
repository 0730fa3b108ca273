import type { Example } from './example.ts'
import { HIRING } from './hiring.ts'
import { NUMBERS } from './numbers.ts'
import { PEOPLE } from './people.ts'
import { VOCABULARY } from './vocabulary.ts'

/** Every example, in the order in which a list shows them. */
export const EXAMPLES: readonly Example[] = [...NUMBERS, ...HIRING, ...PEOPLE, ...VOCABULARY]
