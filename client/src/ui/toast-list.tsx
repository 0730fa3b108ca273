import { useEffect } from 'react'
import { Toaster, toast } from 'sonner'
import classes from './toast.module.css'

let drawn: () => void = () => undefined
const isDrawn = new Promise<void>((resolve) => {
  drawn = resolve
})

export const ToastList = ({ label }: { label: string }) => {
  useEffect(drawn, [])
  return (
    <Toaster
      position="bottom-center"
      duration={8000}
      containerAriaLabel={label}
      toastOptions={{ unstyled: true, classNames: { toast: classes['toast'] as string } }}
    />
  )
}

/** Waits for the list: what is said to a list that is not drawn yet would be lost. */
export const announce = async (text: string, act?: { label: string; onPress: () => void }): Promise<void> => {
  await isDrawn
  toast(text, act ? { action: { label: act.label, onClick: act.onPress } } : undefined)
}
