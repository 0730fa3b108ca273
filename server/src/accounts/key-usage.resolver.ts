import { Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { keyKeeper } from './api-key-rows.ts'

@Classified('account', 'KeyUsageHour', { description: 'What the keys asked in one hour.' })
export class KeyUsageHourType {
  @Field(() => Date, { description: 'When the hour began.' })
  startsAt!: Date

  @Field(() => Int, { description: 'Points spent in it.' })
  points!: number

  @Field(() => Int, { description: 'How many questions were asked in it.' })
  requestCount!: number
}

@Classified('account', 'KeyUsageOperation', { description: 'What one named question has cost in all.' })
export class KeyUsageOperationType {
  @Field(() => String, { description: 'The name that the document gave itself; others joins the rest.' })
  name!: string

  @Field(() => Int, { description: 'Points that it has cost in all.' })
  points!: number

  @Field(() => Int, { description: 'How often it was asked.' })
  requestCount!: number
}

@Classified('account', 'KeyUsage', { description: "What an employer's keys asked in the last 24 hours." })
export class KeyUsageType {
  @Field(() => [KeyUsageHourType], {
    description: 'Hours with questions, the oldest first; others had none.',
  })
  hours!: KeyUsageHourType[]

  @Field(() => [KeyUsageOperationType], {
    description: 'The ten questions that cost the most, the dearest first.',
  })
  dearest!: KeyUsageOperationType[]
}

interface UsageRow {
  startsAt: string
  name: string
  points: number
  requestCount: number
}

@Resolver(() => OrganisationType)
export class KeyUsageResolver {
  @FieldResolver(() => KeyUsageType, {
    nullable: true,
    description:
      "What the own employer's keys asked in the last 24 hours. Null for every other organisation and viewer.",
  })
  async keyUsage(
    @Root() organisation: OrganisationType,
    @Ctx() operation: Operation,
  ): Promise<KeyUsageType | null> {
    if (keyKeeper(operation)?.organisationId !== organisation.uuid) return null
    const rows = await operation.rows<UsageRow>(sql`
      select hour as "startsAt", operation as name, points::int as points, requests as "requestCount"
      from app.key_usage
      where organisation_id = ${organisation.uuid}::uuid
        and hour > ${operation.now.toISOString()}::timestamptz - interval '24 hours'
      order by hour, operation`)
    const summed = <T extends object>(keyOf: (row: UsageRow) => string, make: (row: UsageRow) => T) =>
      [...Map.groupBy(rows, keyOf).values()].map((group) => ({
        ...make(group[0] as UsageRow),
        points: group.reduce((sum, row) => sum + row.points, 0),
        requestCount: group.reduce((sum, row) => sum + row.requestCount, 0),
      }))
    return Object.assign(new KeyUsageType(), {
      hours: summed(
        ({ startsAt }) => new Date(startsAt).toISOString(),
        ({ startsAt }) => ({ startsAt: new Date(startsAt) }),
      ),
      dearest: summed(
        ({ name }) => name,
        ({ name }) => ({ name }),
      )
        .toSorted((one, other) => other.points - one.points || one.name.localeCompare(other.name))
        .slice(0, 10),
    })
  }
}
