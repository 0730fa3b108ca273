import { Trans } from '@lingui/react/macro'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'
import classes from './person-facts.module.css'

type Identity = NonNullable<PersonFacts_ParticipantFragment['identity']>

/** The full name with what papers say beside it; of the NIK its last digits alone. */
export const IdentityFacts = ({ identity }: { identity: Identity }) => {
  const { fullName, aliases, sex, birthOn, nikEnding, originRegion, returnRegion } = identity
  const born = birthOn && dayText(currentLanguage(), birthOn)
  const others = aliases.join(', ')
  const from = originRegion?.name
  const to = returnRegion?.name
  return (
    <>
      {fullName}
      {others && (
        <p className={classes['muted']}>
          <Trans>Nama lain: {others}</Trans>
        </p>
      )}
      <p className={classes['muted']}>
        {sex === 'MALE' ? <Trans>Laki-laki</Trans> : <Trans>Perempuan</Trans>}
        {born && (
          <>
            {' · '}
            <Trans>lahir {born}</Trans>
          </>
        )}
        {' · '}
        {nikEnding ? <Trans>NIK berakhir {nikEnding}</Trans> : <Trans>tanpa NIK</Trans>}
      </p>
      {(from || to) && (
        <p className={classes['muted']}>
          {from && <Trans>Dari {from}</Trans>}
          {from && to && ' · '}
          {to && <Trans>akan tinggal di {to}</Trans>}
        </p>
      )}
    </>
  )
}
