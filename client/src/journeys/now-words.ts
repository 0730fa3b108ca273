import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { WorkStage } from '../graphql/schema.generated.ts'

interface NowWords {
  /** What happens at this stage. */
  what: MessageDescriptor
  /** What comes after it, or who helps. */
  next: MessageDescriptor
}

/** What happens now, to be read aloud: one idea a sentence, and no blame for who waits. */
export const NOW_WORDS: Record<WorkStage, NowWords> = {
  ADMITTED: {
    what: msg`Anda sudah diterima di program.`,
    next: msg`Petugas akan bertanya tentang keahlian dan keinginan Anda.`,
  },
  ASSESSED: {
    what: msg`Petugas sudah mencatat keahlian dan keinginan Anda.`,
    next: msg`Berikutnya pelatihan atau pendampingan.`,
  },
  IN_TRAINING: {
    what: msg`Anda sedang belajar keahlian kerja.`,
    next: msg`Instruktur mencatat kemajuan Anda.`,
  },
  IN_MENTORING: {
    what: msg`Seorang pendamping sedang membantu Anda.`,
    next: msg`Tanyakan kepadanya apa saja tentang rencana kerja Anda.`,
  },
  JOB_READY: {
    what: msg`Anda siap bekerja.`,
    next: msg`Berikutnya pekerjaan yang cocok.`,
  },
  PLACED: {
    what: msg`Anda sudah mulai bekerja atau berusaha.`,
    next: msg`Petugas akan bertanya kabar Anda dari waktu ke waktu.`,
  },
  SUSTAINED: {
    what: msg`Anda bertahan di pekerjaan atau usaha Anda.`,
    next: msg`Anda sudah sampai di seberang.`,
  },
  PAUSED: {
    what: msg`Perjalanan Anda sedang berhenti sebentar.`,
    next: msg`Anda melanjutkan dari tempat yang sama.`,
  },
  WITHDRAWN: {
    what: msg`Anda sudah berhenti dari program.`,
    next: msg`Anda boleh kembali. Bilang saja ke petugas.`,
  },
  RETURNED_TO_CUSTODY: {
    what: msg`Perjalanan Anda berhenti dulu.`,
    next: msg`Petugas di lembaga bisa memulainya lagi bersama Anda.`,
  },
  LOST_CONTACT: {
    what: msg`Petugas belum bisa menghubungi Anda.`,
    next: msg`Anda boleh kembali. Hubungi Bapas kapan saja.`,
  },
  DECEASED: {
    what: msg`Catatan perjalanan ini sudah ditutup.`,
    next: msg`Petugas Bapas bisa menjelaskan.`,
  },
}
