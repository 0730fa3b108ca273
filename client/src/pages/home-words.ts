import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Role } from '../graphql/schema.generated.ts'

interface HomeWords {
  lead: MessageDescriptor
  today: MessageDescriptor
  next: MessageDescriptor
}

const STAFF_TODAY = msg`Akun dan faktor kedua Anda sudah siap. Lewat Playground Anda bisa membaca data yang terbuka bagi peran Anda.`

/** What a role finds today and what comes next: no page is promised that is not there. */
export const HOME_WORDS: Partial<Record<Role, HomeWords>> & { NONE: HomeWords } = {
  COUNSELLOR: {
    lead: msg`Anda mendampingi peserta yang merintis usaha.`,
    today: STAFF_TODAY,
    next: msg`Beban kerja, catatan sesi, dan modal usaha.`,
  },
  PROTECTION_OFFICER: {
    lead: msg`Anda menjaga hak orang atas datanya.`,
    today: STAFF_TODAY,
    next: msg`Permintaan hak, catatan pembacaan, dan daftar pembukaan berkas.`,
  },
  NONE: {
    lead: msg`Akun Anda belum punya peran.`,
    today: msg`Admin program perlu memberi Anda peran lebih dulu.`,
    next: msg`Halaman kerja muncul di sini setelah peran diberikan.`,
  },
}
