import type { SqlEntityManager } from '@mikro-orm/sql'
import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import type { Relation, WithheldRule } from '@titian/shared/accounts/policy.ts'
import { type ReadingRole, readingRole } from '@titian/shared/accounts/role.ts'
import { type AuditNotes, auditEntry, hasSomethingToTell, newNotes } from '../audit/audit.ts'
import { roleOf, type Viewer } from '../auth/viewer.ts'
import type { Database, OpenTx, Tx } from '../database/database.ts'
import type { ActingRole, SessionFacts } from '../database/roles.ts'
import { type RawBuilder, sql } from '../database/sql.ts'
import type { Outbox } from '../jobs/outbox.ts'
import type { Cursors } from './cursor.ts'

export type Language = 'id' | 'en'
export type Door = 'page' | 'key' | 'playground'

/** What a command declares before it acts. */
export interface CommandSpec {
  /** In domain words: `WithdrawConsent`. It is what the audit log says. */
  name: string
  actsAs: ActingRole
  /** The persons it is about. */
  subjects?: readonly string[]
}

/** A command's transaction: the change, its audit entry and its jobs commit or vanish together. */
export interface Command extends Tx {
  now: Date
  today: string
  actor: Viewer
  /** Adds a person to the audit entry who became known while acting. */
  concerns(personId: string): void
  enqueue(job: string, data: object): Promise<void>
}

export interface OperationSettings {
  viewer: Viewer
  now: Date
  today: string
  language: Language
  door: Door
  /** The network address that asked; the cost bucket of a viewer who isn't signed in. */
  address: string
  database: Database
  outbox: Outbox
  cursors: Cursors
}

interface OperationState {
  settings: OperationSettings
  notes: AuditNotes
  name: string
  reading: Promise<OpenTx> | null
}

/**
 * The world of one GraphQL operation, and the context of every resolver: who asks, when, in which language,
 * and one reading transaction in the viewer's own database role, opened by the first that reads.
 */
export class Operation {
  readonly viewer: Viewer
  readonly now: Date
  readonly today: string
  readonly language: Language
  readonly door: Door
  readonly address: string
  readonly cursors: Cursors
  readonly withheld = new Map<string, { class: DataClass; rule: WithheldRule }>()
  /** Apollo Server copies the context it is given, so whatever changes stands in one object that the copies share. */
  private readonly state: OperationState

  constructor(settings: OperationSettings) {
    this.state = { settings, notes: newNotes(), name: '', reading: null }
    this.viewer = settings.viewer
    this.now = settings.now
    this.today = settings.today
    this.language = settings.language
    this.door = settings.door
    this.address = settings.address
    this.cursors = settings.cursors
  }

  /** The operation's name once the document is known; the audit log calls it by that. */
  get name(): string {
    return this.state.name
  }

  set name(name: string) {
    this.state.name = name
  }

  /** Runs SQL in the operation's transaction, in the viewer's own database role. */
  async rows<T>(query: RawBuilder<T>): Promise<T[]> {
    return (await this.tx()).rows(query)
  }

  /** The ORM in the same transaction. */
  async em(): Promise<SqlEntityManager> {
    return (await this.tx()).em
  }

  /** Decides nothing: the caller asked the policy. Acts in a transaction of the role that `spec` declares. */
  async command<T>(spec: CommandSpec, act: (command: Command) => Promise<T>): Promise<T> {
    await this.finish()
    const { database, outbox } = this.state.settings
    return database.transaction(spec.actsAs, this.facts(), async (tx) => {
      const subjects = new Set(spec.subjects)
      const result = await act({
        ...tx,
        now: this.now,
        today: this.today,
        actor: this.viewer,
        concerns: (personId) => void subjects.add(personId),
        enqueue: (job, data) => outbox.enqueue(tx, job, data),
      })
      const entry = auditEntry(this, newNotes({ command: spec.name, subjects }))
      await tx.rows(sql`select audit.write(${JSON.stringify(entry)}::jsonb)`)
      return result
    })
  }

  /** Says in the answer that a class was withheld, and by which rule; never for which row. */
  withhold(dataClass: DataClass, rule: WithheldRule): void {
    this.withheld.set(`${dataClass} ${rule}`, { class: dataClass, rule })
  }

  /** Notes for the audit log that a person's object of this type is about to be shown. */
  noteSubject(dataClass: DataClass, personId: string, relation: Relation): void {
    this.state.notes.classes.add(dataClass)
    this.state.notes.subjects.add(personId)
    for (const purpose of purposesOf(this.viewer, relation, personId)) this.state.notes.purposes.add(purpose)
  }

  /** Notes a field of a personal type that was read. */
  noteField(typeName: string, field: string): void {
    const fields = this.state.notes.fields.get(typeName) ?? new Set()
    this.state.notes.fields.set(typeName, fields.add(field))
  }

  /** Writes the audit entry and ends the reading transaction. Must succeed before any byte leaves. */
  async finish(): Promise<void> {
    if (!this.state.reading) return
    const tx = await this.state.reading
    try {
      if (hasSomethingToTell(this.state.notes)) {
        const entry = auditEntry(this, this.state.notes)
        await tx.rows(sql`select audit.write(${JSON.stringify(entry)}::jsonb)`)
      }
      await tx.commit()
    } catch (error) {
      await tx.rollback().catch(() => undefined)
      throw error
    } finally {
      this.state.reading = null
    }
  }

  /** Ends the reading transaction without a trace; for operations that failed before they could answer. */
  async abandon(): Promise<void> {
    const reading = this.state.reading
    this.state.reading = null
    await (await reading)?.rollback().catch(() => undefined)
  }

  private tx(): Promise<OpenTx> {
    this.state.reading ??= this.state.settings.database.begin(readingRoleOf(this.viewer), this.facts())
    return this.state.reading
  }

  private facts(): SessionFacts {
    return sessionFacts(this.viewer, this.today)
  }
}

/** The database role in which a viewer reads. An employer that isn't verified reads what the public reads. */
export const readingRoleOf = (viewer: Viewer): ReadingRole =>
  viewer.kind !== 'PUBLIC' && !viewer.organisationIsVerified ? 'titian_public' : readingRole(roleOf(viewer))

const sessionFacts = (viewer: Viewer, today: string): SessionFacts => {
  const account = viewer.kind === 'ACCOUNT' ? viewer : null
  return {
    account: account?.accountId ?? null,
    role: roleOf(viewer),
    organisation: viewer.kind === 'PUBLIC' ? null : viewer.organisationId,
    unit: account?.unitId ?? null,
    person: account?.personId ?? null,
    opened: account?.openedFiles.map((file) => file.personId) ?? [],
    today,
  }
}

/** The rows that make a reading rightful, as the audit log names them. */
const purposesOf = (viewer: Viewer, relation: Relation, personId: string): string[] => {
  if (viewer.kind !== 'ACCOUNT') return []
  if (relation === 'OPENED_FILE')
    return viewer.openedFiles
      .filter((file) => file.personId === personId)
      .map((file) => `opened_file:${file.id}`)
  return viewer.membershipId ? [`membership:${viewer.membershipId}`] : []
}
