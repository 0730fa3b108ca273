import type { DataClass } from '../accounts/data-class.ts'

/** What somebody did with a person's data: read it, opened the file, wrote something down, tried to, or looked for the file. */
export const RECEIPT_ACTS = ['READ', 'OPENED', 'RECORDED', 'TRIED', 'LOOKED_UP'] as const
export type ReceiptAct = (typeof RECEIPT_ACTS)[number]

export const RECEIPT_ACT_WORDS: Record<ReceiptAct, { id: string; en: string }> = {
  READ: { id: 'membaca', en: 'Read' },
  OPENED: { id: 'membuka berkas', en: 'Opened the file' },
  RECORDED: { id: 'mencatat', en: 'Wrote down' },
  TRIED: { id: 'hendak mencatat, tetapi tidak jadi:', en: 'Meant to write down, but did not:' },
  LOOKED_UP: { id: 'mencari berkas dengan nomor register', en: 'Looked for the file by register number' },
}

/** What rests under a reading: the posting to the person's unit, an opened file, or the person's own yes to a company. */
export const RECEIPT_PURPOSES = ['POSTING', 'OPENED_FILE', 'DISCLOSURE', 'OTHER'] as const
export type ReceiptPurpose = (typeof RECEIPT_PURPOSES)[number]

export const RECEIPT_PURPOSE_WORDS: Record<ReceiptPurpose, { id: string; en: string }> = {
  POSTING: { id: 'karena bertugas di unit Anda', en: 'Because they work at your unit' },
  OPENED_FILE: { id: 'dengan alasan tertulis', en: 'With a written reason' },
  DISCLOSURE: { id: 'karena Anda setuju dikenalkan', en: 'Because you agreed to be introduced' },
  OTHER: { id: 'atas permintaan', en: 'On request' },
}

/** The classes that a receipt names; the rest is not written down when it is read. */
export const RECEIPT_CLASSES = [
  'identity',
  'contact',
  'criminal',
  'health',
  'care-note',
  'child',
  'audit',
] as const satisfies readonly DataClass[]
export type ReceiptClass = (typeof RECEIPT_CLASSES)[number]

export const RECEIPT_CLASS_WORDS: Record<ReceiptClass, { id: string; en: string }> = {
  identity: { id: 'nama dan data diri', en: 'name and personal details' },
  contact: { id: 'telepon dan alamat', en: 'phone and address' },
  criminal: { id: 'masa pidana', en: 'time in custody' },
  health: { id: 'catatan sehat untuk bekerja', en: 'fitness for work' },
  'care-note': { id: 'catatan sesi', en: 'session notes' },
  child: { id: 'data anak', en: 'data of a child' },
  audit: { id: 'catatan siapa yang membaca data Anda', en: 'the log of who read your data' },
}

/** The purpose that a row of the audit log names, and the id of the row it rests on. */
export const purposeOf = (named: string | null): { purpose: ReceiptPurpose; id: string | null } => {
  const [kind, id = null] = named?.split(':') ?? []
  switch (kind) {
    case 'membership':
      return { purpose: 'POSTING', id: null }
    case 'opened_file':
      return { purpose: 'OPENED_FILE', id }
    case 'disclosure':
      return { purpose: 'DISCLOSURE', id }
    default:
      return { purpose: 'OTHER', id: null }
  }
}
