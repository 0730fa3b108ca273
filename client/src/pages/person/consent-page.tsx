import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import { SHEET_WORDS } from '@titian/shared/consents/sheet-words.ts'
import { useState } from 'react'
import { GiveConsent } from '../../consents/give-consent.tsx'
import { currentLanguage } from '../../languages/language.ts'
import { buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ConsentAnswered } from './consent-answered.tsx'
import classes from './consent-page.module.css'

const route = getRouteApi('/signed-in/perjalanan/izin')

/** Whether to be shown to employers: read, decided, and answered in one place. */
const ConsentPage = () => {
  const { t } = useLingui()
  const { data } = useReadQuery(route.useLoaderData().answer)
  const [answer, setAnswer] = useState<'YES' | 'NO' | null>(null)
  const words = SHEET_WORDS[currentLanguage()]
  const person = data.participants?.edges[0]?.node
  if (!person)
    return (
      <EmptyState level={1} title={t`Catatan Anda belum tersambung`}>
        <Trans>Akun Anda sudah ada. Petugas pendamping akan menyambungkan catatan Anda.</Trans>
      </EmptyState>
    )
  if (person.pathway === 'ENTERPRISE')
    return (
      <EmptyState level={1} title={t`Izin ini tidak Anda perlukan`}>
        <Trans>Anda menempuh jalur usaha. Perusahaan tidak melihat apa pun tentang Anda.</Trans>
      </EmptyState>
    )
  const shown = person.consents.find(({ purpose, isInForce }) => purpose === 'SHOW' && isInForce)
  if (answer === 'NO' || shown)
    return (
      <ConsentAnswered
        hasJustAnswered={answer !== null}
        untilOn={shown?.untilOn ?? null}
        isPublished={person.cardStatus?.isPublished ?? false}
        earliestOn={person.cardStatus?.earliestPublicationOn ?? null}
        onAgain={() => setAnswer(null)}
      />
    )
  const [plain, strong, rest] = words.lead
  return (
    <div className={classes['page']}>
      <PageHeader
        title={words.title}
        lead={
          <>
            {plain}
            <b>{strong}</b>
            {rest}
          </>
        }
      />
      <GiveConsent
        participant={person}
        provinces={data.regions.edges.map(({ node }) => node)}
        onAnswered={setAnswer}
        later={
          <Link to="/perjalanan" className={buttonClass({ size: 'large', wide: true })}>
            {words.answers[2]}
          </Link>
        }
      />
    </div>
  )
}

export default ConsentPage
