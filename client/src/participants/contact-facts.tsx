import { useLingui } from '@lingui/react/macro'
import type { PersonFacts_ParticipantFragment } from './person-facts.generated.ts'

type Contact = NonNullable<PersonFacts_ParticipantFragment['contact']>

/** Whether any way to reach somebody is on file. */
export const isReached = ({ phone, email, address, hasBankAccount }: Contact): boolean =>
  Boolean(phone || email || address || hasBankAccount)

/** How somebody is reached, as far as it is known. */
export const ContactFacts = ({ contact }: { contact: Contact }) => {
  const { t } = useLingui()
  const known = [
    contact.phone,
    contact.email,
    contact.address,
    contact.hasBankAccount && t`rekening tersimpan`,
  ]
  return known.filter(Boolean).join(' · ')
}
