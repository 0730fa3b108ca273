import type { ApplicationProblem } from '@titian/shared/organisations/application.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { said } from '../platform/graphql/said.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('public', 'ApplicationNotAccepted', {
  description: 'Something in the form has to be put right; its path names the field.',
  implements: UserError,
})
export class ApplicationNotAccepted extends UserError {}

@Classified('public', 'TooManyApplications', {
  description: 'Too many applications came from this network today.',
  implements: UserError,
})
export class TooManyApplications extends UserError {}

export const tooManyApplications = (operation: Operation): TooManyApplications =>
  Object.assign(new TooManyApplications(), {
    message: said(
      operation,
      'Hari ini sudah banyak pendaftaran dari jaringan ini. Coba lagi besok, atau hubungi kami.',
      'Many applications came from this network today. Try again tomorrow, or get in touch.',
    ),
    path: null,
  })

const FIELDS: Record<ApplicationProblem, { field: string; id: string; en: string }> = {
  NAME: {
    field: 'name',
    id: 'Tulis nama perusahaan, paling panjang 160 huruf.',
    en: 'Write the name of the company, at most 160 characters.',
  },
  NIB: { field: 'nib', id: 'NIB terdiri dari 13 angka.', en: 'A NIB has 13 digits.' },
  WLKP: { field: 'wlkpNumber', id: 'Tulis nomor WLKP.', en: 'Write the WLKP number.' },
  REGENCY: { field: 'regencyCode', id: 'Pilih kabupaten atau kota.', en: 'Choose a regency or city.' },
  CONTACT_NAME: { field: 'contactName', id: 'Tulis nama kontak.', en: 'Write the name of a contact.' },
  CONTACT_EMAIL: { field: 'contactEmail', id: 'Tulis surel yang lengkap.', en: 'Write a whole email.' },
  CONTACT_PHONE: {
    field: 'contactPhone',
    id: 'Nomor telepon terdiri dari 8 sampai 15 angka.',
    en: 'A telephone number has 8 to 15 digits.',
  },
  TERMS: { field: 'termsVersion', id: 'Setujui ketentuan dulu.', en: 'Accept the terms first.' },
}

export const applicationNotAccepted = (
  operation: Operation,
  problem: ApplicationProblem,
): ApplicationNotAccepted => {
  const { field, id, en } = FIELDS[problem]
  return Object.assign(new ApplicationNotAccepted(), { message: said(operation, id, en), path: [field] })
}
