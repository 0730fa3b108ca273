import type { DataClass } from '@titian/shared/accounts/data-class.ts'
import type { Relation, WithheldRule } from '@titian/shared/accounts/policy.ts'
import { auditEntry, hasSomethingToTell, newNotes } from '../audit/audit.ts'
import type { Viewer } from '../auth/viewer.ts'
import { purposesOf, readingRoleOf, sessionFacts } from '../auth/viewer-facts.ts'
import type { OpenTx, Tx } from '../database/database.ts'
import type { ActingRole, SessionFacts } from '../database/roles.ts'
import { type RawBuilder, sql } from '../database/sql.ts'
import type { Cursors } from './cursor.ts'
import { LIMITS } from './limits.ts'
import type { Door, Language, OperationSettings, OperationState } from './operation-settings.ts'

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
    this.state = { settings, notes: newNotes(), name: '', hasWritten: false, reading: null, isOver: false }
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

  /**
   * Decides nothing: the caller asked the policy. Acts in a transaction of the role that `spec` declares. What
   * `wasRefused` says of the outcome stands in the audit log, so that no receipt tells of something never written.
   */
  async command<T>(
    spec: CommandSpec,
    act: (command: Command) => Promise<T>,
    wasRefused: (outcome: T) => boolean = () => false,
  ): Promise<T> {
    await this.settle()
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
      const notes = newNotes({ command: spec.name, wasRefused: wasRefused(result), subjects })
      const entry = auditEntry(this, notes)
      await tx.rows(sql`select audit.write(${JSON.stringify(entry)}::jsonb)`)
      return result
    })
  }

  /** Says in the answer that a class was withheld, and by which rule; never for which row. */
  withhold(dataClass: DataClass, rule: WithheldRule): void {
    this.withheld.set(`${dataClass} ${rule}`, { class: dataClass, rule })
  }

  /** Says that a meter counted in the reading transaction: if that can't be kept, no byte may leave. */
  noteWriting(): void {
    this.state.hasWritten = true
  }

  /** Notes for the audit log that a person's object of this type is about to be shown. */
  noteSubject(dataClass: DataClass, personId: string, relation: Relation, disclosureId?: string): void {
    this.state.notes.classes.add(dataClass)
    this.state.notes.subjects.add(personId)
    for (const purpose of purposesOf(this.viewer, relation, personId, disclosureId))
      this.state.notes.purposes.add(purpose)
  }

  /** Notes that the audit log itself is read, and about whom when it is asked about one person. */
  noteLogReading(personId: string | null = null): void {
    this.state.notes.classes.add('audit')
    if (personId !== null) this.state.notes.subjects.add(personId)
  }

  /** Notes a field of a personal type that was read. */
  noteField(typeName: string, field: string): void {
    const fields = this.state.notes.fields.get(typeName) ?? new Set()
    this.state.notes.fields.set(typeName, fields.add(field))
  }

  /**
   * Writes the audit entry and ends the operation. Must succeed before any byte leaves. Resolvers that an error
   * beside them left running may still ask for rows; they get an error instead of a transaction nobody would end.
   */
  async finish(): Promise<void> {
    this.state.isOver = true
    await this.settle()
  }

  /** Ends the operation without a trace; for those that failed before they could answer. */
  async abandon(): Promise<void> {
    this.state.isOver = true
    const reading = this.state.reading
    this.state.reading = null
    await (await reading)?.rollback().catch(() => undefined)
  }

  private async settle(): Promise<void> {
    if (!this.state.reading) return
    const tx = await this.state.reading
    try {
      if (hasSomethingToTell(this.state.notes)) {
        const entry = auditEntry(this, this.state.notes)
        await tx.rows(sql`select audit.write(${JSON.stringify(entry)}::jsonb)`)
      } else if (this.state.hasWritten) {
        // A transaction in which a statement failed "commits" without an error and keeps nothing; any statement tells.
        await tx.rows(sql`select 1`)
      }
      await tx.commit()
    } catch (error) {
      await tx.rollback().catch(() => undefined)
      throw error
    } finally {
      this.state.reading = null
    }
  }

  private tx(): Promise<OpenTx> {
    if (this.state.isOver) return Promise.reject(new Error('This operation is over.'))
    this.state.reading ??= this.state.settings.database.begin(readingRoleOf(this.viewer), {
      ...this.facts(),
      limitMs: LIMITS.milliseconds,
    })
    return this.state.reading
  }

  private facts(): SessionFacts {
    return sessionFacts(this.viewer, this.today)
  }
}
