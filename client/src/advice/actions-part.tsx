import { Trans, useLingui } from '@lingui/react/macro'
import IconPlus from '@tabler/icons-react/icons/IconPlus'
import IconX from '@tabler/icons-react/icons/IconX'
import { type ActionDraft, LONGEST_ACTION, MOST_ACTIONS } from '@titian/shared/advice/action.ts'
import { addDays } from '@titian/shared/participants/calendar.ts'
import { todayInJakarta } from '../languages/day-text.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import classes from './session-form.module.css'
import type { PartProps } from './session-form.tsx'

/** A promise without another day is due in a week. */
const USUAL_DAYS = 7

/** What was agreed: what, who, and by which day. */
export const ActionsPart = ({ draft, change, at, personName }: PartProps & { personName: string | null }) => {
  const { t } = useLingui()
  const put = (index: number, next: Partial<ActionDraft>) =>
    change({ actions: draft.actions.map((action, at) => (at === index ? { ...action, ...next } : action)) })
  const add = () =>
    change({
      actions: [
        ...draft.actions,
        { text: '', owner: 'PERSON', dueOn: addDays(todayInJakarta(new Date()), USUAL_DAYS) },
      ],
    })
  return (
    <section aria-label={t`Janji berikutnya`}>
      <div className={classes['head']}>
        <h2 className={classes['title']}>
          <Trans>Janji berikutnya</Trans>
        </h2>
        {draft.actions.length < MOST_ACTIONS && (
          <Button size="small" icon={<IconPlus size={16} stroke={2} aria-hidden />} onClick={add}>
            <Trans>Tambah janji</Trans>
          </Button>
        )}
      </div>
      <ul className={classes['actions']}>
        {draft.actions.map((action, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a promise that is being written has nothing but its place
          <li key={index} className={classes['action']}>
            <TextField
              label={t`Apa yang dijanjikan`}
              value={action.text}
              maxLength={LONGEST_ACTION}
              autoFocus={action.text === ''}
              error={at(`actions.${index}.text`)}
              onChange={(event) => put(index, { text: event.target.value })}
            />
            <div className={classes['ends']}>
              <Select
                label={t`Oleh`}
                value={action.owner}
                options={[
                  { value: 'PERSON', label: personName ?? t`Peserta` },
                  { value: 'COUNSELLOR', label: t`Saya` },
                ]}
                onChange={(event) =>
                  put(index, { owner: event.target.value === 'COUNSELLOR' ? 'COUNSELLOR' : 'PERSON' })
                }
              />
              <TextField
                type="date"
                label={t`Paling lambat`}
                value={action.dueOn}
                error={at(`actions.${index}.dueOn`)}
                onChange={(event) => put(index, { dueOn: event.target.value })}
              />
              <IconButton
                label={t`Hapus janji ini`}
                icon={<IconX size={18} stroke={1.8} />}
                onClick={() => change({ actions: draft.actions.filter((_, at) => at !== index) })}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
