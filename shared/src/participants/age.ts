import { type Day, partsOf } from './calendar.ts'

/** From this age on somebody is an adult; below it no employer ever learns that the person is there. */
export const ADULT_AGE = 18

/** Completed years of life on a day; somebody born on 29 February has the birthday on 1 March in other years. */
export const ageOn = (birthOn: Day, on: Day): number => {
  const birth = partsOf(birthOn)
  const day = partsOf(on)
  const hadBirthday = day.month > birth.month || (day.month === birth.month && day.date >= birth.date)
  return day.year - birth.year - (hadBirthday ? 0 : 1)
}

/** An unknown birth date is never an adult: the doubt protects a child. */
export const isAdultOn = (birthOn: Day | null, on: Day): boolean =>
  birthOn !== null && ageOn(birthOn, on) >= ADULT_AGE
