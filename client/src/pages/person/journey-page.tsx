import { useApolloClient, useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { STAGE_WORDS } from '@titian/shared/journeys/stage.ts'
import { lazy, Suspense, useState } from 'react'
import { CompanyView } from '../../consents/company-view.tsx'
import { type Answered, AnsweredNote } from '../../introductions/answered-note.tsx'
import { MyQuestion } from '../../introductions/my-question.tsx'
import { JourneyBridge } from '../../journeys/journey-bridge.tsx'
import { todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { ReadinessList } from '../../readiness/readiness-list.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Kawung } from '../../ui/kawung.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { MyJourneyDocument } from './journey-page.generated.ts'
import classes from './journey-page.module.css'
import { ToConsent } from './to-consent.tsx'

// Only who has a business needs it.
const OwnEnterprise = lazy(async () => ({
  default: (await import('../../enterprises/own-enterprise.tsx')).OwnEnterprise,
}))

const route = getRouteApi('/signed-in/perjalanan')

/** A person's own page: where they stand, what comes next, what they agreed to and how to end that. */
const JourneyPage = () => {
  const { t } = useLingui()
  const client = useApolloClient()
  const { answer } = route.useLoaderData()
  const { data } = useReadQuery(answer)
  const [answered, setAnswered] = useState<Answered | null>(null)
  // Row security leaves a person one row: their own.
  const person = data.participants?.edges[0]?.node
  if (!person)
    return (
      <EmptyState level={1} title={t`Catatan Anda belum tersambung`}>
        <Trans>Akun Anda sudah ada. Petugas pendamping akan menyambungkan catatan Anda.</Trans>
      </EmptyState>
    )
  const { identity, journey, readiness } = person
  const name = identity?.nameToCallBy ?? ''
  const stage = journey ? STAGE_WORDS[journey.stage][currentLanguage()] : ''
  return (
    <div className={classes['page']}>
      <div className={classes['hello']}>
        <Kawung name={person.id} />
        <PageHeader
          title={<Trans>Halo, {name}</Trans>}
          lead={
            journey ? (
              <Trans>
                Tahap Anda sekarang: <b>{stage}</b>.
              </Trans>
            ) : (
              <Trans>Perjalanan Anda belum dimulai. Petugas akan mengabari Anda.</Trans>
            )
          }
        />
      </div>
      {answered && <AnsweredNote key={answered.employer + answered.answer} {...answered} />}
      {person.introductions
        .filter((request) => request.viewerCanAnswer)
        .map((request) => (
          <MyQuestion
            key={request.id}
            request={request}
            isKiosk={data.viewer?.isKiosk ?? false}
            onAnswered={setAnswered}
          />
        ))}
      {journey && <JourneyBridge journey={journey} />}
      <div className={classes['columns']}>
        {readiness && <ReadinessList readiness={readiness} />}
        {person.enterprise && (
          <Suspense fallback={null}>
            <OwnEnterprise
              enterprise={person.enterprise}
              today={todayInJakarta(new Date())}
              onChanged={() => void client.query({ query: MyJourneyDocument, fetchPolicy: 'network-only' })}
            />
          </Suspense>
        )}
        <CompanyView
          isEnterprise={person.pathway === 'ENTERPRISE'}
          card={person.cardStatus}
          act={<ToConsent pathway={person.pathway} consents={person.consents} />}
        />
      </div>
    </div>
  )
}

export default JourneyPage
