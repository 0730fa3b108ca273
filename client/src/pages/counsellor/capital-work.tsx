import { CapitalPart } from '../../enterprises/capital-part.tsx'
import type { EnterpriseCapital_EnterpriseFragment } from '../../enterprises/enterprise-capital.generated.ts'
import type { EnterpriseFacts_EnterpriseFragment } from '../../enterprises/enterprise-facts.generated.ts'
import { useReceiptUpload } from './use-receipt-upload.ts'

interface CapitalWorkProps {
  enterprise: EnterpriseCapital_EnterpriseFragment & Pick<EnterpriseFacts_EnterpriseFragment, 'members'>
  today: string
  onChanged: () => void
}

/** The capital of a business, with the way that photographs of receipts take: to the file of who leads it. */
export const CapitalWork = ({ enterprise, today, onChanged }: CapitalWorkProps) => {
  const people = enterprise.members.flatMap(({ participant }) =>
    participant ? [{ id: participant.id, name: participant.identity?.fullName ?? '' }] : [],
  )
  const sendPhoto = useReceiptUpload(people[0]?.id ?? null)
  return (
    <CapitalPart
      enterprise={enterprise}
      people={people}
      today={today}
      sendPhoto={sendPhoto}
      onChanged={onChanged}
    />
  )
}
