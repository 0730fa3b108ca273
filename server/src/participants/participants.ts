import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { RegistrationListener } from './on-registered.ts'
import { OpenFileMutation } from './open-file.mutation.ts'
import { OpenedFilesResolver } from './opened-file.type.ts'
import { ParticipantResolver } from './participant.resolver.ts'
import { ParticipantDuplicatesResolver } from './participant-duplicates.resolver.ts'
import { RegisterParticipantMutation } from './register-participant.mutation.ts'
import { WorkProfileResolver } from './work-profile.resolver.ts'

/** What later rooms are told by this one, each in the transaction of the command. */
export interface ParticipantsTell {
  onRegistered: readonly RegistrationListener[]
}

/** The resolvers of this room. The cipher opens what is sealed in single cells. */
export const participantsResolvers = (
  cipher: FieldCipher,
  vocabulary: Vocabulary,
  tell: ParticipantsTell = { onRegistered: [] },
): object[] => [
  new ParticipantResolver(cipher, vocabulary),
  new WorkProfileResolver(vocabulary),
  new OpenedFilesResolver(),
  new OpenFileMutation(),
  new ParticipantDuplicatesResolver(cipher),
  new RegisterParticipantMutation({ cipher, vocabulary, ...tell }),
]
