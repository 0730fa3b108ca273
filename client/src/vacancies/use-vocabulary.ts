import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'
import type { Chosen } from './vacancy-draft.ts'
import { FindSkillsDocument, FindTownsDocument, FindTradesDocument } from './vocabulary-choices.generated.ts'

const named = (edges: readonly { node: Chosen }[] | undefined): Chosen[] =>
  (edges ?? []).map(({ node: { code, name } }) => ({ code, name }))

/** Looks things up in the vocabulary; what was looked up once is remembered. */
export const useVocabulary = () => {
  const client = useApolloClient()
  return {
    trades: useCallback(
      async (search: string) =>
        named(
          (await client.query({ query: FindTradesDocument, variables: { search } })).data?.occupations.edges,
        ),
      [client],
    ),
    skills: useCallback(
      async (search: string) =>
        named((await client.query({ query: FindSkillsDocument, variables: { search } })).data?.skills.edges),
      [client],
    ),
    towns: useCallback(
      async (search: string) =>
        named((await client.query({ query: FindTownsDocument, variables: { search } })).data?.regions.edges),
      [client],
    ),
  }
}
