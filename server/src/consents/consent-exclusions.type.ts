import type { OccupationFamily } from '@titian/shared/vocabulary/occupation-family.ts'
import { Field } from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { RegionType } from '../vocabulary/vocabulary.type.ts'
import { OccupationFamilyEnum } from '../vocabulary/vocabulary-enums.ts'

@Classified('work', 'ConsentExclusions', {
  description: 'To whom, where and in which trades the person did not want to be shown.',
})
export class ConsentExclusionsType {
  personId!: string
  unitId!: string

  @Field(() => [OrganisationType], { description: 'Employers that never see the person.' })
  employers!: OrganisationType[]

  @Field(() => [RegionType], { description: 'Regions whose employers never see the person.' })
  regions!: RegionType[]

  @Field(() => [OccupationFamilyEnum], {
    description: 'Families of trades in which the person is not shown.',
  })
  families!: OccupationFamily[]
}
