import { useLingui } from '@lingui/react/macro'
import IconBriefcase from '@tabler/icons-react/icons/IconBriefcase'
import IconCertificate from '@tabler/icons-react/icons/IconCertificate'
import IconRosetteDiscountCheckFilled from '@tabler/icons-react/icons/IconRosetteDiscountCheckFilled'
import IconUserCheck from '@tabler/icons-react/icons/IconUserCheck'
import type { SkillEvidence } from '../graphql/schema.generated.ts'
import { EVIDENCE_WORDS } from './card-words.ts'
import classes from './evidence-mark.module.css'

const ICONS = {
  CERTIFIED: IconRosetteDiscountCheckFilled,
  TRAINED: IconCertificate,
  ASSESSED: IconUserCheck,
  EXPERIENCE: IconBriefcase,
} as const satisfies Record<SkillEvidence, unknown>

/** What a skill rests on, in a word: no bar and no score, and no two kinds look alike. */
export const EvidenceMark = ({ evidence }: { evidence: SkillEvidence }) => {
  const { t } = useLingui()
  const Icon = ICONS[evidence]
  return (
    <span className={`${classes['mark']} ${classes[evidence.toLowerCase()] ?? ''}`}>
      <Icon size={17} stroke={1.7} aria-hidden />
      {t(EVIDENCE_WORDS[evidence])}
    </span>
  )
}
