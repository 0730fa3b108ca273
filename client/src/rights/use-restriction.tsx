import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconHandStop from '@tabler/icons-react/icons/IconHandStop'
import { LONGEST_LIFTING_WORDS } from '@titian/shared/participants/use-restriction.ts'
import { useState } from 'react'
import { useAttempt } from '../graphql/use-attempt.ts'
import { momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Field } from '../ui/field.tsx'
import { Refusals } from '../ui/refusals.tsx'
import { showToast } from '../ui/toast.tsx'
import askClasses from './ask-about-data.module.css'
import {
  LiftUseRestrictionDocument,
  type UseRestriction_ParticipantFragment,
} from './use-restriction.generated.ts'
import classes from './use-restriction.module.css'

interface UseRestrictionProps {
  person: UseRestriction_ParticipantFragment
  /** Who reads it: the person lifts it with one press, staff say why. */
  reader: 'PERSON' | 'STAFF'
}

/** That somebody's data rest, since when, what that means, and the way back. Nothing is drawn while they don't. */
export const UseRestriction = ({ person, reader }: UseRestrictionProps) => {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const { attempt, at, elsewhere } = useAttempt()
  const [lift, { loading }] = useMutation(LiftUseRestrictionDocument)
  const restriction = person.useRestriction
  if (!restriction) return null
  const since = momentText(currentLanguage(), restriction.since)
  const isOwn = reader === 'PERSON'
  const act = async () => {
    const isLifted = await attempt(async () => {
      const input = { participant: person.id, words: isOwn ? null : words }
      const { data } = await lift({ variables: { input } })
      return data?.liftUseRestriction.errors ?? []
    })
    if (isLifted) showToast(isOwn ? t`Data Anda boleh dipakai lagi.` : t`Data peserta boleh dipakai lagi.`)
  }
  return (
    <Card as="section" className={classes['card'] ?? ''} aria-labelledby="resting-title">
      <Badge tone="fajar" icon={<IconHandStop size={16} stroke={1.8} aria-hidden />}>
        <span id="resting-title">
          <Trans>Pemakaian data dibatasi</Trans>
        </span>
      </Badge>
      <p className={classes['muted']}>
        <Trans>Sejak {since}.</Trans>
      </p>
      <p>
        {isOwn ? (
          <Trans>
            Kartu Anda ditarik dan semua izin berakhir. Tidak ada catatan baru, kecuali tahap hukum dan
            pembetulan yang Anda minta.
          </Trans>
        ) : (
          <Trans>
            Peserta memintanya. Catatan baru menunggu, kecuali tahap hukum dan pembetulan yang diminta
            peserta.
          </Trans>
        )}
      </p>
      {!isOwn && restriction.isCorrectionAsked && (
        <p>
          <Trans>Ada pembetulan yang sedang diminta. Yang itu boleh dicatat.</Trans>
        </p>
      )}
      {restriction.viewerCanLift && (
        <div className={classes['form']}>
          {isOwn ? (
            <p className={classes['muted']}>
              <Trans>Izin yang berakhir tidak kembali sendiri. Anda bisa memberi izin baru sesudahnya.</Trans>
            </p>
          ) : (
            <Field
              label={t`Alasan untuk peserta`}
              hint={t`Hanya bila peserta memintanya, atau alasannya sudah tidak ada. Izin yang berakhir tidak kembali.`}
              error={at('words')}
            >
              {(attributes) => (
                <textarea
                  {...attributes}
                  className={askClasses['text']}
                  rows={2}
                  maxLength={LONGEST_LIFTING_WORDS}
                  value={words}
                  onChange={(event) => setWords(event.target.value)}
                />
              )}
            </Field>
          )}
          <Refusals messages={elsewhere(isOwn ? [] : ['words'])} />
          <Button busy={loading} onClick={act}>
            {isOwn ? <Trans>Data saya boleh dipakai lagi</Trans> : <Trans>Buka pembatasan</Trans>}
          </Button>
        </div>
      )}
    </Card>
  )
}
