import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { VacancyResolver } from './vacancy.resolver.ts'

/** The resolvers of this room, each with what it needs. */
export const vacanciesResolvers = (vocabulary: Vocabulary): object[] => [new VacancyResolver(vocabulary)]
