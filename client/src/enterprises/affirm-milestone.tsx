import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  AFFIRMATION_CHANNEL_WORDS,
  AFFIRMATION_CHANNELS,
  type AffirmationChannel,
  MILESTONE_WORDS,
} from '@titian/shared/enterprises/milestone.ts'
import { useState } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import form from '../ui/form.module.css'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { Select } from '../ui/select.tsx'
import { AffirmMilestoneDocument } from './enterprise-acts.generated.ts'
import type { EnterpriseFacts_EnterpriseFragment } from './enterprise-facts.generated.ts'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

interface AffirmMilestoneProps extends Ends {
  milestone: EnterpriseFacts_EnterpriseFragment['milestones'][number]
  /** Whether the person themselves answers, on the own page. */
  isOwn: boolean
}

/** Writes down what the client says of a milestone: that it is so, or not. */
export const AffirmMilestone = ({ milestone, isOwn, ...ends }: AffirmMilestoneProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [isSo, setSo] = useState<'YES' | 'NO'>(milestone.affirmation === 'DISPUTED' ? 'NO' : 'YES')
  const [channel, setChannel] = useState<AffirmationChannel>(isOwn ? 'OWN_PAGE' : 'IN_PERSON')
  const { write, at, elsewhere, busy } = useWriting(ends)
  const [send] = useMutation(AffirmMilestoneDocument)
  const act = () =>
    write(async () => {
      const { data } = await send({
        variables: {
          input: {
            milestone: milestone.id,
            isSo: isSo === 'YES',
            channel,
            expectedVersion: milestone.version,
          },
        },
      })
      return data?.affirmMilestone.errors ?? []
    })
  const what = MILESTONE_WORDS[milestone.kind][language]
  return (
    <WriteSheet
      title={what}
      busy={busy}
      refusals={elsewhere(['channel'])}
      onClose={ends.onClose}
      onSubmit={act}
    >
      <p className={form['note']}>
        {isOwn ? (
          <Trans>Tercatat {dayText(language, milestone.reachedOn)}. Benarkah begitu menurut Anda?</Trans>
        ) : (
          <Trans>Tercatat {dayText(language, milestone.reachedOn)}. Apa kata klien?</Trans>
        )}
      </p>
      <SegmentedControl
        label={t`Jawaban`}
        value={isSo}
        options={[
          { value: 'YES', label: t`Benar begitu` },
          { value: 'NO', label: t`Tidak sesuai` },
        ]}
        onChange={setSo}
      />
      {!isOwn && (
        <Select
          label={t`Bagaimana klien mengatakannya`}
          value={channel}
          error={at('channel')}
          onChange={(event) => setChannel(event.target.value as AffirmationChannel)}
          options={AFFIRMATION_CHANNELS.filter((value) => value !== 'OWN_PAGE').map((value) => ({
            value,
            label: AFFIRMATION_CHANNEL_WORDS[value][language],
          }))}
        />
      )}
    </WriteSheet>
  )
}
