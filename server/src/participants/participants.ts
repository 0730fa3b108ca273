import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { ConfirmAvailabilityMutation } from './confirm-availability.mutation.ts'
import { LookUpFileMutation } from './look-up-file.mutation.ts'
import type { RegistrationListener } from './on-registered.ts'
import type { ShowingListener } from './on-showing-ended.ts'
import { OpenFileMutation } from './open-file.mutation.ts'
import { OpenedFileParticipantResolver, OpenedFilesResolver } from './opened-file.type.ts'
import { ParticipantResolver } from './participant.resolver.ts'
import { ParticipantDuplicatesResolver } from './participant-duplicates.resolver.ts'
import { RecordCustodyMutation } from './record-custody.mutation.ts'
import { RecordFitnessMutation } from './record-fitness.mutation.ts'
import { RecordWorkProfileMutation } from './record-work-profile.mutation.ts'
import { RegisterParticipantMutation } from './register-participant.mutation.ts'
import { RemoveFileMutation } from './remove-file.mutation.ts'
import { RequestUploadMutation } from './request-upload.mutation.ts'
import { StoredFilesResolver } from './stored-file.resolver.ts'
import { UpdateContactMutation } from './update-contact.mutation.ts'
import { UpdateIdentityMutation } from './update-identity.mutation.ts'
import { ViewerCanRecordResolver, ViewerCanRegisterResolver } from './viewer-can-record.resolver.ts'
import { WorkProfileResolver } from './work-profile.resolver.ts'

/** What later rooms are told by this one, each in the transaction of the command. */
export interface ParticipantsTell {
  onRegistered: readonly RegistrationListener[]
  onShowingEnded: readonly ShowingListener[]
}

/** The resolvers of this room. The cipher opens what is sealed in single cells. */
export const participantsResolvers = (
  cipher: FieldCipher,
  vocabulary: Vocabulary,
  { onRegistered = [], onShowingEnded = [] }: Partial<ParticipantsTell> = {},
): object[] => [
  new ParticipantResolver(cipher, vocabulary),
  new WorkProfileResolver(vocabulary),
  new OpenedFilesResolver(),
  new OpenedFileParticipantResolver(),
  new OpenFileMutation(),
  new LookUpFileMutation(),
  new ParticipantDuplicatesResolver(cipher),
  new ViewerCanRecordResolver(),
  new ViewerCanRegisterResolver(),
  new RegisterParticipantMutation({ cipher, vocabulary, onRegistered }),
  new UpdateIdentityMutation({ cipher, vocabulary, onShowingEnded }),
  new UpdateContactMutation(cipher),
  new RecordCustodyMutation(onShowingEnded),
  new RecordWorkProfileMutation(vocabulary),
  new RecordFitnessMutation(),
  new ConfirmAvailabilityMutation(),
  new StoredFilesResolver(),
  new RequestUploadMutation(),
  new RemoveFileMutation(),
]
