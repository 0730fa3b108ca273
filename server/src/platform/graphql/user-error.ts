import { GraphQLError } from 'graphql'
import { Field, InterfaceType } from 'type-graphql'

/** The interface of every expected refusal of a mutation; its `__typename` is the stable code. */
@InterfaceType('UserError', { description: 'An expected refusal; the type name is its stable code.' })
export abstract class UserError {
  @Field(() => String, { description: 'What happened and what to do, in the language of the viewer.' })
  message!: string

  @Field(() => [String], {
    nullable: true,
    description: 'The input field that it is about. Null when it is about the whole.',
  })
  path!: string[] | null
}

/** Codes of errors that are the client's or the server's fault. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'RATE_LIMITED'
  | 'BUSY'
  | 'INTERNAL_SERVER_ERROR'

/** An error that the client may read as it is. Anything else that is thrown gets masked. */
export const clientError = (
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError => new GraphQLError(message, { extensions: { ...extensions, code } })

/** Malformed input; `path` names the argument or input field. */
export const badInput = (message: string, path: readonly string[] = []): GraphQLError =>
  clientError('BAD_USER_INPUT', message, path.length > 0 ? { path } : {})
