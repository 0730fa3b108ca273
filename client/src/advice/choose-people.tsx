import { Plural, Trans, useLingui } from '@lingui/react/macro'
import IconSearch from '@tabler/icons-react/icons/IconSearch'
import { MOST_ATTENDEES } from '@titian/shared/advice/session-log.ts'
import { useDeferredValue, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { CaseloadPerson } from './caseload-person.ts'
import classes from './choose-people.module.css'

interface ChoosePeopleProps {
  people: readonly CaseloadPerson[]
  onChosen: (ids: readonly string[]) => void
}

/** One person or a whole group. */
export const ChoosePeople = ({ people, onChosen }: ChoosePeopleProps) => {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [typed, setTyped] = useState('')
  const words = useDeferredValue(typed).toLowerCase()
  const count = chosen.length
  return (
    <div className={classes['choose']}>
      <TextField
        type="search"
        label={t`Cari nama`}
        icon={<IconSearch size={18} stroke={1.7} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Card as="ul" padded={false} className={classes['list'] ?? ''}>
        {people
          .filter(({ name }) => name.toLowerCase().includes(words))
          .map(({ id, name }) => (
            <li key={id} className={classes['person']}>
              <Checkbox
                label={name}
                checked={chosen.includes(id)}
                disabled={count >= MOST_ATTENDEES && !chosen.includes(id)}
                onChange={() =>
                  setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
                }
              />
            </li>
          ))}
      </Card>
      <div className={classes['foot']}>
        <Button variant="primary" wide size="large" disabled={count === 0} onClick={() => onChosen(chosen)}>
          {count === 0 ? (
            <Trans>Pilih orangnya</Trans>
          ) : (
            <Plural value={count} other="Lanjut dengan # orang" />
          )}
        </Button>
      </div>
    </div>
  )
}
