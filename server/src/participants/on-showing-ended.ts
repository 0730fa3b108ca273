import { mayBeShown } from '@titian/shared/participants/legal-stage.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'

/** A later room's answer to birth or custody that let nobody be shown any more: taking the card away. */
export type ShowingListener = (command: Command, personId: string) => Promise<void>

/** Tells the later rooms when what was just written says that the person may not be shown to employers. */
export const tellWhenNotShown = async (
  command: Command,
  personId: string,
  listeners: readonly ShowingListener[],
): Promise<void> => {
  const [person] = await command.rows<Parameters<typeof mayBeShown>[0]>(sql`
    select birth_on::text as "birthOn", coalesce((select json_agg(json_build_object('legalStage', legal_stage,
        'isLife', is_life, 'furtherCasePending', further_case_pending, 'endedOn', ended_on))
      from people.custody_episode episode where episode.person_id = identity.person_id), '[]') as episodes
    from people.identity where person_id = ${personId}::uuid`)
  if (person && mayBeShown(person, command.today)) return
  for (const tell of listeners) await tell(command, personId)
}
