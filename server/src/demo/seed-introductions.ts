import { addDays, type Day } from '@titian/shared/participants/calendar.ts'
import { INSIDE } from '@titian/shared/participants/legal-stage.ts'
import { releaseAnswers } from '../introductions/release-answers.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { systemFacts } from '../platform/database/roles.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { DemonstrationHandles } from './find-handles.ts'
import { SCENES, type Scene, type Wanted } from './introduction-scenes.ts'
import { actorOf, ask, type Cast, playStep, type Stage } from './play-scene.ts'

type Handles = Pick<DemonstrationHandles, 'organisations' | 'person'>

/**
 * Tells the introductions of the demonstration, day by day, by the same commands that people use: what comes of it keeps
 * every rule by itself. It needs cards and the employers' people; a scene for which nobody fits is left out. All of it
 * or nothing, and nothing where there are introductions already.
 */
export const seedIntroductions = (database: Database, handles: Handles, stage: Stage): Promise<void> =>
  database.transaction('titian_command', systemFacts(stage.today), async (tx) => {
    const [found] = await tx.rows<{ some: boolean }>(
      sql`select exists (select from hire.introduction) as some`,
    )
    if (found?.some) return
    const cast = await castScenes(tx, handles, stage.today)
    const first = Math.max(0, ...cast.map(({ scene }) => scene.askedDaysAgo))
    for (let daysAgo = first; daysAgo > 0; daysAgo -= 1) await playDay(tx, cast, daysAgo, stage)
    await beOn(tx, stage.today)
  })

const beOn = (tx: Tx, day: Day) => tx.rows(sql`select set_config('titian.today', ${day}, true)`)

const FRIDAY = 5

const playDay = async (tx: Tx, cast: readonly Cast[], daysAgo: number, stage: Stage): Promise<void> => {
  const day = addDays(stage.today, -daysAgo)
  await beOn(tx, day)
  if (new Date(day).getUTCDay() === FRIDAY) await releaseAnswers(tx, day)
  let minute = 0
  const command = (one: Cast): Command => ({
    ...tx,
    // From nine in the morning in Jakarta, a minute apart.
    now: new Date(Date.parse(`${day}T02:00:00Z`) + 60_000 * minute++),
    today: day,
    actor: actorOf({
      role: 'EMPLOYER',
      accountId: one.accounts[0] ?? '',
      organisationId: one.organisationId,
    }),
    concerns: () => undefined,
    enqueue: async () => undefined,
  })
  for (const one of cast) {
    if (one.scene.askedDaysAgo === daysAgo) await ask(command(one), one, stage)
    for (const step of one.scene.steps)
      if (step.daysAgo === daysAgo) await playStep(command(one), one, step, stage)
  }
}

const castScenes = async (tx: Tx, handles: Handles, today: Day): Promise<Cast[]> => {
  const cast: Cast[] = []
  for (const scene of SCENES) {
    const asked = addDays(today, -scene.askedDaysAgo)
    await beOn(tx, asked)
    const organisationId = handles.organisations.get(scene.employer) ?? ''
    const place = await placeOf(tx, scene, organisationId)
    const person = await personFor(
      tx,
      scene.who,
      { asked, today },
      { taken: cast.map(({ personId }) => personId), persona: handles.person.personId },
    )
    if (place && person) cast.push({ scene, organisationId, ...place, ...person })
  }
  return cast
}

const placeOf = async (tx: Tx, scene: Scene, organisationId: string) => {
  const members = await tx.rows<{ account_id: string; name: string }>(
    sql`select account_id, name from hire.members_of(${organisationId}::uuid)`,
  )
  const [vacancy] = await tx.rows<{ id: string }>(sql`
    select id from hire.vacancy where organisation_id = ${organisationId}::uuid and title = ${scene.vacancy}`)
  const accounts = scene.recipients.flatMap(
    (name) => members.find((member) => member.name === name)?.account_id ?? [],
  )
  return vacancy && accounts.length === scene.recipients.length ? { vacancyId: vacancy.id, accounts } : null
}

type Whose = Pick<Cast, 'personId' | 'unitId' | 'cardId'>

/** Somebody who could have been asked on that day: shown, job-ready and with a consent by then, and long enough. */
const personFor = async (
  tx: Tx,
  who: 'PERSONA' | Wanted,
  { asked, today }: { asked: Day; today: Day },
  { taken, persona }: { taken: readonly string[]; persona: string },
): Promise<Whose | null> => {
  const wanted = who === 'PERSONA' ? null : who
  const [person] = await tx.rows<Whose>(sql`
    select origin.person_id as "personId", participant.unit_id as "unitId", origin.card_id as "cardId"
    from people.card_origin origin
      join people.participant using (person_id) join people.card_gate using (person_id)
      join people.journey using (person_id) join people.work_profile using (person_id)
      join org.organisation unit on unit.id = participant.unit_id
    where may_be_shown and stage = 'JOB_READY' and since <= ${asked}::date
      and exists (select from people.consent where consent.person_id = origin.person_id and purpose = 'SHOW'
        and withdrawn_at is null and (given_at at time zone 'Asia/Jakarta')::date <= ${asked}::date
        and until_on > ${addDays(today, 60)}::date and excluded_employers = '{}' and excluded_regions = '{}'
        and excluded_families = '{}')
      and (case when ${wanted === null} then origin.person_id = ${persona}::uuid
        else origin.person_id <> all (${[...taken, persona]}::uuid[]) and occupation_code = ${wanted?.occupation ?? ''}
          and (${wanted?.regions == null} or wanted_regions[1] = any (${[...(wanted?.regions ?? [])]}::text[]))
          and (${wanted?.unit === undefined} or unit.name = ${wanted?.unit ?? ''})
          and (${wanted?.isInside === undefined} or ${wanted?.isInside ?? false} = exists (
            select from people.custody_episode episode where episode.person_id = origin.person_id
              and (ended_on is null or ended_on > ${today}::date) and legal_stage = any (${[...INSIDE]}::text[]))) end)
    order by register_number limit 1`)
  return person ?? null
}
