import { Trans } from '@lingui/react/macro'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'

/** What a month pays: one sum, or from the least to the highest. */
export const WageLine = ({ from, to }: { from: number; to: number }) => {
  const [least, highest] = [rupiahText(currentLanguage(), from), rupiahText(currentLanguage(), to)]
  return from === to ? (
    <Trans>{least} sebulan</Trans>
  ) : (
    <Trans>
      {least} sampai {highest} sebulan
    </Trans>
  )
}
