import type { PersonalClass } from '../accounts/data-class.ts'
import { type Relation, relationsThatAllow } from '../accounts/policy.ts'
import { type Role, STAFF_ROLES, type StaffRole } from '../accounts/role.ts'

/** What a scan shows; each kind is of one class of data, and stands behind one wall. */
const KINDS = {
  CERTIFICATE: {
    class: 'work',
    uploaders: ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER', 'TRAINER', 'ASSESSOR'],
  },
  CONSENT: { class: 'identity', uploaders: ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER'] },
  IDENTITY: { class: 'identity', uploaders: ['OFFICER', 'PROBATION_OFFICER'] },
  BANK: { class: 'contact', uploaders: ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER'] },
  HOUSING: { class: 'contact', uploaders: ['OFFICER', 'PROBATION_OFFICER', 'PLACEMENT_OFFICER'] },
  CUSTODY: { class: 'criminal', uploaders: ['OFFICER', 'PROBATION_OFFICER'] },
  RECEIPT: { class: 'contact', uploaders: ['COUNSELLOR', 'PROBATION_OFFICER'] },
  FITNESS: { class: 'health', uploaders: ['REHAB_COUNSELLOR'] },
} as const satisfies Record<string, { class: FileClass; uploaders: readonly Role[] }>

/** Classes that a file can be of. */
export type FileClass = 'work' | Extract<PersonalClass, 'identity' | 'contact' | 'criminal' | 'health'>

export type FileKind = keyof typeof KINDS

export const FILE_KINDS = Object.keys(KINDS) as readonly FileKind[]

export const FILE_KIND_WORDS: Record<FileKind, { id: string; en: string }> = {
  CERTIFICATE: { id: 'sertifikat', en: 'Certificate' },
  CONSENT: { id: 'lembar izin', en: 'Consent sheet' },
  IDENTITY: { id: 'dokumen identitas', en: 'Identity document' },
  BANK: { id: 'buku rekening', en: 'Bank book' },
  HOUSING: { id: 'rencana tempat tinggal', en: 'Housing plan' },
  CUSTODY: { id: 'surat keputusan', en: 'Letter of decision' },
  RECEIPT: { id: 'kuitansi usaha', en: 'Receipt of a business' },
  FITNESS: { id: 'surat bugar', en: 'Fitness note' },
}

export const classOfKind = (kind: FileKind): FileClass => KINDS[kind].class

/** May this role put such a file on record, of people in its own unit? */
export const mayUpload = (role: Role, kind: FileKind): boolean =>
  (KINDS[kind].uploaders as readonly Role[]).includes(role)

/** Who of the staff around a person reads such a file; the person reads all of theirs. */
export const readersOfKind = (kind: FileKind): StaffRole[] =>
  STAFF_ROLES.filter((role) =>
    relationsThatAllow(role, classOfKind(kind)).some(
      (relation) => relation === 'UNIT' || relation === 'CASELOAD',
    ),
  )

/** From where such a file is put on record beside the person's unit: a counsellor stands outside of it. */
export const uploadsFrom = (kind: FileKind): readonly Relation[] => (kind === 'RECEIPT' ? ['CASELOAD'] : [])

/** Ten megabytes: a few pages of a phone's camera. */
export const LARGEST_FILE = 10 * 1024 * 1024

/** An address to send a file to works once, and for so many minutes. */
export const UPLOAD_MINUTES = 15

/** More files than this about one person are a mistake. */
export const MOST_FILES = 100

/** What a file may be, with how it begins; what a sender or a name says of it counts for nothing. */
const BEGINNINGS: readonly (readonly [MediaType, (bytes: Uint8Array) => boolean])[] = [
  ['application/pdf', (bytes) => hasAt(bytes, 0, '%PDF-')],
  ['image/jpeg', (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
  ['image/png', (bytes) => bytes[0] === 0x89 && hasAt(bytes, 1, 'PNG\r\n\u001a\n')],
  ['image/webp', (bytes) => hasAt(bytes, 0, 'RIFF') && hasAt(bytes, 8, 'WEBP')],
]

export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const
export type MediaType = (typeof MEDIA_TYPES)[number]

/** The type that the first bytes tell; null for everything that is not kept. */
export const sniffedType = (bytes: Uint8Array): MediaType | null =>
  BEGINNINGS.find(([, begins]) => begins(bytes))?.[0] ?? null

/** What keeps a file from being taken, as far as its length and its first bytes tell. */
export const fileProblem = (byteCount: number, beginning: Uint8Array): FileProblem | null => {
  if (byteCount > LARGEST_FILE) return 'TOO_LARGE'
  return sniffedType(beginning) === null ? 'UNKNOWN_TYPE' : null
}

export type FileProblem = 'TOO_LARGE' | 'UNKNOWN_TYPE'

/** So many bytes at the beginning tell every type. */
export const BYTES_THAT_TELL = 12

const hasAt = (bytes: Uint8Array, from: number, text: string): boolean =>
  [...text].every((letter, at) => bytes[from + at] === letter.charCodeAt(0))
