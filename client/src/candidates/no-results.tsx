import { useApolloClient } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { CandidateCountDocument } from './candidate-search.generated.ts'
import { type Count, numberText } from './count-text.tsx'
import { filterOf, type SearchQuestion } from './search-question.ts'
import { type WiderSearch, widerSearches } from './wider-searches.ts'

interface NoResultsProps {
  question: SearchQuestion
  onAsk: (question: SearchQuestion) => void
}

/** How many single steps are tried: each is a count at the server. */
const TRIES = 3

/** Nobody fits: says what one wider step would give, and offers it. */
export const NoResults = ({ question, onAsk }: NoResultsProps) => {
  const { t } = useLingui()
  const client = useApolloClient()
  const [found, setFound] = useState<{ step: WiderSearch; count: Count } | null>(null)
  useEffect(() => {
    let current = true
    const look = async () => {
      for (const step of widerSearches(question).slice(0, TRIES)) {
        const { data } = await client.query({
          query: CandidateCountDocument,
          variables: { filter: filterOf(step.question) },
          fetchPolicy: 'no-cache',
          errorPolicy: 'all',
        })
        const count = data?.candidates?.totalCount
        if (!current) return
        if (count && count.atLeast > 0) return setFound({ step, count })
      }
    }
    setFound(null)
    look().catch(() => undefined)
    return () => {
      current = false
    }
  }, [client, question])
  return (
    <EmptyState
      title={t`Belum ada yang cocok`}
      acts={
        <>
          {found && (
            <Button variant="primary" onClick={() => onAsk(found.step.question)}>
              <Trans>Longgarkan</Trans>
            </Button>
          )}
          <Button onClick={() => onAsk({})}>
            <Trans>Mulai dari awal</Trans>
          </Button>
        </>
      }
    >
      {found ? (
        <WiderSentence step={found.step} count={found.count} />
      ) : (
        <Trans>Coba kata lain, atau hapus salah satu saringan.</Trans>
      )}
    </EmptyState>
  )
}

const WiderSentence = ({ step, count }: { step: WiderSearch; count: Count }) => {
  const { t, i18n } = useLingui()
  const there = count.exact === null ? t`kurang dari 10` : numberText(count.exact, i18n.locale)
  switch (step.loosens.kind) {
    case 'DISTANCE':
      return <Trans>Dengan jarak 100 km ada {there} kandidat.</Trans>
    case 'ANYWHERE':
      return <Trans>Tanpa batas jarak ada {there} kandidat.</Trans>
    case 'ANY_SKILL':
      return <Trans>Dengan salah satu keahlian saja ada {there} kandidat.</Trans>
    case 'TEXT':
      return <Trans>Tanpa kata pencarian ada {there} kandidat.</Trans>
    case 'FILTER':
      return <Trans>Tanpa satu saringan ada {there} kandidat.</Trans>
  }
}
