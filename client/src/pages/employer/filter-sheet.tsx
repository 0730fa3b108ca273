import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type Count, numberText } from '../../candidates/count-text.tsx'
import { narrowings, type SearchQuestion } from '../../candidates/search-question.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'

interface FilterSheetProps {
  total: Count
  question: SearchQuestion
  onAsk: (question: SearchQuestion) => void
  onClose: () => void
  children: ReactNode
}

/** The filters of a phone. The button below already says how many there will be. */
export const FilterSheet = ({ total, question, onAsk, onClose, children }: FilterSheetProps) => {
  const { t, i18n } = useLingui()
  const applied = narrowings(question)
  return (
    <Sheet
      title={t`Saring`}
      closeLabel={t`Tutup`}
      onClose={onClose}
      acts={
        applied > 0 && (
          <Button variant="link" size="small" onClick={() => onAsk({ ...(question.q && { q: question.q }) })}>
            <Trans>Hapus semua ({applied})</Trans>
          </Button>
        )
      }
      foot={
        <Button variant="primary" size="large" wide onClick={onClose}>
          {total.exact === null ? (
            <Trans>Lihat kurang dari 10 kandidat</Trans>
          ) : (
            <Plural
              value={total.exact}
              one={`Lihat ${numberText(total.exact, i18n.locale)} kandidat`}
              other={`Lihat ${numberText(total.exact, i18n.locale)} kandidat`}
            />
          )}
        </Button>
      }
    >
      {children}
    </Sheet>
  )
}
