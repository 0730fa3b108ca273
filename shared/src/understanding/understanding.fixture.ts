import { buildLexicon } from './lexicon.ts'
import type { LexiconData, OccupationWords, RegionWords, SchemeWords, SkillWords } from './lexicon-data.ts'

const words = (text: string) => text.split('|').filter(Boolean)

const skill = (
  group: SkillWords['group'],
  id: string,
  en: string,
  broader = '',
  occupations = '',
): SkillWords => ({
  name: { id: words(id)[0]!, en: words(en)[0]! },
  synonyms: { id: words(id), en: words(en) },
  group,
  broader: words(broader),
  occupations: words(occupations),
})

const occupation = (id: string, en: string): OccupationWords => ({
  name: { id: words(id)[0]!, en: words(en)[0]! },
  synonyms: { id: words(id), en: words(en) },
})

const scheme = (id: string, en: string, skills: string, trade: string): SchemeWords => ({
  ...occupation(id, en),
  skills: words(skills),
  occupation: trade,
})

const region = (level: RegionWords['level'], id: string, en: string): RegionWords => ({
  name: { id, en },
  level,
})

/** A few trades and places, enough to see each rule of understanding at work. */
const SMALL: LexiconData = {
  skills: new Map([
    ['weld', skill('METAL', 'Pengelasan|las', 'Welding|welder', '', 'welder')],
    ['weld-smaw', skill('METAL', 'Las SMAW|SMAW', 'SMAW welding', 'weld', 'welder')],
    ['weld-3g', skill('METAL', 'Posisi 3G|3G', 'Position 3G', 'weld', 'welder')],
    ['sew', skill('GARMENT', 'Menjahit|jahit|penjahit', 'Sewing|tailor', '', 'tailor')],
    ['sew-overlock', skill('GARMENT', 'Mengobras|obras', 'Overlocking|overlock', 'sew', 'tailor')],
    [
      'forklift',
      skill('LOGISTICS', 'Forklift|sopir forklift', 'Forklift driving|forklift', '', '8344-forklift'),
    ],
    ['drive', skill('LOGISTICS', 'Mengemudi|sopir|driver', 'Driving|driver', '', '8322-driver')],
    ['noodle', skill('FOOD', 'Bakso', 'Meatballs')],
    ['cleaning', skill('CLEANING', 'Cleaning service|kebersihan', 'Cleaning')],
    ['tile', skill('CONSTRUCTION', 'Keramik', 'Tiling', '', '7122-tiler')],
    ['build', skill('CONSTRUCTION', 'Bangunan umum|tukang', 'Building work')],
    ['honest', skill('SOFT', 'Jujur', 'Honest')],
    ['lang-en', skill('LANGUAGE', 'Bahasa Inggris|inggris', 'English')],
    ['lang-jv', skill('LANGUAGE', 'Bahasa Jawa|jawa', 'Javanese')],
    ['lic-sim-a', skill('LICENCE', 'SIM A', 'Car licence')],
    ['lic-sim-b1', skill('LICENCE', 'SIM B1', 'Truck licence')],
  ]),
  occupations: new Map([
    ['welder', occupation('Juru las|tukang las', 'Welder')],
    ['tailor', occupation('Penjahit pakaian', 'Dressmaker')],
    ['8344-forklift', occupation('Operator forklift', 'Forklift operator')],
    ['8322-driver', occupation('Pengemudi|sopir', 'Driver')],
    ['7122-tiler', occupation('Pemasang keramik|tukang keramik', 'Tile setter')],
  ]),
  schemes: new Map([
    [
      'scheme-3g',
      scheme('Las 3G|sertifikat las 3G', '3G welding|certified 3G', 'weld-smaw|weld-3g', 'welder'),
    ],
    ['scheme-1g', scheme('Las 1G', '1G welding', 'weld-smaw', 'welder')],
    ['scheme-sew', scheme('Menjahit pakaian', 'Dressmaking', 'sew', 'tailor')],
  ]),
  regions: new Map([
    ['ID', region('COUNTRY', 'Indonesia', 'Indonesia')],
    ['ID-JW', region('ISLAND_GROUP', 'Jawa', 'Java')],
    ['32', region('PROVINCE', 'Jawa Barat', 'West Java')],
    ['32.04', region('REGENCY', 'Kabupaten Bandung', 'Bandung Regency')],
    ['32.73', region('REGENCY', 'Kota Bandung', 'Bandung City')],
    ['33.72', region('REGENCY', 'Kota Surakarta', 'Surakarta City')],
    ['35.07', region('REGENCY', 'Kabupaten Malang', 'Malang Regency')],
    ['35.73', region('REGENCY', 'Kota Malang', 'Malang City')],
    ['35.79', region('REGENCY', 'Kota Batu', 'Batu City')],
  ]),
}

export const smallLexicon = () => buildLexicon(SMALL)
