import { REQUIREMENT_WORDS } from '@titian/shared/readiness/requirement.ts'
import type { ApprovalProblem } from '@titian/shared/readiness/rule-adoption.ts'
import type { RuleProblem } from '@titian/shared/readiness/rule-edit.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { refusalsOf } from '../platform/graphql/refusal.ts'
import { clientError, UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'RulesNotAccepted', {
  description: 'Readiness can not be computed by these rules; the message says where.',
  implements: UserError,
})
export class RulesNotAccepted extends UserError {}

@Classified('account', 'RulesNotOpen', {
  description: 'There is no draft or proposal that this could be done to.',
  implements: UserError,
})
export class RulesNotOpen extends UserError {}

@Classified('account', 'SecondPersonNeeded', {
  description: 'Whoever proposed rules does not approve them.',
  implements: UserError,
})
export class SecondPersonNeeded extends UserError {}

@Classified('account', 'IndependentPersonNeeded', {
  description: 'Of the two who make a rule, neither let the other in.',
  implements: UserError,
})
export class IndependentPersonNeeded extends UserError {}

@Classified('account', 'PreviewOutdated', {
  description: 'Something changed since the preview was shown; look at it again.',
  implements: UserError,
})
export class PreviewOutdated extends UserError {}

const NUMBERS = {
  experienceMonths: { id: 'Pengalaman: 0 sampai 120 bulan', en: 'Experience: 0 to 120 months' },
  certificateMonths: { id: 'Sertifikat: 0 sampai 36 bulan', en: 'Certificate: 0 to 36 months' },
  freshDays: { id: 'Waktu mulai: 7 sampai 180 hari', en: 'Availability: 7 to 180 days' },
  effortDays: { id: 'Lama mengurus: 1 sampai 365 hari kerja', en: 'Effort: 1 to 365 working days' },
} as const

const WHAT = {
  TWICE: { id: 'ditanyakan dua kali', en: 'is asked twice' },
  EVIDENCE: {
    id: 'perlu bukti yang cocok, paling sedikit satu',
    en: 'needs evidence that fits, at least one',
  },
  OWNER: { id: 'perlu kantor yang mengurus', en: 'needs an office in charge' },
} as const

const wordsOf = (problem: RuleProblem, language: 'id' | 'en'): string => {
  if (problem.kind === 'NUMBER') return `${NUMBERS[problem.field][language]}.`
  if (problem.kind === 'NO_RULES')
    return language === 'en' ? 'At least one requirement stays.' : 'Paling sedikit satu syarat tetap ada.'
  return `${REQUIREMENT_WORDS[problem.requirement][language]} ${WHAT[problem.kind][language]}.`
}

/** The refusals of changing rules, in the viewer's language. */
export const ruleErrors = (operation: Operation) => {
  const refuse = refusalsOf(operation)
  const notOpen = () =>
    refuse(
      RulesNotOpen,
      null,
      'Tidak ada rancangan yang terbuka untuk ini. Muat ulang halaman.',
      'There is no open draft for this. Load the page again.',
    )
  return {
    notOpen,
    notAccepted: (problem: RuleProblem) =>
      refuse(RulesNotAccepted, 'rules', wordsOf(problem, 'id'), wordsOf(problem, 'en')),
    grace: () =>
      refuse(
        RulesNotAccepted,
        'graceUntil',
        'Pilih hari terakhir dari besok sampai 180 hari lagi.',
        'Choose a last day from tomorrow to 180 days from now.',
      ),
    approval: (problem: ApprovalProblem) => {
      if (problem === 'NOT_PROPOSED') return notOpen()
      if (problem === 'NOT_INDEPENDENT')
        return refuse(
          IndependentPersonNeeded,
          null,
          'Anda dan pengusul terhubung: satu mengundang yang lain. Minta administrator lain menyetujui.',
          'You and who proposed it are linked: one invited the other. Ask another administrator to approve.',
        )
      return problem === 'OWN_PROPOSAL'
        ? refuse(
            SecondPersonNeeded,
            null,
            'Anda yang mengajukannya. Orang kedua yang menyetujui.',
            'You proposed it. A second person approves.',
          )
        : refuse(
            PreviewOutdated,
            'fingerprint',
            'Data berubah sejak pratinjau dihitung. Lihat pratinjau baru, lalu putuskan lagi.',
            'Data changed since the preview was computed. Look at the new one, then decide again.',
          )
    },
  }
}

/** The administrator who works on the rules. Throws `UNAUTHENTICATED` or `FORBIDDEN`. */
export const requireRuleKeeper = ({ viewer }: Operation): string => {
  if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
  if (roleOf(viewer) !== 'ADMINISTRATOR') throw clientError('FORBIDDEN', 'Only administrators change rules.')
  return viewer.accountId
}
