import type { EndingProblem, InvitationProblem } from '@titian/shared/accounts/membership.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'InvitationNotAccepted', {
  description: 'Something in the invitation has to be put right; its path names the field.',
  implements: UserError,
})
export class InvitationNotAccepted extends UserError {}

@Classified('account', 'AlreadyMember', {
  description: 'They act in this role, for this organisation and there already.',
  implements: UserError,
})
export class AlreadyMember extends UserError {}

@Classified('account', 'MemberNotFound', {
  description: 'There is no such membership.',
  implements: UserError,
})
export class MemberNotFound extends UserError {}

@Classified('account', 'MembershipNotChangeable', {
  description: 'This membership can not be ended or moved by this viewer, now.',
  implements: UserError,
})
export class MembershipNotChangeable extends UserError {}

@Classified('account', 'FreshSecondFactorNeeded', {
  description: 'Accounts are managed with a fresh second factor only.',
  implements: UserError,
})
export class FreshSecondFactorNeeded extends UserError {}

const FIELDS: Record<InvitationProblem, [field: string, id: string, en: string]> = {
  NAME: ['name', 'Tulis nama, paling panjang 120 huruf.', 'Write a name, at most 120 characters.'],
  IDENTIFIER: ['identifier', 'Tulis surel atau nomor pengguna.', 'Write an email or a user number.'],
  ROLE: [
    'role',
    'Akun peserta dibuat saat peserta didaftarkan.',
    'Accounts of participants are made where they are registered.',
  ],
  ORGANISATION: [
    'organisation',
    'Pilih organisasi yang cocok dengan peran ini.',
    'Choose an organisation that fits this role.',
  ],
  UNIT: [
    'unit',
    'Peran ini perlu penempatan yang cocok: satu unit, atau tanpa unit.',
    'This role needs a posting that fits: one unit, or none.',
  ],
}

const ENDINGS: Record<EndingProblem, [id: string, en: string]> = {
  OWN: ['Peran sendiri diakhiri oleh orang lain.', 'Your own membership is ended by somebody else.'],
  ALREADY_ENDED: ['Keanggotaan ini sudah berakhir.', 'This membership had ended before.'],
  LAST_ADMINISTRATOR: [
    'Ini admin terakhir. Undang admin lain lebih dulu.',
    'This is the last administrator. Invite another one first.',
  ],
}

/** The refusals of managing members, in the viewer's language. */
export const memberErrors = (operation: Operation) => {
  const refuse = refusalsOf(operation)
  return {
    invitation: (problem: InvitationProblem) => refuse(InvitationNotAccepted, ...FIELDS[problem]),
    already: () =>
      refuse(
        AlreadyMember,
        'identifier',
        'Orang ini sudah punya peran itu di sana.',
        'They have this role there already.',
      ),
    notFound: () =>
      refuse(
        MemberNotFound,
        'membership',
        'Keanggotaan ini tidak ditemukan.',
        'There is no such membership.',
      ),
    ending: (problem: EndingProblem) => refuse(MembershipNotChangeable, 'membership', ...ENDINGS[problem]),
    signsIn: () =>
      refuse(
        MembershipNotChangeable,
        'membership',
        'Akun ini sudah pernah masuk. Kata sandi yang hilang diatur ulang di server.',
        'This account has signed in before. A lost password is reset on the server.',
      ),
    secondFactor: () =>
      refuse(
        FreshSecondFactorNeeded,
        null,
        'Masukkan kode faktor kedua lebih dulu.',
        'Give a code of your second factor first.',
      ),
  }
}
