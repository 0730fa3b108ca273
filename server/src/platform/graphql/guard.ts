import { type DataClass, isPersonal } from '@titian/shared/accounts/data-class.ts'
import { decide, type Relation, withheldRule } from '@titian/shared/accounts/policy.ts'
import {
  defaultFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { isOnCaseload, roleOf, type Viewer } from '../auth/viewer.ts'
import type { Operation } from './operation.ts'

/** An object about a person, as resolvers of guarded types must return it. */
interface Subject {
  personId: string
  unitId?: string | null
  /** Accounts that a disclosure names, and which disclosure it is. */
  recipients?: readonly string[]
  disclosureId?: string
}

/** The schema says too little to guard it; the message names the type and what is missing. */
export class UnclassifiedTypeError extends Error {
  override readonly name = 'UnclassifiedTypeError'
}

/** The class of a type, from `@Classified`. */
export const dataClassOf = (type: GraphQLObjectType): DataClass | undefined =>
  type.extensions['dataClass'] as DataClass | undefined

/**
 * Puts the class check in front of every field that leads to an object about a person, on whatever path.
 * A denied object becomes null (or leaves its list), and the answer says which class was withheld.
 * Throws `UnclassifiedTypeError` for a type without class, or a personal type where null could not stand.
 */
export const guardSchema = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType()
    const own = dataClassOf(type)
    if (!own && !isRoot) throw new UnclassifiedTypeError(`${type.name} has no data class; use @Classified.`)
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type)
      if (isAbstractType(target)) refusePersonalMembers(schema, target.name)
      const dataClass = isObjectType(target) ? dataClassOf(target) : undefined
      if (dataClass && isGuarded(dataClass) && isObjectType(target)) {
        const canBeNull = isListType(getNullableType(field.type)) || !isNonNullType(field.type)
        if (!canBeNull && !(own && isGuarded(own)))
          throw new UnclassifiedTypeError(
            `${type.name}.${field.name} must be nullable: ${target.name} is ${dataClass}.`,
          )
        const resolve = field.resolve ?? defaultFieldResolver
        field.resolve = (source, args, context: Operation, info) =>
          whenThere(resolve(source, args, context, info), (found) =>
            admit(context, target.name, dataClass, found),
          )
      }
      if (own && isPersonal(own)) {
        const resolve = field.resolve ?? defaultFieldResolver
        field.resolve = (source, args, context: Operation, info) => {
          context.noteField(type.name, field.name)
          return resolve(source, args, context, info)
        }
      }
    }
  }
  return schema
}

const isGuarded = (dataClass: DataClass): boolean =>
  dataClass === 'work' || dataClass === 'audit' || isPersonal(dataClass)

const refusePersonalMembers = (schema: GraphQLSchema, name: string): void => {
  const abstract = schema.getType(name)
  if (!isAbstractType(abstract)) return
  for (const member of schema.getPossibleTypes(abstract)) {
    const dataClass = dataClassOf(member)
    if (dataClass && isPersonal(dataClass))
      throw new UnclassifiedTypeError(`${member.name} is ${dataClass} and can't hide behind ${name}.`)
  }
}

const whenThere = (found: unknown, then: (value: unknown) => unknown): unknown =>
  found instanceof Promise ? found.then(then) : then(found)

const admit = (operation: Operation, typeName: string, dataClass: DataClass, found: unknown): unknown => {
  if (found == null) return found
  if (Array.isArray(found))
    return found.filter((item) => admit(operation, typeName, dataClass, item) !== null)
  const relation = relationThatAllows(operation.viewer, dataClass, found as Partial<Subject>)
  if (relation === null) {
    operation.withhold(dataClass, withheldRule(roleOf(operation.viewer), dataClass))
    return null
  }
  const { personId, disclosureId } = found as Partial<Subject>
  if (isPersonal(dataClass)) {
    if (!personId) throw new UnclassifiedTypeError(`An object of ${typeName} does not say whose it is.`)
    operation.noteSubject(dataClass, personId, relation, disclosureId)
  }
  return found
}

/** The first relation in which the viewer may read this class of this subject, or null. */
export const relationThatAllows = (
  viewer: Viewer,
  dataClass: DataClass,
  subject: Partial<Subject>,
): Relation | null =>
  relationsTo(viewer, subject).find(
    (relation) => decide({ role: roleOf(viewer), relation, class: dataClass }) === 'ALLOW',
  ) ?? null

/** Every relation in which a viewer stands to a subject, from what the viewer carries; the loader beside the SQL. */
export const relationsTo = (viewer: Viewer, subject: Partial<Subject>): Relation[] => {
  if (viewer.kind === 'PUBLIC' || !subject.personId) return ['NONE']
  const relations: Relation[] = ['NONE']
  if (isOnCaseload(viewer, subject.personId)) relations.push('CASELOAD')
  if (viewer.kind !== 'ACCOUNT') return relations
  if (viewer.personId === subject.personId) relations.push('SELF')
  if (viewer.unitId && viewer.unitId === subject.unitId) relations.push('UNIT')
  if (viewer.openedFiles.some((file) => file.personId === subject.personId)) relations.push('OPENED_FILE')
  if (subject.recipients?.includes(viewer.accountId)) relations.push('DISCLOSURE')
  return relations
}
