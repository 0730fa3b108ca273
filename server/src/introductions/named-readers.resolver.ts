import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type OfPerson, readerOf } from '../participants/per-person.ts'
import { sql } from '../platform/database/sql.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { IntroductionDisclosureType, NamedReaderType } from './introduction-request.type.ts'

interface NamedRow extends OfPerson {
  introductionId: string
  name: string
  namedOn: string
}

const readNamed = readerOf<NamedRow>(
  'work',
  (
    ids,
  ) => sql`select i.person_id as "personId", i.unit_id as "unitId", r.introduction_id as "introductionId", r.name,
    r.named_on::text as "namedOn"
    from people.introduction i join hire.recipient r on r.introduction_id = i.id
    where i.person_id = any (${ids}) and i.disclosed_on is not null order by r.named_on, r.name, r.account_id`,
)

@Resolver(() => IntroductionDisclosureType)
export class NamedReadersResolver {
  @FieldResolver(() => [NamedReaderType], {
    description: "The employer's people who may read it, or could while it was open.",
  })
  async readers(
    @Root() disclosure: IntroductionDisclosureType,
    @Ctx() operation: Operation,
  ): Promise<NamedReaderType[]> {
    const rows = await readNamed(operation, disclosure)
    return rows
      .filter(({ introductionId }) => introductionId === disclosure.introductionId)
      .map(({ introductionId: _, ...row }) => Object.assign(new NamedReaderType(), row))
  }
}
