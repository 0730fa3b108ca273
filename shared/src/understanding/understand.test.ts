import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawWordsOf, TEXT_LIMIT } from './normalise.ts'
import { understand } from './understand.ts'
import { smallLexicon } from './understanding.fixture.ts'
import { isWorkTerm } from './understood.ts'

const lexicon = smallLexicon()
const read = (text: string, ignoredTerms: string[] = []) => understand(lexicon, text, { ignoredTerms })

/** The terms in short: kind, text, and what the text was corrected from. */
const terms = (text: string, ignored: string[] = []) =>
  read(text, ignored).terms.map(
    ({ kind, text: said, correctedFrom }) => `${kind} ${said}${correctedFrom ? ` (${correctedFrom})` : ''}`,
  )

describe('an understood text', () => {
  it.each([
    ['names work and place', 'tukang las bandung', ['OCCUPATION tukang las', 'PLACE bandung']],
    ['takes the longest phrase', 'sopir forklift', ['SKILL sopir forklift']],
    [
      'corrects what is mistyped and says so',
      'sopir forklif bandug',
      ['SKILL sopir forklift (sopir forklif)', 'PLACE bandung (bandug)'],
    ],
    ['reads both languages at once', 'butuh tailor in West Java', ['SKILL tailor', 'PLACE west java']],
    ['knows everyday forms of words', 'ngelas', ['SKILL ngelas']],
    [
      'knows words written together and apart',
      'cleaningservice, fork lift',
      ['SKILL cleaningservice', 'SKILL fork lift'],
    ],
    ['asks the narrower only, once', 'welder SMAW 3G las', ['SKILL smaw', 'SKILL 3g']],
    ['leaves the role out beside the trade', 'forklift driver', ['SKILL forklift']],
    ['keeps the role that stands alone', 'driver', ['OCCUPATION driver']],
    ['joins a certificate with its work', 'welder 3G bersertifikat', ['CERTIFICATE welder 3g bersertifikat']],
    [
      'joins it across a place',
      'penjahit di Bandung bersertifikat',
      ['CERTIFICATE penjahit bersertifikat', 'PLACE bandung'],
    ],
    ['knows a bare certificate', 'bersertifikat', ['CERTIFICATE bersertifikat']],
    ['tells a language from a place', 'bahasa jawa', ['LANGUAGE bahasa jawa']],
    ['tells a place from a language', 'driver jawa', ['OCCUPATION driver', 'PLACE jawa']],
    ['tells a style from a place', 'bakso malang', ['SKILL bakso']],
    ['and the place again when it says so', 'bakso di malang', ['SKILL bakso', 'PLACE malang']],
    ['needs a mark for a place that is a word', 'penjahit kota batu', ['SKILL penjahit', 'PLACE kota batu']],
    ['knows nicknames', 'penjahit solo', ['SKILL penjahit', 'PLACE solo']],
    ['knows licences however they are written', 'SIM B I', ['LICENCE sim b i']],
    ['knows when', 'las segera', ['SKILL las', 'AVAILABILITY segera']],
    ['drops a bare workplace beside work', 'pabrik keramik', ['SKILL keramik']],
    ['says nothing for nothing', 'cari karyawan', []],
  ])('%s: %s', (_, text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  it('carries skill and trade of a role that is named by its skill', () => {
    const [term] = read('tukang keramik').terms
    expect(term).toMatchObject({ kind: 'OCCUPATION', skills: ['tile'], occupations: ['7122-tiler'] })
  })

  it('keeps the general work as a fallback', () => {
    expect(read('welder SMAW').implied.map(({ text }) => text)).toEqual(['welder'])
  })

  it('finds the certificates that certify all of the work', () => {
    expect(read('welder bersertifikat').terms[0]).toMatchObject({ schemes: ['scheme-1g', 'scheme-3g'] })
    expect(read('certified welder 3G').terms[0]).toMatchObject({ schemes: ['scheme-3g'] })
  })

  it('offers both places of one name, and one when the kind is said', () => {
    expect(read('bandung').regions).toEqual(['32.04', '32.73'])
    expect(read('kab. bandung').regions).toEqual(['32.04'])
    expect(read('Bandung City').regions).toEqual(['32.73'])
  })

  it.each([
    ['astronot', ['astronot']],
    ['dokter bedah di bandung', ['dokter', 'bedah']],
    ['tukang kunci', ['kunci']],
    ['penjahit batu', ['batu']],
    ['sertifikat astronot', ['astronot']],
  ])('names what nobody here does: %s', (text, unknown) => {
    expect(read(text).unknown).toEqual(unknown)
  })

  it('gives back the general work when the narrower is taken off', () => {
    expect(terms('welder SMAW bandung', ['SMAW'])).toEqual(['OCCUPATION welder', 'PLACE bandung'])
    expect(read('welder bandung', ['bandung'])).toMatchObject({ regions: [], unknown: [] })
  })
})

describe('any text at all', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['pictures', '🙂🙂'],
    ['signs that are none', '\u0000\uFFFF'],
    ['SQL', "' OR 1=1; --"],
    ['a script', '<script>alert(1)</script>'],
    ['wild cards', '%_\\'],
    ['10,000 letters', 'a'.repeat(10_000)],
  ])('is fine: %s', (_, text) => {
    expect(read(text).terms).toEqual([])
  })

  it('takes the name of a property for a word like any other', () => {
    expect(read('welder constructor').unknown).toEqual(['constructor'])
    expect(terms('welder constructor')).toEqual(terms('welder'))
  })

  it('is cut at its limit', () => {
    const text = `${'x '.repeat(TEXT_LIMIT / 2)}welder`
    expect(read(text).terms).toEqual([])
    expect(rawWordsOf('las '.repeat(10_000))).toHaveLength(TEXT_LIMIT / 4)
  })

  it('gives at most 12 terms, codes that exist, and no word twice as unknown', () => {
    const pieces = [
      'las',
      'welder',
      'jahit',
      'bandung',
      'sim a',
      'bersertifikat',
      'segera',
      'tukang',
      'xyzzy',
      '3G',
      'di',
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 }), (parts) => {
        const { terms: found, unknown, implied } = read(parts.join(' '))
        expect(found.length).toBeLessThanOrEqual(12)
        expect(new Set(unknown).size).toBe(unknown.length)
        for (const term of [...found.filter(isWorkTerm), ...implied]) {
          expect(term.skills.length + term.occupations.length + term.schemes.length).toBeGreaterThan(0)
          for (const code of term.skills) expect(lexicon.data.skills.has(code)).toBe(true)
        }
      }),
    )
  })

  it('means the same a second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(read(text)).toEqual(read(text))
      }),
    )
  })
})
