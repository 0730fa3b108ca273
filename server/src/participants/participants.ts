import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { OpenFileMutation } from './open-file.mutation.ts'
import { OpenedFilesResolver } from './opened-file.type.ts'
import { ParticipantResolver } from './participant.resolver.ts'
import { WorkProfileResolver } from './work-profile.resolver.ts'

/** The resolvers of this room. The cipher opens what is sealed in single cells. */
export const participantsResolvers = (cipher: FieldCipher, vocabulary: Vocabulary): object[] => [
  new ParticipantResolver(cipher, vocabulary),
  new WorkProfileResolver(vocabulary),
  new OpenedFilesResolver(),
  new OpenFileMutation(),
]
