import { type Amendment, decide } from '@titian/shared/advice/amendment.ts'
import { mergeSessions, type SessionField } from '@titian/shared/advice/merge-session.ts'
import {
  type Entry,
  nextToSend,
  type Outbox,
  type Outcome,
  put,
  sendAnew,
  sending,
  settle,
} from '@titian/shared/advice/outbox.ts'
import type { SessionContent } from '@titian/shared/advice/session-log.ts'
import type { Ledger } from './ledger.ts'

/** Where a line can break: before the server has heard of it, or before the device hears the answer. */
export type Cut = 'NONE' | 'REQUEST_LOST' | 'ANSWER_LOST'

export interface Server {
  send(entry: Entry): Promise<Outcome>
  look(session: string): Promise<{ version: number; content: SessionContent }>
}

/** A device of a counsellor: nothing but its outbox lives through a kill. */
export class Device {
  /** As it lies on the device. */
  #kept = '[]'
  readonly #server: Server
  readonly #ledger: Ledger
  readonly #random: () => number

  constructor(server: Server, ledger: Ledger, random: () => number) {
    this.#server = server
    this.#ledger = ledger
    this.#random = random
  }

  get outbox(): Outbox {
    return JSON.parse(this.#kept) as Outbox
  }

  #change(rule: (outbox: Outbox) => Outbox): void {
    this.#kept = JSON.stringify(rule(this.outbox))
  }

  log(participant: string, content: SessionContent): void {
    const key = crypto.randomUUID()
    this.#ledger.logged.push(key)
    this.#put('LogSession', key, null, { participants: [participant], content })
  }

  /** Changes one field of a session as this device sees it: its own waiting words, or those of the server. */
  async amend(session: string, field: SessionField, value: unknown): Promise<void> {
    const waiting = this.outbox.findLast(({ target }) => target && 'id' in target && target.id === session)
    const seen = await this.#server.look(session)
    this.#amend(
      { id: session, version: seen.version },
      waiting ? (waiting.input as Amendment).content : seen.content,
      field,
      value,
    )
  }

  /** Changes one field of a session that has not arrived yet. False when there is none. */
  amendWaiting(field: SessionField, value: unknown): boolean {
    const { outbox } = this
    const logged = outbox.find(({ command }) => command === 'LogSession')
    if (!logged) return false
    const last = outbox.findLast(({ target }) => target && 'key' in target && target.key === logged.key)
    this.#amend(
      { key: logged.key },
      ((last ?? logged).input as { content: SessionContent }).content,
      field,
      value,
    )
    return true
  }

  #amend(target: Entry['target'], base: SessionContent, field: SessionField, value: unknown): void {
    this.#ledger.means(field, base[field], value)
    this.#put('AmendSession', crypto.randomUUID(), target, { base, content: { ...base, [field]: value } })
  }

  #put(command: string, key: string, target: Entry['target'], input: unknown): void {
    const writtenAt = new Date().toISOString()
    this.#change((outbox) => put(outbox, { key, command, about: 'Sari', input, target, writtenAt }))
  }

  /** Sends until nothing more may go or the line breaks. */
  async flush(cut: () => Cut): Promise<void> {
    for (;;) {
      const next = nextToSend(this.outbox)
      if (!next) return
      this.#change((outbox) => sending(outbox, next.key))
      const where = cut()
      if (where === 'REQUEST_LOST') return
      const outcome = await this.#server.send(next)
      // Whether the page was killed or the line broke: what the device knows is the same.
      if (where === 'ANSWER_LOST') return
      this.#change((outbox) => settle(outbox, next.key, outcome))
    }
  }

  /** Somebody looks at what stopped, and chooses for each field. */
  choose(): void {
    for (const { key, stop, input } of this.outbox) {
      if (stop?.kind !== 'CONFLICT' || !stop.stands) continue
      const mine = input as Amendment
      const { content } = stop.stands
      const { conflicts } = mergeSessions(mine.base, mine.content, content)
      const choices: Record<string, 'MINE' | 'THEIRS'> = {}
      for (const { field } of conflicts) {
        choices[field] = this.#random() < 0.5 ? 'MINE' : 'THEIRS'
        if (choices[field] === 'MINE') this.#ledger.means(field, content[field], mine.content[field])
        else this.#ledger.letsGo(field, mine.content[field])
      }
      this.#change((outbox) => sendAnew(outbox, key, decide(mine, content, choices), crypto.randomUUID()))
    }
  }
}
