import type { FieldProblem } from '@titian/shared/participants/field-problem.ts'
import { identityProblems, type StatedIdentity } from '@titian/shared/participants/registration.ts'
import type { FieldCipher } from '../platform/crypto/field-cipher.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { holderOfNik, oneNikAtATime } from './holder-of-nik.ts'
import { Identity } from './identity.entity.ts'
import { isSyntheticHere } from './installation-kind.ts'
import { knowsRegion } from './known-region.ts'
import { type ShowingListener, tellWhenNotShown } from './on-showing-ended.ts'
import type { OfPerson } from './per-person.ts'
import { isStale, STALE } from './record-fact.ts'
import type { RecordingProblem } from './recording-refusals.ts'
import { sealedNik } from './sealed-nik.ts'

export interface IdentityParts {
  cipher: FieldCipher
  vocabulary: Vocabulary
  onShowingEnded: readonly ShowingListener[]
}

/** Writes an identity over the one on file, or says what keeps it from being written. */
export const writeIdentity = async (
  command: Command,
  { cipher, vocabulary, onShowingEnded }: IdentityParts,
  { personId }: OfPerson,
  stated: StatedIdentity,
  expectedVersion: number,
): Promise<FieldProblem<RecordingProblem>[]> => {
  if (stated.nik) await oneNikAtATime(command)
  const identity = await command.em.findOneOrFail(Identity, { personId })
  if (isStale(identity, expectedVersion)) return [STALE]
  const keepsNik = stated.nik === null && stated.nikAbsentReason === null
  const problems: FieldProblem<RecordingProblem>[] = identityProblems(stated, {
    today: command.today,
    isSynthetic: await isSyntheticHere(command),
    knowsRegion: knowsRegion(vocabulary),
    keepsNik,
  })
  const holder = stated.nik ? await holderOfNik(command, cipher, stated.nik) : null
  if (holder && holder.personId !== personId) {
    command.concerns(holder.personId)
    problems.push({ problem: 'NIK_TAKEN', field: 'nik' })
  }
  if (problems.length > 0) return problems
  command.em.assign(identity, {
    fullName: stated.fullName,
    aliases: [...stated.aliases],
    sex: stated.sex,
    birthOn: stated.birthOn,
    originCode: stated.originRegion,
    returnCode: stated.returnRegion,
    ...(!keepsNik && sealedNik(cipher, personId, stated)),
  })
  await command.em.flush()
  await tellWhenNotShown(command, personId, onShowingEnded)
  return []
}
