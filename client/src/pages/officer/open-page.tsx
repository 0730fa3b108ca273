import { useReadQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import { OPENING_KIND_WORDS } from '@titian/shared/participants/opening.ts'
import { hourText } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { LookUpFile } from '../../participants/look-up-file.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './file-shut.module.css'

const route = getRouteApi('/signed-in/berkas')

/** Where somebody without a posting finds one person's file, and goes back to those that are open. */
const OpenPage = () => {
  const language = currentLanguage()
  const { data } = useReadQuery(route.useLoaderData().answer)
  const open = data.viewer?.openedFiles ?? []
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Buka berkas</Trans>}
        lead={<Trans>Satu orang, satu alasan, 60 menit. Paling banyak 10 berkas sehari.</Trans>}
      />
      <LookUpFile
        actOn={(participantId, unit) => (
          <Link to="/peserta/$participantId" params={{ participantId }} className={buttonClass({})}>
            <Trans>
              Buka dengan alasan<span className="visually-hidden">, {unit}</span>
            </Trans>
          </Link>
        )}
      />
      {open.length > 0 && (
        <Card aria-labelledby="open-now-title">
          <h2 id="open-now-title">
            <Trans>Terbuka sekarang</Trans>
          </h2>
          <ul className={classes['open']}>
            {open.map(({ id, kind, reason, closesAt, participant }) => {
              const hour = hourText(language, closesAt)
              const words = [kind && OPENING_KIND_WORDS[kind][language], reason].filter(Boolean).join('. ')
              return (
                <li key={id}>
                  {participant && (
                    <Link to="/peserta/$participantId" params={{ participantId: participant.id }}>
                      {words}
                    </Link>
                  )}
                  <span className={classes['note']}>
                    <Trans>sampai {hour}</Trans>
                  </span>
                </li>
              )
            })}
          </ul>
        </Card>
      )}
    </div>
  )
}

export default OpenPage
