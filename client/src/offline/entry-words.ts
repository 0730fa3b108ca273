import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const WORDS: Record<string, MessageDescriptor> = {
  LogSession: msg`Sesi dengan`,
  PlanSession: msg`Rencana sesi dengan`,
  AmendSession: msg`Perbaikan catatan sesi dengan`,
  RescheduleSession: msg`Jadwal ulang sesi dengan`,
  CompleteAction: msg`Janji selesai dari`,
  DropAction: msg`Janji dihentikan dari`,
}

/** What a command that waits is, before the name of whom it is about. */
export const entryWords = (command: string): MessageDescriptor => WORDS[command] ?? msg`Catatan tentang`
