import type { Card } from './card.ts'
import type { CardVocabulary, VocabularySkill } from './card-vocabulary.ts'

const words = (id: string, en = id) => ({ id, en })

const skill = (
  code: string,
  name: { id: string; en: string },
  broader: string[] = [],
  group: VocabularySkill['group'] = 'METAL',
): [string, VocabularySkill] => [code, { name, broader, group }]

const at = (name: string, latitude: number | null = null, longitude: number | null = null) => ({
  name: words(name),
  latitude,
  longitude,
})

/** A small Indonesia with welders: enough for every rule, small enough to be read. */
export const smallVocabulary: CardVocabulary = {
  regions: new Map([
    ['ID', at('Indonesia')],
    ['ID-JW', at('Jawa')],
    ['ID-SM', at('Sumatera')],
    ['32', at('Jawa Barat')],
    ['33', at('Jawa Tengah')],
    ['12', at('Sumatera Utara')],
    ['32.73', at('Kota Bandung', -6.92, 107.61)],
    ['32.77', at('Kota Cimahi', -6.87, 107.54)],
    ['32.16', at('Kabupaten Bekasi', -6.25, 107.1)],
    ['33.74', at('Kota Semarang', -6.99, 110.42)],
    ['12.71', at('Kota Medan', 3.59, 98.67)],
  ]),
  skills: new Map([
    skill('weld', words('Pengelasan', 'Welding')),
    skill('smaw', words('Las SMAW', 'SMAW welding'), ['weld']),
    skill('gtaw', words('Las GTAW', 'GTAW welding'), ['weld']),
    skill('grind', words('Menggerinda', 'Grinding')),
    skill('on-time', words('Tepat waktu', 'Punctual'), [], 'SOFT'),
    skill('lang-en', words('Bahasa Inggris', 'English'), [], 'LANGUAGE'),
    skill('lic-sim-b1', words('SIM B1', 'Licence B1'), [], 'LICENCE'),
  ]),
  occupations: new Map([
    ['welder', { name: words('Juru las', 'Welder'), family: 'METAL' }],
    ['cook', { name: words('Juru masak', 'Cook'), family: 'FOOD' }],
  ]),
  schemes: new Map([
    ['smaw-3g', { name: words('Las SMAW 3G', 'SMAW welding 3G'), level: 2, skills: ['smaw'] }],
  ]),
}

/** A certified welder of Bandung who can start within three months; `given` says what differs. */
export const aCard = (given: Partial<Card> = {}): Card => ({
  id: '5f0a6a3e-0000-4000-8000-000000000001',
  codeName: 'Meranti Senja',
  ordinal: 7,
  occupation: 'welder',
  family: 'METAL',
  experience: 'FROM_3_TO_5_YEARS',
  education: 'VOCATIONAL_SECONDARY',
  skills: [
    { code: 'smaw', evidence: ['CERTIFIED', 'EXPERIENCE'] },
    { code: 'grind', evidence: ['EXPERIENCE'] },
  ],
  certificates: [{ scheme: 'smaw-3g', level: 2, validUntil: { year: 2028, half: 2 } }],
  languages: ['lang-en'],
  licences: ['lic-sim-b1'],
  workingHours: ['DAY', 'NIGHT'],
  region: '32.73',
  availability: 'WITHIN_3_MONTHS',
  ...given,
})
