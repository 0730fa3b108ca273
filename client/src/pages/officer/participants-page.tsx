import { Trans } from '@lingui/react/macro'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Suspense, useDeferredValue, useRef, useState } from 'react'
import { useRowKeys } from '../../browser/use-row-keys.ts'
import { ParticipantFilters } from '../../participants/participant-filters.tsx'
import type { ParticipantQuestion } from '../../participants/participant-question.ts'
import { KeysHelp } from '../../shell/keys-help.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ParticipantsAnswer } from './participants-answer.tsx'
import classes from './participants-page.module.css'
import { ParticipantsSkeleton } from './participants-skeleton.tsx'

const route = getRouteApi('/signed-in/peserta')

/** The participants of a unit: who goes home soon, how far each has come, and the next step. */
const ParticipantsPage = () => {
  const question = route.useSearch()
  const { answer } = route.useLoaderData()
  const shown = useDeferredValue(answer)
  const navigate = useNavigate()
  const searchBox = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [isHelping, setHelping] = useState(false)
  const ask = (next: ParticipantQuestion) =>
    void navigate({ to: '/peserta', search: next, replace: true, resetScroll: false })
  useRowKeys({
    list,
    active: !isHelping,
    onSearch: () => searchBox.current?.focus(),
    onHelp: () => setHelping(true),
  })
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Peserta</Trans>}
        lead={<Trans>Siapa yang segera pulang, sampai di mana, dan apa langkah berikutnya.</Trans>}
        acts={
          <Link to="/peserta/baru" className={buttonClass({ variant: 'primary' })}>
            <Trans>Daftarkan peserta</Trans>
          </Link>
        }
      />
      <ParticipantFilters ref={searchBox} question={question} onAsk={ask} />
      <Suspense fallback={<ParticipantsSkeleton />}>
        <div className={shown === answer ? classes['answer'] : classes['stale']}>
          <ParticipantsAnswer answer={shown} question={question} listRef={list} onAsk={ask} />
        </div>
      </Suspense>
      {isHelping && <KeysHelp of="participants" onClose={() => setHelping(false)} />}
    </div>
  )
}

export default ParticipantsPage
