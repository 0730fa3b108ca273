import type { Holidays } from '@titian/shared/introductions/working-days.ts'
import { addDays, type Day } from '@titian/shared/participants/calendar.ts'
import { endByPerson } from '../introductions/end-by-person.ts'
import { keepAnswer } from '../introductions/keep-answer.ts'
import { moveByEmployer } from '../introductions/move-by-employer.ts'
import type { HiringListener } from '../introductions/on-hired.ts'
import { requestIntroduction } from '../introductions/request-introduction.ts'
import { withdrawRequest } from '../introductions/withdraw-request.ts'
import type { Viewer } from '../platform/auth/viewer.ts'
import { sql } from '../platform/database/sql.ts'
import type { Command } from '../platform/graphql/operation.ts'
import type { Scene, SceneStep } from './introduction-scenes.ts'

/** Whom a scene is about and who acts in it. */
export interface Cast {
  scene: Scene
  organisationId: string
  vacancyId: string
  /** Accounts of the employer in the order of the scene's recipients. */
  accounts: readonly string[]
  personId: string
  unitId: string
  cardId: string
  /** Once it was asked. */
  introductionId?: string
}

/** What commands of the introductions rest on beside the database. */
export interface Stage {
  /** The demonstration's today; scenes lie before it. */
  today: Day
  holidays: Holidays
  hiring: readonly HiringListener[]
}

/** Asks for the introduction, as the first of its recipients. */
export const ask = async (command: Command, cast: Cast, { holidays }: Stage): Promise<void> => {
  const asked = await requestIntroduction(
    command,
    signedIn(cast),
    { vacancyId: cast.vacancyId, cardId: cast.cardId, recipients: cast.accounts, idempotencyKey: null },
    holidays,
  )
  if ('problems' in asked) throw new Error(`A scene can't be asked: ${asked.problems.join(' ')}`)
  cast.introductionId = asked.id
}

/** Takes one step of the scene by the same commands that people use. Throws when a rule stands against it. */
export const playStep = async (
  command: Command,
  cast: Cast,
  step: SceneStep,
  stage: Stage,
): Promise<void> => {
  const id = cast.introductionId ?? ''
  const problem = await act(command, cast, id, step, stage)
  if (problem !== null) throw new Error(`A scene can't go on with ${step.is}: ${problem}`)
}

const act = async (
  command: Command,
  cast: Cast,
  id: string,
  step: SceneStep,
  { today, hiring }: Stage,
): Promise<string | null> => {
  const by = signedIn(cast)
  const move = async (input: Omit<Parameters<typeof moveByEmployer>[3], 'expectedVersion'>) =>
    moveByEmployer(command, by, id, { ...input, expectedVersion: await versionOf(command, id) }, hiring)
  switch (step.is) {
    case 'YES':
    case 'NO':
    case 'LATER': {
      const via = step.via ?? 'PHONE'
      const actor = via === 'PAPER' ? staffBeside(cast) : themselves(cast)
      const kept = await keepAnswer({ ...command, actor }, id, { answer: step.is, via })
      return kept === 'KEPT' ? null : `${kept}`
    }
    case 'INTERVIEW':
      // Nine in the morning in Jakarta.
      return move({ to: 'INTERVIEW', interviewAt: new Date(`${addDays(today, step.inDays)}T02:00:00Z`) })
    case 'OFFER':
      return move({ to: 'OFFER', offeredWage: step.wage })
    case 'HIRED':
      return move({
        to: 'HIRED',
        hire: {
          kind: step.kind,
          wage: step.wage,
          startsOn: addDays(today, step.startsInDays),
          hoursPerWeek: step.hours,
          hasWrittenContract: true,
          hasSocialInsurance: step.kind === 'PERMANENT' ? true : null,
        },
      })
    case 'DECLINED':
      return move({ to: 'DECLINED', reason: step.reason })
    case 'WITHDRAWN':
      return withdrawRequest(command, by, id, await versionOf(command, id))
    case 'RECALLED': {
      const ended = await endByPerson({ ...command, actor: themselves(cast) }, id)
      return ended === 'ENDED' ? null : `${ended}`
    }
    default:
      return step satisfies never
  }
}

const signedIn = ({ accounts, organisationId }: Cast) => ({ accountId: accounts[0] ?? '', organisationId })

const versionOf = async ({ rows }: Command, id: string): Promise<number> => {
  const [shown] = await rows<{ version: number }>(
    sql`select version from hire.introduction where id = ${id}::uuid`,
  )
  return shown?.version ?? 0
}

/** Somebody signed in whom only the role and the place say who they are. */
export const actorOf = (
  of: Pick<Extract<Viewer, { kind: 'ACCOUNT' }>, 'role'> &
    Partial<
      Pick<Extract<Viewer, { kind: 'ACCOUNT' }>, 'accountId' | 'organisationId' | 'unitId' | 'personId'>
    >,
): Viewer => ({
  kind: 'ACCOUNT',
  accountId: '00000000-0000-0000-0000-000000000000',
  name: '',
  membershipId: null,
  organisationId: null,
  organisationIsVerified: true,
  unitId: null,
  personId: null,
  hasFreshSecondFactor: false,
  openedFiles: [],
  ...of,
})

const themselves = ({ personId }: Cast) => actorOf({ role: 'PERSON', personId })
const staffBeside = ({ unitId }: Cast) => actorOf({ role: 'PLACEMENT_OFFICER', unitId })
