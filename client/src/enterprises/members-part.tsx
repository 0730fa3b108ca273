import { Trans } from '@lingui/react/macro'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import { Card } from '../ui/card.tsx'
import type { EnterpriseFacts_EnterpriseFragment } from './enterprise-facts.generated.ts'
import classes from './part.module.css'

/** Whose business it is, as far as the reader may see: a member of another caseload has no name here. */
export const MembersPart = ({ enterprise }: { enterprise: EnterpriseFacts_EnterpriseFragment }) => {
  const language = currentLanguage()
  const unseen = enterprise.members.filter(({ participant }) => !participant?.identity).length
  return (
    <Card className={classes['part'] ?? ''} aria-labelledby="enterprise-members">
      <h2 id="enterprise-members" className={classes['title']}>
        {enterprise.kind === 'GROUP' ? <Trans>Anggota kelompok</Trans> : <Trans>Pemilik</Trans>}
      </h2>
      <ul className={classes['list']}>
        {enterprise.members.map(
          ({ participant, isLeader, joinedOn }) =>
            participant?.identity && (
              <li key={participant.id} className={classes['line']}>
                <div>
                  <p>{participant.identity.fullName}</p>
                  <p className={classes['muted']}>
                    <Trans>sejak {dayText(language, joinedOn)}</Trans>
                  </p>
                </div>
                {isLeader && enterprise.kind === 'GROUP' && (
                  <Badge tone="laut">
                    <Trans>Ketua</Trans>
                  </Badge>
                )}
              </li>
            ),
        )}
      </ul>
      {unseen > 0 && (
        <p className={classes['muted']}>
          <Trans>{unseen} anggota lain didampingi orang lain.</Trans>
        </p>
      )}
    </Card>
  )
}
