import { useLingui } from '@lingui/react/macro'
import IconPlayerStop from '@tabler/icons-react/icons/IconPlayerStop'
import IconVolume from '@tabler/icons-react/icons/IconVolume'
import { useEffect, useState } from 'react'
import { canReadAloud, readAloud, stopReading } from '../browser/read-aloud.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button, type ButtonSize } from '../ui/button.tsx'

/** Reads the page aloud, and stops when asked or when the page is left. Without a voice there is no button. */
export const Listen = ({ size = 'medium' }: { size?: ButtonSize }) => {
  const { t } = useLingui()
  const [isReading, setReading] = useState(false)
  useEffect(() => stopReading, [])
  if (!canReadAloud()) return null
  const press = () => {
    const place = document.querySelector<HTMLElement>('dialog[open]') ?? document.querySelector('main')
    if (isReading || !place) stopReading()
    else readAloud(place, currentLanguage(), () => setReading(false))
    setReading(!isReading)
  }
  return (
    <Button
      size={size}
      icon={
        isReading ? (
          <IconPlayerStop size={20} stroke={1.8} aria-hidden />
        ) : (
          <IconVolume size={20} stroke={1.8} aria-hidden />
        )
      }
      onClick={press}
    >
      {isReading ? t`Berhenti` : t`Dengarkan`}
    </Button>
  )
}
