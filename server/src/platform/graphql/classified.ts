import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import { Extensions, ObjectType } from 'type-graphql'

type AbstractClass = abstract new (...args: never[]) => object

interface ClassifiedOptions {
  /** One English sentence in domain words, ending in a full stop. */
  description: string
  implements?: AbstractClass | AbstractClass[]
}

/**
 * A GraphQL object type of one class of data. It takes the place of `@ObjectType`: the class decides who may
 * read an object of this type, on whatever path it is reached, and building the schema fails without one.
 */
export const Classified =
  (dataClass: DataClass, name: string, options: ClassifiedOptions): ClassDecorator =>
  (target) => {
    ObjectType(name, options)(target)
    Extensions({ dataClass })(target)
  }
