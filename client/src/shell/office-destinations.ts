import { msg } from '@lingui/core/macro'
import IconBriefcase2 from '@tabler/icons-react/icons/IconBriefcase2'
import type { Destination } from './destination.ts'

/** The work that people of the unit have found. */
export const PLACEMENTS: Destination = {
  to: '/penempatan',
  words: msg`Penempatan`,
  short: msg`Kerja`,
  Icon: IconBriefcase2,
}
