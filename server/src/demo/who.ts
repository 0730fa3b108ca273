import { addDays, type Day, partsOf } from '@titian/shared/participants/calendar.ts'
import { isInside } from '@titian/shared/participants/legal-stage.ts'
import { type Sex, syntheticNik } from '@titian/shared/participants/nik.ts'
import { AGE_BANDS, PROVINCE_WEIGHTS, SHARE_OF_WOMEN, SHARE_WITH_NIK } from './calibration.ts'
import type { Custody } from './custody.ts'
import type { PersonPlan } from './plan.ts'
import type { Random } from './random.ts'
import type { Unit, World } from './world.ts'

/** Who somebody is and where they belong. */
export interface Who {
  personId: string
  fullName: string
  sex: Sex
  birthOn: Day
  nik: string | null
  unit: Unit
  originRegion: string
  returnRegion: string
}

/** Composes a person. Origin lies near the unit, and the way back leads near the origin or to where work is. */
export const composeWho = (
  random: Random,
  world: World,
  plan: PersonPlan,
  custody: Custody,
  serial: number,
): Who => {
  const hubProvince = plan.hub?.regency.slice(0, 2)
  const province = hubProvince && random.chance(0.85) ? hubProvince : random.weighted(PROVINCE_WEIGHTS)
  const returnRegion =
    plan.hub?.regency ??
    regencyIn(random, world, random.chance(0.93) ? province : random.weighted(PROVINCE_WEIGHTS))
  const originRegion = random.chance(0.7) ? returnRegion : regencyIn(random, world, province)
  const sex: Sex = random.chance(SHARE_OF_WOMEN) ? 'FEMALE' : 'MALE'
  const birthOn = birthDay(random, plan, world.today)
  return {
    personId: random.uuid(),
    fullName: world.composeName(random, originRegion.slice(0, 2), sex, partsOf(birthOn).year),
    sex,
    birthOn,
    nik: random.chance(SHARE_WITH_NIK) ? syntheticNik(birthOn, sex, serial) : null,
    unit: unitFor(random, world, plan, custody, province, returnRegion),
    originRegion,
    returnRegion,
  }
}

/** A regency of a province, drawn evenly. */
export const regencyIn = (random: Random, world: World, province: string): string =>
  random.pick(world.vocabulary.regencies.get(province) ?? world.vocabulary.regencies.get('32') ?? ['32.73'])

const birthDay = (random: Random, plan: PersonPlan, today: Day): Day => {
  const [youngest, oldest] = plan.isChild ? [14, 17] : random.weighted(AGE_BANDS)
  const { year, month, date } = partsOf(today)
  const birthday = `${year - random.int(youngest, oldest)}-${String(month).padStart(2, '0')}-${String(Math.min(date, 28)).padStart(2, '0')}`
  // Never more than a year before the birthday at which the age was drawn; the day itself is kept clear of.
  return addDays(birthday, -random.int(1, 360))
}

const unitFor = (
  random: Random,
  world: World,
  plan: PersonPlan,
  custody: Custody,
  province: string,
  returnRegion: string,
): Unit => {
  if (plan.isChild && world.unitsOfChildren.length > 0) return random.pick(world.unitsOfChildren)
  const inside = isInside(custody.legalStage)
  const units = inside ? world.unitsInside : world.unitsOutside
  const here = units.get(inside ? province : returnRegion.slice(0, 2)) ?? []
  return here.length > 0 ? random.pick(here) : random.pick([...units.values()].flat())
}
