import { Toaster, toast } from 'sonner'
import classes from './toast.module.css'

/** Once in the page. Sonner's list is a live region and stops its clock on hover and focus. */
export const Toasts = ({ label }: { label: string }) => (
  <Toaster
    position="bottom-center"
    duration={8000}
    containerAriaLabel={label}
    toastOptions={{ unstyled: true, classNames: { toast: classes['toast'] as string } }}
  />
)

interface ToastAct {
  label: string
  onPress: () => void
}

/** Says briefly that something is done; with an act, how to undo it. */
export const showToast = (text: string, act?: ToastAct): void => {
  toast(text, act ? { action: { label: act.label, onClick: act.onPress } } : undefined)
}
