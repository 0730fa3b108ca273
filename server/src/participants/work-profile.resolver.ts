import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { OrganisationType } from '../organisations/organisation.type.ts'
import { organisationById } from '../organisations/organisation-rows.ts'
import type { Operation } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { occupationObject, regionObject, skillObject } from '../vocabulary/vocabulary.type.ts'
import { ParticipantType } from './participant.type.ts'
import { AvailabilityType, WorkProfileType, WorkSkillType } from './work-profile.type.ts'
import { readWorkProfiles } from './work-profile-rows.ts'

@Resolver(() => ParticipantType)
export class WorkProfileResolver {
  readonly #vocabulary: Vocabulary
  /** People of one page mostly share a unit: each is read once an operation. */
  readonly #units = new WeakMap<Operation, Map<string, ReturnType<typeof organisationById>>>()
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The unit that the person belongs to. Null when the viewer may not know.',
  })
  unit(@Root() person: ParticipantType, @Ctx() operation: Operation) {
    const units = this.#units.get(operation) ?? new Map<string, ReturnType<typeof organisationById>>()
    this.#units.set(operation, units)
    const unit = units.get(person.unitId) ?? organisationById(operation, person.unitId)
    units.set(person.unitId, unit)
    return unit
  }

  @FieldResolver(() => WorkProfileType, {
    nullable: true,
    description: 'What the person can do and wants to do. Null until somebody asked them.',
  })
  async work(@Root() person: ParticipantType, @Ctx() operation: Operation): Promise<WorkProfileType | null> {
    const [row] = await readWorkProfiles(operation, person)
    if (!row) return null
    const { language } = operation
    const vocabulary = this.#vocabulary
    const owner = { personId: row.personId, unitId: row.unitId }
    const occupation = vocabulary.occupations.get(row.occupationCode)
    const skills = (codes: readonly string[]) =>
      known(codes, vocabulary.skills, (skill) => skillObject(skill, vocabulary, language))
    return Object.assign(new WorkProfileType(), owner, {
      occupation: occupation ? occupationObject(occupation, vocabulary, language) : null,
      experienceMonths: row.experienceMonths,
      education: row.education,
      version: row.version,
      languages: skills(row.languages),
      licences: skills(row.licences),
      workingHours: row.workingHours,
      wantedRegions: known(row.wantedRegions, vocabulary.regions, (region) =>
        regionObject(region, vocabulary, language),
      ),
      skills: row.skills.flatMap(({ code, evidence, recordedOn }) =>
        skills([code]).map((skill) =>
          Object.assign(new WorkSkillType(), owner, { skill, evidence, recordedOn }),
        ),
      ),
      availability:
        row.band === null
          ? null
          : Object.assign(new AvailabilityType(), owner, {
              band: row.band,
              confirmedOn: row.confirmedOn,
              version: row.bandVersion,
            }),
    })
  }
}

/** The entries behind codes, without those that the vocabulary does not know any more. */
const known = <E, T>(codes: readonly string[], entries: ReadonlyMap<string, E>, show: (entry: E) => T): T[] =>
  codes.flatMap((code) => {
    const entry = entries.get(code)
    return entry === undefined ? [] : [show(entry)]
  })
