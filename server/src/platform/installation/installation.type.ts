import { Field, registerEnumType } from 'type-graphql'
import { Classified } from '../graphql/classified.ts'

export const InstallationKind = { SYNTHETIC: 'SYNTHETIC', LIVE: 'LIVE' } as const
export type InstallationKind = (typeof InstallationKind)[keyof typeof InstallationKind]

registerEnumType(InstallationKind, {
  name: 'InstallationKind',
  description: 'What a database is from its creation on.',
  valuesConfig: {
    SYNTHETIC: { description: 'Everybody in it is invented (data contoh).' },
    LIVE: { description: 'It holds real people and nobody invented (data nyata).' },
  },
})

@Classified('public', 'Installation', { description: 'The installation that answers.' })
export class Installation {
  @Field(() => InstallationKind, { description: 'Whether its people are invented or real.' })
  kind!: InstallationKind
}
