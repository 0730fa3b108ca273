import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import { OpenFileMutation } from './open-file.mutation.ts'
import { OpenedFilesResolver } from './opened-file.type.ts'
import { ParticipantResolver } from './participant.resolver.ts'

/** The resolvers of this room. The cipher opens what is sealed in single cells. */
export const participantsResolvers = (cipher: FieldCipher): object[] => [
  new ParticipantResolver(cipher),
  new OpenedFilesResolver(),
  new OpenFileMutation(),
]
