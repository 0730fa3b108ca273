import { Trans } from '@lingui/react/macro'
import IconBrandWhatsapp from '@tabler/icons-react/icons/IconBrandWhatsapp'
import IconClockExclamation from '@tabler/icons-react/icons/IconClockExclamation'
import IconPencil from '@tabler/icons-react/icons/IconPencil'
import IconPhone from '@tabler/icons-react/icons/IconPhone'
import { Link } from '@tanstack/react-router'
import { memo, type ReactNode } from 'react'
import { agoText, momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Badge } from '../ui/badge.tsx'
import { buttonClass } from '../ui/button.tsx'
import { Kawung } from '../ui/kawung.tsx'
import type { CaseloadPerson } from './caseload-person.ts'
import classes from './caseload-row.module.css'
import { messageAddress, telephoneAddress } from './telephone.ts'

interface CaseloadRowProps {
  person: CaseloadPerson
  today: string
  /** Their business and how far it has come; absent while there is none, or nobody knows. */
  business?: ReactNode
}

/** Somebody on the caseload: why they need attention, when one meets next, and one tap to call, write or log. */
export const CaseloadRow = memo(({ person, today, business }: CaseloadRowProps) => {
  const language = currentLanguage()
  const { id, name, nextAt, now } = person
  const phone = now?.phone ?? null
  return (
    <li className={classes['row']}>
      <div className={classes['who']}>
        <Kawung name={id} size={44} />
        <div>
          <h3 className={classes['name']}>
            <Link to="/dampingan/$participantId" params={{ participantId: id }} preload={false}>
              {name}
            </Link>
          </h3>
          {business && <p className={classes['business']}>{business}</p>}
          {now?.isStandIn && (
            <Badge>
              <Trans>Anda menggantikan</Trans>
            </Badge>
          )}
        </div>
      </div>
      <div className={classes['why']}>
        {now?.attention.map(({ kind, words, detail }) => (
          <p key={`${kind}${words}${detail}`} className={classes['reason']}>
            <IconClockExclamation size={18} stroke={1.8} aria-hidden />
            <span>
              <strong>{words}</strong>
              {detail && <span className={classes['detail']}>{detail}</span>}
            </span>
          </p>
        ))}
      </div>
      <p className={classes['when']}>
        {nextAt ? momentText(language, nextAt) : <Trans>belum dijadwalkan</Trans>}
        {now?.last && (
          <span className={classes['last']}>
            <Trans>terakhir {agoText(language, now.last.startsAt.slice(0, 10), today)}</Trans>
          </span>
        )}
      </p>
      <div className={classes['acts']}>
        {phone && (
          <>
            <a className={buttonClass({ size: 'small' })} href={telephoneAddress(phone)}>
              <IconPhone size={18} stroke={1.7} aria-hidden />
              <span className={classes['word']}>
                <Trans>
                  Telepon <span className="visually-hidden">{name}</span>
                </Trans>
              </span>
            </a>
            <a className={buttonClass({ size: 'small' })} href={messageAddress(phone)}>
              <IconBrandWhatsapp size={18} stroke={1.7} aria-hidden />
              <span className={classes['word']}>
                <Trans>
                  WA <span className="visually-hidden">kepada {name}</span>
                </Trans>
              </span>
            </a>
          </>
        )}
        <Link
          className={`${buttonClass({ size: 'small' })} ${now?.attention.length ? classes['urgent'] : ''}`}
          to="/catat-sesi"
          search={{ peserta: [id] }}
        >
          <IconPencil size={18} stroke={1.7} aria-hidden />
          <Trans>
            Catat <span className="visually-hidden">sesi dengan {name}</span>
          </Trans>
        </Link>
      </div>
    </li>
  )
})
