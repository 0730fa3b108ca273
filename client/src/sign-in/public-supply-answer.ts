import { trustedHash } from '../graphql/trusted.ts'
import './public-supply.generated.ts'
import type { PublicSupplyQuery } from './public-supply.generated.ts'

/** The weekly table's sums, asked for by the name of a trusted document. Null when they can't be had. */
export const askPublicSupply = async (language: 'id' | 'en'): Promise<PublicSupplyQuery | null> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'accept-language': language,
    },
    body: JSON.stringify({
      operationName: 'PublicSupply',
      variables: {},
      extensions: { persistedQuery: { version: 1, sha256Hash: trustedHash('PublicSupply') } },
    }),
  })
  if (!response.ok) return null
  const { data }: { data?: PublicSupplyQuery | null } = await response.json()
  return data ?? null
}
