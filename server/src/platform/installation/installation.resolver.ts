import { Query, Resolver } from 'type-graphql'
import { Installation, type InstallationKind } from './installation.type.ts'

@Resolver()
export class InstallationResolver {
  readonly #kind: InstallationKind

  constructor(kind: InstallationKind) {
    this.#kind = kind
  }

  @Query(() => Installation, { description: 'What this installation is; anybody may ask.' })
  installation(): Installation {
    return { kind: this.#kind }
  }
}
