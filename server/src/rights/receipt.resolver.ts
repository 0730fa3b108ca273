import { MEMBER_ROLES, type MemberRole } from '@titian/shared/accounts/role.ts'
import type { OpeningKind } from '@titian/shared/participants/opening.ts'
import { COMMAND_WORDS } from '@titian/shared/rights/command-words.ts'
import {
  purposeOf,
  RECEIPT_CLASS_WORDS,
  RECEIPT_CLASSES,
  type ReceiptAct,
} from '@titian/shared/rights/receipt.ts'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import { sql } from '../platform/database/sql.ts'
import { ConnectionArgs, pageOfList, pageRequest } from '../platform/graphql/connection.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { ReceiptConnection, ReceiptType } from './receipt.type.ts'

interface ReceiptRow {
  readOn: string
  act: ReceiptAct
  role: string
  place: string | null
  purpose: string | null
  kind: OpeningKind | null
  reason: string | null
  job: string | null
  key: string
  classes: string[]
  commands: string[]
}

@Resolver(() => ParticipantType)
export class ReceiptResolver {
  @FieldResolver(() => ReceiptConnection, {
    nullable: true,
    description:
      'Who read or recorded what of the person, the latest day first. Null for everybody but the person themself.',
  })
  async receipts(
    @Root() { personId }: ParticipantType,
    @Ctx() operation: Operation,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ) {
    const { viewer, language } = operation
    if (viewer.kind !== 'ACCOUNT' || viewer.role !== 'PERSON' || viewer.personId !== personId) return null
    const request = pageRequest(args)
    const rows = await operation.rows<ReceiptRow>(sql`
      select read_on::text as "readOn", act, role, place, purpose, kind, reason, job, key, classes, commands
      from people.own_receipts()`)
    const scope = `receipts of ${personId}`
    const page = pageOfList(request, rows, (row) => row.key, {
      seal: (payload) => operation.cursors.seal(scope, payload),
      open: (text) => operation.cursors.open(scope, text),
    })
    const edges = page.edges.map(({ cursor, node }) => ({
      personId,
      cursor,
      node: toReceipt(node, personId, language),
    }))
    return { ...page, edges }
  }
}

const toReceipt = (row: ReceiptRow, personId: string, language: 'id' | 'en'): ReceiptType =>
  Object.assign(new ReceiptType(), {
    personId,
    readOn: row.readOn,
    act: row.act,
    role: MEMBER_ROLES.find((role): role is MemberRole => role === row.role) ?? null,
    place: row.place,
    purpose: purposeOf(row.purpose).purpose,
    kind: row.kind,
    reason: row.reason,
    job: row.job,
    about: [
      ...RECEIPT_CLASSES.filter((one) => row.classes.includes(one)).map(
        (one) => RECEIPT_CLASS_WORDS[one][language],
      ),
      ...row.commands.flatMap((command) => COMMAND_WORDS[command]?.[language] ?? []),
    ],
  })
