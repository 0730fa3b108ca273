/**
 * Dishes, shops and crafts that carry the name of a place: 'nasi padang' is cooked anywhere. Before the name of the
 * place stands one of these words; anything between them ('bakso di Malang') makes it a place again.
 */
const STYLES: Readonly<Record<string, string>> = {
  padang: 'nasi masakan warung makan sate soto rendang kerupuk keripik songket gulai bumbu',
  madura: 'warung sate soto bebek batik nasi toko keris',
  jepara: 'ukir ukiran mebel furniture tenun jati',
  malang: 'bakso keripik baso',
  solo: 'bakso batik serabi nasi sate',
  surakarta: 'batik',
  wonogiri: 'bakso',
  taliwang: 'ayam',
  tegal: 'warung sate nasi',
  lamongan: 'soto lele pecel penyetan',
  kudus: 'soto sate jenang',
  banjar: 'soto nasi',
  betawi: 'soto masakan',
  makassar: 'coto sate konro ikan sop',
  madiun: 'pecel brem',
  blitar: 'pecel',
  kediri: 'tahu soto pecel',
  sumedang: 'tahu',
  ponorogo: 'sate',
  blora: 'sate',
  aceh: 'mie mi kopi masakan',
  medan: 'soto bolu kopi mie',
  bandung: 'batagor siomay seblak mie soto cireng',
  bogor: 'soto asinan roti',
  garut: 'dodol batik sate domba',
  cirebon: 'empal batik tahu nasi bubur',
  pekalongan: 'batik soto tauto',
  yogyakarta: 'gudeg batik bakpia',
  jogja: 'gudeg batik bakpia',
  semarang: 'lumpia bandeng soto',
  surabaya: 'rujak lontong soto',
  sidoarjo: 'lontong kerupuk',
  gresik: 'nasi',
  palembang: 'pempek songket kerupuk tekwan kemplang',
  lampung: 'kopi keripik tapis',
  ambon: 'bika',
  bangka: 'martabak mie',
  toraja: 'kopi ukiran tenun',
  bali: 'masakan ayam babi bebek sate kopi batik tenun nasi ukiran pijat',
  lombok: 'tenun sate mutiara gerabah songket',
  sumba: 'tenun ikat',
  flores: 'tenun kopi',
  manado: 'masakan bubur ikan',
  papua: 'kopi noken',
  jawa: 'masakan mie kopi rujak nasi jamu pendopo gamelan',
  sumatera: 'kopi',
  tuban: 'batik',
  lasem: 'batik',
  tasikmalaya: 'batik bordir',
  tasik: 'batik bordir',
  banyumas: 'batik mendoan',
  bantul: 'gerabah',
  toba: 'ulos',
  sukabumi: 'moci bubur',
}

const HEADS = new Map(Object.entries(STYLES).map(([place, heads]) => [place, new Set(heads.split(' '))]))

/** Whether `place`, standing right behind the word `before`, names a style and not where somebody should work. */
export const isStyle = (before: string | undefined, place: string): boolean =>
  before !== undefined && HEADS.get(place)?.has(before) === true

/** The words that make a style: they are never a typing error of something else. */
export const STYLE_WORDS: readonly string[] = [
  ...new Set([...HEADS].flatMap(([place, heads]) => [place, ...heads])),
]
