import { sql } from '../../src/platform/database/sql.ts'
import { toTypeId } from '../../src/platform/graphql/type-id.ts'
import type { Send } from '../commands/send.ts'
import type { World } from '../commands/world.ts'
import { account } from './viewers.ts'

/** Lets the person's own unit keep a request back by a law, whose rule an administrator wrote down. */
export const exclude = async (
  { world, send }: { world: World; send: Send },
  unitId: string,
  introduction: string,
): Promise<void> => {
  const known = () => world.rows<{ id: string }>(sql`select id from app.lawful_exclusion limit 1`)
  if ((await known()).length === 0)
    await send(world.viewers.administrator, 'addLawfulExclusion', {
      workplace: 'Gudang contoh',
      citation: 'UU contoh pasal 1',
    })
  const [exclusion] = await known()
  await send(
    account('PLACEMENT_OFFICER', { unitId }) as typeof world.viewers.placement,
    'excludeIntroduction',
    {
      introduction,
      exclusion: toTypeId('lex', exclusion?.id ?? ''),
    },
  )
}
