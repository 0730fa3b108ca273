import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import IconStar from '@tabler/icons-react/icons/IconStar'
import IconStarFilled from '@tabler/icons-react/icons/IconStarFilled'
import { IconButton } from '../ui/icon-button.tsx'
import { showToast } from '../ui/toast.tsx'
import classes from './star-button.module.css'
import { ShortlistCandidateDocument, UnshortlistCandidateDocument } from './vacancy-acts.generated.ts'

interface StarButtonProps {
  vacancy: string
  candidate: { id: string; codeName: string }
  isShortlisted: boolean
  /** For what shows the star from something else than the vacancy's own shortlist. */
  onChanged?: (isShortlisted: boolean) => void
}

/** Notes a candidate down for a vacancy, or takes them off again; nobody but the own employer learns of it. */
export const StarButton = ({ vacancy, candidate, isShortlisted, onChanged }: StarButtonProps) => {
  const { t } = useLingui()
  const [note, noting] = useMutation(ShortlistCandidateDocument)
  const [takeOff, takingOff] = useMutation(UnshortlistCandidateDocument)
  const isBusy = noting.loading || takingOff.loading
  const input = { vacancy, candidate: candidate.id }
  const { codeName } = candidate
  const press = async () => {
    if (isBusy) return
    try {
      if (isShortlisted) {
        await takeOff({ variables: { input } })
        onChanged?.(false)
        showToast(t`${codeName} dilepas dari daftar pendek.`, {
          label: t`Urungkan`,
          onPress: () => void note({ variables: { input } }).then(() => onChanged?.(true)),
        })
        return
      }
      const { data } = await note({ variables: { input } })
      const refused = data?.shortlistCandidate.errors[0]?.message
      if (!refused) onChanged?.(true)
      showToast(refused ?? t`${codeName} masuk daftar pendek. Kandidat tidak diberi tahu.`)
    } catch {
      showToast(t`Belum tersimpan: sambungan terputus. Coba lagi.`)
    }
  }
  return (
    <IconButton
      label={
        isShortlisted ? t`Lepas ${codeName} dari daftar pendek` : t`Masukkan ${codeName} ke daftar pendek`
      }
      aria-pressed={isShortlisted}
      className={isShortlisted ? classes['starred'] : undefined}
      icon={isShortlisted ? <IconStarFilled size={20} /> : <IconStar size={20} stroke={1.7} />}
      onClick={() => void press()}
    />
  )
}
