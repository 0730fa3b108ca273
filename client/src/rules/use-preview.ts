import { useQuery } from '@apollo/client/react'
import type { RuleBody } from '@titian/shared/readiness/rule-edit.ts'
import { useEffect, useState } from 'react'
import { PreviewRulesDocument } from './rule-acts.generated.ts'
import { inputOf } from './rule-draft.ts'

/** What the rules on the table would do, asked for once nobody has changed them for half a second. */
export const usePreview = (body: RuleBody) => {
  const [asked, setAsked] = useState(body)
  useEffect(() => {
    const waiting = setTimeout(() => setAsked(body), 500)
    return () => clearTimeout(waiting)
  }, [body])
  const { data, previousData, error, loading, refetch } = useQuery(PreviewRulesDocument, {
    variables: { rules: inputOf(asked) },
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  })
  const preview = (data ?? previousData)?.requirementPreview ?? null
  return { preview, error, refetch, isOld: loading || asked !== body }
}
