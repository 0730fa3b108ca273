import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { DataRequestKind } from '../graphql/schema.generated.ts'

interface RequestWords {
  /** What the person gets. */
  gets: MessageDescriptor
  /** What to write, if anything. */
  write: MessageDescriptor
}

/** What each request means, to be read aloud; one idea a sentence, and no promise that the law does not give. */
export const REQUEST_WORDS: Record<DataRequestKind, RequestWords> = {
  ACCESS: {
    gets: msg`Anda mendapat semua catatan tentang Anda.`,
    write: msg`Boleh kosong.`,
  },
  CORRECTION: {
    gets: msg`Ada yang keliru? Petugas memeriksa dan membetulkannya.`,
    write: msg`Tulis apa yang keliru, dan apa yang benar.`,
  },
  ERASURE: {
    gets: msg`Yang boleh dihapus, dihapus, dan tidak bisa dikembalikan. Selama masa pidana atau bimbingan, identitas dan tahap hukum wajib disimpan. Bila semua dihapus, akun Anda ditutup.`,
    write: msg`Tulis apa yang ingin dihapus. Boleh kosong.`,
  },
  RESTRICTION: {
    gets: msg`Data Anda disimpan, tetapi tidak dipakai dulu. Kartu ditarik dan izin berakhir. Anda bisa membukanya lagi kapan saja.`,
    write: msg`Tulis data yang mana. Boleh kosong.`,
  },
  PORTABILITY: {
    gets: msg`Data Anda dikirim ke tempat yang Anda pilih.`,
    write: msg`Tulis ke mana. Boleh kosong.`,
  },
}
