import { useQuery } from '@apollo/client/react'
import type { Labels } from './labels.ts'
import { NearPlaceDocument } from './near-place.generated.ts'

/** The name of the place in the middle, when the address brought just its code. */
export const useCentreName = (code: string | undefined, labels: Labels): void => {
  const isUnknown = code !== undefined && !labels.knows(code)
  const { data } = useQuery(NearPlaceDocument, { variables: { search: code ?? '' }, skip: !isUnknown })
  const found = data?.regions.edges.find(({ node }) => node.code === code)?.node
  if (found) labels.keep(found.code, found.name)
}
