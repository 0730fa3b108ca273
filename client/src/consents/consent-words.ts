import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ConsentPurpose } from '../graphql/schema.generated.ts'

interface ConsentWords {
  /** Two plain sentences on what was agreed. */
  means: readonly [MessageDescriptor, MessageDescriptor]
  /** What stops, the moment it is withdrawn. */
  stops: readonly [MessageDescriptor, MessageDescriptor]
  /** What a withdrawal can't take back. */
  stays: MessageDescriptor
  /** What holds from now on. */
  ended: MessageDescriptor
}

/** Everything that is said about a consent, to be read aloud; true of what the server does, and no more. */
export const CONSENT_WORDS: Record<ConsentPurpose, ConsentWords> = {
  SHOW: {
    means: [
      msg`Perusahaan boleh melihat pekerjaan yang Anda bisa.`,
      msg`Nama, telepon, dan alamat Anda tidak terlihat.`,
    ],
    stops: [
      msg`Kartu Anda hilang dari pencarian perusahaan.`,
      msg`Perusahaan tidak bisa menemukan Anda lagi di Titian.`,
    ],
    stays: msg`Yang sudah dibaca atau dicatat perusahaan tidak bisa kami hapus. Nama Anda tidak ada di kartu itu.`,
    ended: msg`Sekarang tidak ada kartu Anda di pencarian perusahaan.`,
  },
  INTRODUCE: {
    means: [
      msg`Petugas boleh mengenalkan Anda kepada satu perusahaan.`,
      msg`Nama Anda dibuka hanya untuk perusahaan itu.`,
    ],
    stops: [
      msg`Petugas tidak boleh mengenalkan Anda lagi dengan izin ini.`,
      msg`Izin Anda yang lain tetap berlaku.`,
    ],
    stays: msg`Yang sudah dibaca atau dicatat perusahaan tidak bisa kami hapus.`,
    ended: msg`Sekarang tidak ada izin untuk mengenalkan Anda.`,
  },
  FOLLOW_UP: {
    means: [msg`Petugas boleh menghubungi Anda setelah bebas.`, msg`Mereka bertanya kabar pekerjaan Anda.`],
    stops: [
      msg`Petugas tidak boleh lagi menghubungi Anda untuk bertanya kabar kerja.`,
      msg`Izin Anda yang lain tetap berlaku.`,
    ],
    stays: msg`Jawaban yang sudah Anda beri tidak ikut terhapus.`,
    ended: msg`Sekarang tidak ada izin untuk bertanya kabar kerja.`,
  },
}
