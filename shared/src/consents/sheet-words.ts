import { NOTICE_VERSION } from './notice.ts'

/** A language in which the sheet can be printed, read aloud and signed. */
export type SheetLanguage = 'id' | 'en'

/** Everything that the sheet for the consent SHOW says. Short sentences: it is read aloud to people of any schooling. */
export interface SheetWords {
  title: string
  lead: readonly [plain: string, strong: string, rest: string]
  seenTitle: string
  seen: readonly string[]
  unseenTitle: string
  unseen: readonly string[]
  nameTitle: string
  name: string
  termStrong: string
  term: string
  withdrawStrong: string
  withdraw: string
  exceptTitle: string
  company: string
  region: string
  trade: string
  answers: readonly [yes: string, no: string, later: string]
  signature: string
  thumb: string
  date: string
  witness: string
  witnessRule: string
  readBy: string
  inLanguage: string
  copy: string
  page: string
  notice: string
}

export const SHEET_WORDS: Record<SheetLanguage, SheetWords> = {
  id: {
    title: 'Bolehkah kami menampilkan Anda?',
    lead: [
      'Kepada pemberi kerja yang sudah diperiksa, ',
      'tanpa nama',
      '. Anda bebas menjawab ya atau tidak. Pelatihan dan hak Anda tetap sama.',
    ],
    seenTitle: 'Yang mereka lihat',
    seen: [
      'nama sandi, seperti Meranti Senja',
      'pekerjaan, keahlian, lama pengalaman',
      'pendidikan, bahasa, sertifikat, surat izin mengemudi',
      'wilayah dan jam kerja yang Anda mau',
      'bisa mulai: sekarang, 3, atau 6 bulan',
    ],
    unseenTitle: 'Yang tidak mereka lihat',
    unseen: [
      'nama, wajah, alamat, telepon',
      'umur, jenis kelamin, agama',
      'perkara dan masa pidana',
      'tempat Anda sekarang',
      'kesehatan',
      'tanggal bebas',
    ],
    nameTitle: 'Nama dibuka nanti, hanya kalau Anda setuju lagi.',
    name: 'Dengan nama, pemberi kerja dapat menemukan putusan pengadilan Anda di internet. Kami tidak bisa mencegahnya.',
    termStrong: 'Berlaku 12 bulan.',
    term: 'Tampil paling cepat 3 hari lagi, pada Jumat berikutnya.',
    withdrawStrong: 'Boleh ditarik kapan saja',
    withdraw: 'lewat petugas siapa pun atau layar Titian. Tanpa alasan, berlaku saat itu juga.',
    exceptTitle: 'Jangan tampilkan saya kepada (boleh kosong)',
    company: 'Perusahaan',
    region: 'Wilayah',
    trade: 'Pekerjaan',
    answers: ['Ya, boleh', 'Tidak', 'Saya pikir dulu'],
    signature: 'Nama dan tanda tangan saya',
    thumb: 'atau cap jempol',
    date: 'tanggal',
    witness: 'Saksi',
    witnessRule: 'bukan petugas pengamanan, registrasi',
    readBy: 'Dibacakan oleh',
    inLanguage: 'bahasa',
    copy: 'Lembar ini dibacakan, lalu dipindai. Salinannya untuk Anda.',
    page: 'halaman 1 dari 1',
    notice: `pemberitahuan versi ${NOTICE_VERSION}`,
  },
  en: {
    title: 'May we show you?',
    lead: [
      'To employers who have been checked, ',
      'without your name',
      '. You are free to say yes or no. Your training and your rights stay the same.',
    ],
    seenTitle: 'What they see',
    seen: [
      'a code name, such as Meranti Senja',
      'your trade, skills and length of experience',
      'education, languages, certificates, driving licence',
      'the area and the hours in which you want to work',
      'can start: now, within 3 or 6 months',
    ],
    unseenTitle: 'What they do not see',
    unseen: [
      'name, face, address, telephone',
      'age, sex, religion',
      'your case and your sentence',
      'where you are now',
      'your health',
      'the day of release',
    ],
    nameTitle: 'Your name is opened later, and only if you agree again.',
    name: 'With your name an employer can find your court decision on the internet. We can not prevent that.',
    termStrong: 'Holds for 12 months.',
    term: 'Shown 3 days from now at the earliest, on the next Friday.',
    withdrawStrong: 'You may withdraw at any time',
    withdraw: 'through any member of staff or the Titian screen. No reason, and at once.',
    exceptTitle: 'Do not show me to (may stay empty)',
    company: 'Company',
    region: 'Area',
    trade: 'Work',
    answers: ['Yes', 'No', 'Let me think'],
    signature: 'My name and signature',
    thumb: 'or thumbprint',
    date: 'date',
    witness: 'Witness',
    witnessRule: 'not security or registration staff',
    readBy: 'Read aloud by',
    inLanguage: 'language',
    copy: 'This sheet is read aloud, then scanned. The copy is yours.',
    page: 'page 1 of 1',
    notice: `notice version ${NOTICE_VERSION}`,
  },
}

/**
 * The code in the sheet's corner: what it is for, the version of the notice, and six signs of the file's id, so that a
 * sheet found on a desk leads to its file and says no name.
 */
export const sheetCode = (fileId: string): string => {
  const tail = fileId.slice(-6).toUpperCase()
  return `IZIN-TAMPIL / ${NOTICE_VERSION} / ${tail.slice(0, 4)}-${tail.slice(4)}`
}
