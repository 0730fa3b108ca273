import { lazy, Suspense } from 'react'

// Nothing is ever announced before the first paint, so the list comes after it.
const load = () => import('./toast-list.tsx')
const ToastList = lazy(async () => ({ default: (await load()).ToastList }))

/** Once in the page. Sonner's list is a live region and stops its clock on hover and focus. */
export const Toasts = ({ label }: { label: string }) => (
  <Suspense fallback={null}>
    <ToastList label={label} />
  </Suspense>
)

interface ToastAct {
  label: string
  onPress: () => void
}

/** Says briefly that something is done; with an act, how to undo it. */
export const showToast = (text: string, act?: ToastAct): void => {
  void load().then(({ announce }) => announce(text, act))
}
