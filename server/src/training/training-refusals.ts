import type { CompetencyProblem, TrainingProblem } from '@titian/shared/training/recording.ts'
import { DayNotAccepted, NumberNotAccepted } from '../participants/recording-errors.ts'
import {
  RECORDING_REFUSALS,
  type RecordingProblem,
  type Refusals,
} from '../participants/recording-refusals.ts'
import { Classified } from '../platform/graphql/classified.ts'
import { UserError } from '../platform/graphql/user-error.ts'

@Classified('account', 'AssessorNotAccepted', {
  description: 'A result needs an assessor, who is not the one who taught the person.',
  implements: UserError,
})
export class AssessorNotAccepted extends UserError {}

/** The refusals of this room beside those of every fact about a person. */
export const TRAINING_REFUSALS: Refusals<RecordingProblem | TrainingProblem | CompetencyProblem> = {
  ...RECORDING_REFUSALS,
  LEVEL: [NumberNotAccepted, 'Jenjang adalah angka dari 1 sampai 9.', 'A level is a number from 1 to 9.'],
  VALIDITY: [
    DayNotAccepted,
    'Masa berlaku berakhir setelah tanggal terbit, dan hanya ada untuk hasil kompeten.',
    'The last day comes after the day of issue, and only the result "competent" has one.',
  ],
  ASSESSOR_MISSING: [AssessorNotAccepted, 'Tulis nama asesor.', 'Write the name of the assessor.'],
  ASSESSOR_TAUGHT: [
    AssessorNotAccepted,
    'Asesor tidak boleh orang yang mengajar peserta ini.',
    'Whoever taught the person can not assess them.',
  ],
}
