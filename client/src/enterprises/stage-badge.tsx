import { ENTERPRISE_STAGE_WORDS, type EnterpriseStage } from '@titian/shared/enterprises/stage.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge, type Tone } from '../ui/badge.tsx'

const TONES: Record<EnterpriseStage, Tone> = {
  IDEA: 'batu',
  PLAN: 'batu',
  REGISTERED: 'langit',
  TRADING: 'ungu',
  GROWN: 'tumbuh',
  CLOSED: 'batu',
}

/** How far a business has come, in one word. */
export const StageBadge = ({ stage }: { stage: EnterpriseStage }) => (
  <Badge tone={TONES[stage]}>{ENTERPRISE_STAGE_WORDS[stage][currentLanguage()]}</Badge>
)
