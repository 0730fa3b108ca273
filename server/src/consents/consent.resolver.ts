import { relationsThatAllow } from '@titian/shared/accounts/policy.ts'
import { RECORDS_CONSENT } from '@titian/shared/consents/recording.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ParticipantType } from '../participants/participant.type.ts'
import { roleOf } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import { relationsTo } from '../platform/graphql/guard.ts'
import { registerNode } from '../platform/graphql/node.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { ConsentType } from './consent.type.ts'
import { CONSENT_COLUMNS, type ConsentRow, readConsents, toConsent } from './consent-rows.ts'

@Resolver(() => ParticipantType)
export class ConsentResolver {
  @FieldResolver(() => [ConsentType], {
    description: 'Everything that the person agreed to, ended or not, the latest first.',
  })
  async consents(@Root() person: ParticipantType, @Ctx() operation: Operation): Promise<ConsentType[]> {
    const rows = await readConsents(operation, person)
    return rows.map((row) => toConsent(row, operation.today))
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may write down a consent: staff of the unit, or the person for themself.',
  })
  viewerCanRecordConsent(@Root() person: ParticipantType, @Ctx() { viewer }: Operation): boolean {
    const role = roleOf(viewer)
    const relations = relationsTo(viewer, person)
    return role === 'PERSON'
      ? relations.includes('SELF')
      : relations.includes('UNIT') && RECORDS_CONSENT.includes(role)
  }
}

/** The consent with this id, if the viewer may see it. */
export const findConsent = async (operation: Operation, id: string): Promise<ConsentType | null> => {
  if (relationsThatAllow(roleOf(operation.viewer), 'work').length === 0) return null
  const [row] = await operation.rows<ConsentRow>(
    sql`select ${CONSENT_COLUMNS} from people.consent where id = ${id}::uuid`,
  )
  return row ? toConsent(row, operation.today) : null
}

registerNode({ prefix: 'cns', typeName: 'Consent', load: findConsent })
