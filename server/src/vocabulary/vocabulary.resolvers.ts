import type { NodeRoute } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { VocabularyResolver } from './vocabulary.resolver.ts'
import type { Vocabulary, VocabularyEntries } from './vocabulary.ts'
import {
  occupationObject,
  programmeObject,
  regionObject,
  schemeObject,
  skillObject,
} from './vocabulary.type.ts'

/** What the room answers with, over the loaded vocabulary; also lets `node` find every entry by its id. */
export const vocabularyResolvers = (vocabulary: Vocabulary): object[] => {
  const findable = <K extends keyof VocabularyEntries>(
    prefix: NodeRoute['prefix'],
    typeName: string,
    kind: K,
    show: (entry: VocabularyEntries[K][number], from: Vocabulary, language: Operation['language']) => object,
  ): NodeRoute => ({
    prefix,
    typeName,
    load: ({ language }, id) => {
      const entry = vocabulary.byId(kind, id)
      return entry ? show(entry, vocabulary, language) : null
    },
  })
  const nodeRoutes = [
    findable('reg', 'Region', 'regions', regionObject),
    findable('occ', 'Occupation', 'occupations', occupationObject),
    findable('skl', 'Skill', 'skills', skillObject),
    findable('scm', 'CertificateScheme', 'schemes', schemeObject),
    findable('prg', 'Programme', 'programmes', programmeObject),
  ]
  return [new VocabularyResolver(vocabulary, nodeRoutes)]
}
