import { addDays, isDay } from '@titian/shared/participants/calendar.ts'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { organisationById } from '../organisations/organisation-rows.ts'
import { CalendarDate } from '../platform/graphql/calendar-date.ts'
import { ConnectionArgs, pageOf, pageRequest } from '../platform/graphql/connection.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { badInput } from '../platform/graphql/user-error.ts'
import { AuditEntryConnection, AuditEntryType, OpenedFileRecordType } from './audit.type.ts'
import { NOBODY, readEntries, readOpenedFiles } from './audit-rows.ts'

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description:
      'The audit log, the latest first, forwards only. For the protection officer; null for all others.',
  })
  async auditEntries(
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg('participant', () => ID, {
      nullable: true,
      description: 'Only what was about this person. Null: about anybody.',
    })
    participant?: string | null,
    @Arg('account', () => ID, { nullable: true, description: 'Only what this account did. Null: anybody.' })
    account?: string | null,
    @Arg('commandsOnly', () => Boolean, {
      nullable: true,
      description: 'True: only changes. False or null: readings too.',
    })
    commandsOnly?: boolean | null,
    @Arg('from', () => CalendarDate, {
      nullable: true,
      description: 'From this day on. Null: from the first.',
    })
    from?: string | null,
    @Arg('until', () => CalendarDate, { nullable: true, description: 'Up to this day. Null: up to now.' })
    until?: string | null,
  ): Promise<InstanceType<typeof AuditEntryConnection> | null> {
    const page = pageRequest(args)
    if (page.backward) throw badInput('This list is read forwards.', ['last'])
    const question = {
      subject: participant ? (fromTypeId('ptc', participant) ?? NOBODY) : null,
      actor: account ? (fromTypeId('acc', account) ?? NOBODY) : null,
      commandsOnly: commandsOnly ?? false,
      since: from ? startOf(from) : null,
      until: until ? startOf(addDays(until, 1)) : null,
    }
    const scope = JSON.stringify(['audit', question])
    const before = page.cursor === null ? null : operation.cursors.open(scope, page.cursor)
    if (page.cursor !== null && typeof before !== 'string')
      throw badInput('This cursor does not belong to this list.', ['after'])
    const found = await readEntries(operation, question, before as string | null, page.size + 1)
    return (
      found &&
      pageOf(
        page,
        found.map((node) => ({ cursor: operation.cursors.seal(scope, node.position), node })),
      )
    )
  }

  @Query(() => [OpenedFileRecordType], {
    nullable: true,
    description:
      'Files that were opened in the week from this day on, the latest first. For the protection officer; null for all others.',
  })
  openedFileRecords(
    @Ctx() operation: Operation,
    @Arg('weekFrom', () => CalendarDate, {
      nullable: true,
      description: 'The first of seven days. Null: the seven days that end today.',
    })
    weekFrom?: string | null,
  ): Promise<OpenedFileRecordType[] | null> {
    const first = weekFrom && isDay(weekFrom) ? weekFrom : addDays(operation.today, -6)
    return readOpenedFiles(operation, startOf(first), startOf(addDays(first, 7)))
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'For whom it was done. Null for who acts for nobody.',
  })
  organisation(@Root() { organisationId }: AuditEntryType, @Ctx() operation: Operation) {
    return organisationId && organisationById(operation, organisationId)
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The unit that whoever did it was posted to. Null without one.',
  })
  unit(@Root() { unitId }: AuditEntryType, @Ctx() operation: Operation) {
    return unitId && organisationById(operation, unitId)
  }
}

/** The instant at which a day begins in Jakarta. */
const startOf = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString()
