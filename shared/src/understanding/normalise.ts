/** Longer texts are cut: nobody describes a job in more, and nothing behind it changes what is meant. */
export const TEXT_LIMIT = 200

/** Spellings of one word that are equally right, or so common that calling them errors would offend. */
const SPELLINGS: Readonly<Record<string, string>> = {
  supir: 'sopir',
  drivers: 'driver',
  stir: 'setir',
  tehnisi: 'teknisi',
  laundri: 'laundry',
  londri: 'laundry',
  kripik: 'keripik',
  krupuk: 'kerupuk',
  cabe: 'cabai',
  telor: 'telur',
  sekuriti: 'security',
  securiti: 'security',
  hape: 'hp',
  handphone: 'hp',
  gipsum: 'gypsum',
  korden: 'gorden',
  resleting: 'ritsleting',
  reparasi: 'servis',
  service: 'servis',
  services: 'servis',
  serpis: 'servis',
  furnitur: 'furniture',
  meubel: 'mebel',
  meubeler: 'mebel',
  jait: 'jahit',
  ekskavator: 'excavator',
  eskavator: 'excavator',
  kafe: 'cafe',
  restaurant: 'restoran',
  resto: 'restoran',
  aluminum: 'aluminium',
  alumunium: 'aluminium',
  stenlis: 'stainless',
  stainles: 'stainless',
  photografer: 'fotografer',
  photographer: 'fotografer',
  tyre: 'tire',
  tyres: 'tire',
  colour: 'color',
  fibre: 'fiber',
  moulding: 'molding',
  grey: 'gray',
  ngecet: 'cat',
  ngecat: 'cat',
  nyupir: 'sopir',
  nyopir: 'sopir',
  kab: 'kabupaten',
  prov: 'provinsi',
  propinsi: 'provinsi',
  sumatra: 'sumatera',
  batubata: 'bata',
}

/**
 * A text as words: cut, lower case, without accents, punctuation and signs; 'jalan2' is 'jalan jalan'. Words that
 * have several spellings get one.
 */
export const wordsOf = (text: string): string[] => rawWordsOf(text).map(oneSpelling)

/** The same words before spellings are made one, in the same places. */
export const rawWordsOf = (text: string): string[] => {
  const words = text
    .slice(0, TEXT_LIMIT)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  return words.flatMap((word) => {
    const doubled = /^([a-z]{3,})2$/.exec(word)?.[1]
    return doubled ? [doubled, doubled] : [word]
  })
}

// Own properties only: 'constructor' is a word that somebody may type, and every object has one.
export const oneSpelling = (word: string): string =>
  Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word]! : word

/** Other spellings of words, so that their typing errors are found too. */
export const otherSpellings = (words: ReadonlySet<string>): string[] =>
  Object.keys(SPELLINGS).filter((spelling) => words.has(SPELLINGS[spelling]!))

/** Words joined again: the form in which phrases are compared. */
export const phraseOf = (text: string): string => wordsOf(text).join(' ')
