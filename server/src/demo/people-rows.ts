/** Rows of every table of people, by column name, ready to be written in bulk. */
export interface PeopleRows {
  participant: Row[]
  identity: Row[]
  contact: Row[]
  custody_episode: Row[]
  health_note: Row[]
  work_profile: Row[]
  work_skill: Row[]
  availability: Row[]
  training_certificate: Row[]
  competency_certificate: Row[]
  journey: Row[]
  journey_step: Row[]
  consent: Row[]
  readiness_confirmation: Row[]
  readiness_record: Row[]
  placement: Row[]
}

type Row = Record<string, string | number | boolean | null | readonly string[]>

export const emptyRows = (): PeopleRows => ({
  participant: [],
  identity: [],
  contact: [],
  custody_episode: [],
  health_note: [],
  work_profile: [],
  work_skill: [],
  availability: [],
  training_certificate: [],
  competency_certificate: [],
  journey: [],
  journey_step: [],
  consent: [],
  readiness_confirmation: [],
  readiness_record: [],
  placement: [],
})
