import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { LIKENESS_WORDS } from '@titian/shared/participants/likeness.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import classes from './register-form.module.css'
import type { Duplicate } from './register-form.tsx'

interface PossibleDuplicatesProps {
  duplicates: readonly Duplicate[]
  busy: boolean
  onGoOn: () => void
}

/** Who might be the same person, and what they share. Nothing was saved yet. */
export const PossibleDuplicates = ({ duplicates, busy, onGoOn }: PossibleDuplicatesProps) => (
  <section className={classes['alike']} role="alert">
    <h2>
      <Trans>Mungkin sudah terdaftar</Trans>
    </h2>
    <p>
      <Trans>Belum ada yang disimpan. Periksa dulu nama di bawah ini.</Trans>
    </p>
    <ul>
      {duplicates.map(({ likeness, participant }) => (
        <li key={participant?.id ?? likeness}>
          {participant ? (
            <Link to="/peserta/$participantId" params={{ participantId: participant.id }}>
              {participant.identity?.fullName ?? participant.registerNumber}
            </Link>
          ) : (
            <Trans>Seseorang di unit lain</Trans>
          )}
          {', '}
          {LIKENESS_WORDS[likeness][currentLanguage()]}
        </li>
      ))}
    </ul>
    <Button variant="primary" size="large" busy={busy} onClick={onGoOn}>
      <Trans>Bukan orang yang sama, daftarkan</Trans>
    </Button>
  </section>
)
