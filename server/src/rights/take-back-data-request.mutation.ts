import { mayMove } from '@titian/shared/rights/decide-request.ts'
import { Arg, Ctx, createUnionType, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { sql } from '../platform/database/sql.ts'
import { Classified } from '../platform/graphql/classified.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import { fromTypeId } from '../platform/graphql/type-id.ts'
import { clientError, type UserError } from '../platform/graphql/user-error.ts'
import { DataRequestType } from './data-request.type.ts'
import { DATA_REQUEST_COLUMNS, type DataRequestRow, findDataRequest } from './data-request-rows.ts'
import { DataRequestHasEnded, DataRequestNotFound, requestRefusal } from './request-refusals.ts'
import { noteAskedCorrections } from './restrict-use.ts'

@InputType({ description: 'Which request is no longer wanted.' })
export class TakeBackDataRequestInput {
  @Field(() => ID, { description: 'An open request of the viewer.' })
  dataRequest!: string
}

const TakeBackDataRequestError = createUnionType({
  name: 'TakeBackDataRequestError',
  description: 'Why nothing was taken back.',
  types: () => [DataRequestNotFound, DataRequestHasEnded] as const,
})

@Classified('account', 'TakeBackDataRequestPayload', { description: 'The request that was taken back.' })
export class TakeBackDataRequestPayload {
  @Field(() => DataRequestType, { nullable: true, description: 'The request. Null when there are errors.' })
  dataRequest!: DataRequestType | null

  @Field(() => [TakeBackDataRequestError], { description: 'Why nothing was taken back; empty on success.' })
  errors!: UserError[]
}

@Resolver()
export class TakeBackDataRequestMutation {
  @Mutation(() => TakeBackDataRequestPayload, {
    description: 'Takes an open request back, by the person who made it. Asking anew is always possible.',
  })
  async takeBackDataRequest(
    @Ctx() operation: Operation,
    @Arg('input', () => TakeBackDataRequestInput, { description: 'Which request.' })
    input: TakeBackDataRequestInput,
  ): Promise<TakeBackDataRequestPayload> {
    const { viewer } = operation
    if (viewer.kind !== 'ACCOUNT') throw clientError('UNAUTHENTICATED', 'Sign in to do this.')
    if (viewer.role !== 'PERSON') throw clientError('FORBIDDEN', 'Only the person takes a request back.')
    const { personId } = viewer
    const id = fromTypeId('drq', input.dataRequest)
    const outcome =
      id && personId
        ? await operation.command(
            { name: 'TakeBackDataRequest', actsAs: 'titian_command', subjects: [personId] },
            async ({ rows, now }) => {
              const [row] = await rows<DataRequestRow>(sql`select ${DATA_REQUEST_COLUMNS}
                from people.data_request where id = ${id}::uuid and person_id = ${personId}::uuid for update`)
              if (!row) return 'NOT_FOUND' as const
              if (!mayMove(row.state, 'TAKEN_BACK', 'PERSON')) return 'ENDED' as const
              await rows(sql`update people.data_request set state = 'TAKEN_BACK', version = version + 1,
                ended_at = greatest(made_at, ${now.toISOString()}::timestamptz) where id = ${id}::uuid`)
              await noteAskedCorrections({ rows }, personId)
              return 'DONE' as const
            },
            (ended) => ended !== 'DONE',
          )
        : 'NOT_FOUND'
    if (outcome === 'DONE' && id) return { dataRequest: await findDataRequest(operation, id), errors: [] }
    const problem = outcome === 'ENDED' ? 'ENDED' : 'NOT_FOUND'
    return { dataRequest: null, errors: [requestRefusal(operation, problem, 'dataRequest')] }
  }
}
