import { useQuery } from '@apollo/client/react'
import { type ReactNode, useCallback, useMemo } from 'react'
import { StarButton } from '../../vacancies/star-button.tsx'
import { ChosenVacancyDocument } from './vacancy-choice.generated.ts'

/** The star of each card for the shortlist of the chosen vacancy; none where none is chosen or may be kept. */
export const useStars = (
  vacancy: string | undefined,
): ((candidate: { id: string; codeName: string }) => ReactNode) => {
  const { data } = useQuery(ChosenVacancyDocument, {
    variables: { id: vacancy ?? '' },
    skip: !vacancy,
    fetchPolicy: 'cache-and-network',
  })
  const shortlist = vacancy && data?.vacancy?.id === vacancy ? data.vacancy.shortlist : null
  const starred = useMemo(
    () => shortlist && new Set(shortlist.map(({ candidate }) => candidate.id)),
    [shortlist],
  )
  return useCallback(
    (candidate) =>
      vacancy && starred ? (
        <StarButton vacancy={vacancy} candidate={candidate} isShortlisted={starred.has(candidate.id)} />
      ) : null,
    [vacancy, starred],
  )
}
