import type { MemberRole } from '@titian/shared/accounts/role.ts'
import { Field } from 'type-graphql'
import { RoleEnum } from '../accounts/account-enums.ts'
import { Classified } from '../platform/graphql/classified.ts'

@Classified('work', 'KioskPinGiven', {
  description: 'That staff gave the person a first PIN for the kiosk; what they had before ended then.',
})
export class KioskPinGivenType {
  personId!: string
  unitId!: string

  @Field(() => String, { description: 'The number to type at the kiosk.' })
  number!: string

  @Field(() => Date, { description: 'When it was given.' })
  givenAt!: Date

  @Field(() => RoleEnum, { description: 'As what somebody gave it.' })
  role!: MemberRole
}
