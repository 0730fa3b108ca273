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
  OFFICER: {
    lead: msg`Anda menyiapkan kepulangan Warga Binaan di unit Anda.`,
    today: STAFF_TODAY,
    next: msg`Daftar peserta, berkas, jam pidana, dan kesiapan kerja.`,
  },
  TRAINER: {
    lead: msg`Anda melatih peserta sampai bersertifikat.`,
    today: STAFF_TODAY,
    next: msg`Angkatan, kehadiran, dan hasil pelatihan.`,
  },
  ASSESSOR: {
    lead: msg`Anda menilai kompetensi peserta.`,
    today: STAFF_TODAY,
    next: msg`Jadwal uji dan pencatatan hasil.`,
  },
  PLACEMENT_OFFICER: {
    lead: msg`Anda menghubungkan peserta dengan lowongan.`,
    today: STAFF_TODAY,
    next: msg`Permintaan perkenalan dan penempatan.`,
  },
  PROBATION_OFFICER: {
    lead: msg`Anda mendampingi klien setelah pulang.`,
    today: STAFF_TODAY,
    next: msg`Daftar klien, kewajiban lapor, dan tindak lanjut.`,
  },
  REHAB_COUNSELLOR: {
    lead: msg`Anda mendampingi pemulihan peserta.`,
    today: STAFF_TODAY,
    next: msg`Program rehabilitasi dan pendampingan lanjutan.`,
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
