import { useLingui } from '@lingui/react/macro'
import IconBuilding from '@tabler/icons-react/icons/IconBuilding'
import IconHome from '@tabler/icons-react/icons/IconHome'
import IconMessageCircle from '@tabler/icons-react/icons/IconMessageCircle'
import IconPhone from '@tabler/icons-react/icons/IconPhone'
import IconVideo from '@tabler/icons-react/icons/IconVideo'
import { SESSION_MEDIA, SESSION_MEDIUM_WORDS, type SessionMedium } from '@titian/shared/advice/session.ts'
import type { ComponentType } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { SegmentedControl } from '../ui/segmented-control.tsx'

export const MEDIUM_ICON: Record<SessionMedium, ComponentType<{ size?: number; stroke?: number }>> = {
  VISIT: IconHome,
  PHONE: IconPhone,
  MESSAGE: IconMessageCircle,
  VIDEO: IconVideo,
  AT_UNIT: IconBuilding,
}

interface MediumChoiceProps {
  medium: SessionMedium
  onChange: (medium: SessionMedium) => void
}

/** How a session took place. */
export const MediumChoice = ({ medium, onChange }: MediumChoiceProps) => {
  const { t } = useLingui()
  return (
    <SegmentedControl
      wide
      label={t`Lewat`}
      value={medium}
      options={SESSION_MEDIA.map((value) => {
        const Icon = MEDIUM_ICON[value]
        return {
          value,
          label: SESSION_MEDIUM_WORDS[value][currentLanguage()],
          icon: <Icon size={18} stroke={1.7} aria-hidden />,
        }
      })}
      onChange={onChange}
    />
  )
}
