/** An outbox in a hurry over a real table, and the people it writes to. */
import { onTestFinished } from 'vitest'
import { type Outbox, type OutboxOptions, startOutbox } from '../../src/delivery/outbox.js'
import type { NewNotice, Notice, NoticeStore, SendOutcome } from '../../src/domain/notice/notice.js'
import { somePeople } from './a-person.js'
import { openTestDatabase, type TestDatabase } from './database.js'
import { pause, until } from './inbox.js'
import { at } from './story.js'

export const noon = at('2026-12-01 12:00')
export const arrives = (): SendOutcome => ({ kind: 'sent', messageId: 7 })

type Answer = (to: number, notice: Notice) => SendOutcome | Promise<SendOutcome>

export interface OutboxOffice {
  opened: TestDatabase
  store: NoticeStore
  /** Their ids, six of them. */
  people: number[]
  /** To the n-th person; one key, one notice. */
  notice(n: number, dueAt?: Date): NewNotice
  /** Notes to whom it sent, by the order of `people`; stopped when the test is over. */
  outbox(answer: Answer, options?: Partial<OutboxOptions>): { sent: number[]; running: Outbox }
  /** In the order they were written. */
  states(): Promise<string[]>
  /** Resolves when no notice waits. */
  settled(): Promise<void>
}

export async function anOutboxOffice(): Promise<OutboxOffice> {
  const opened = await openTestDatabase()
  const store = opened.stores.notices
  const people = (await somePeople(opened.database.client, 6)).map((one) => one.id)
  return {
    opened,
    store,
    people,
    notice: (n, dueAt = noon) => ({
      key: `cycle-opened:1:${n}`,
      personId: people[n] ?? 0,
      kind: 'cycle-opened',
      data: { cycleId: 1 },
      dueAt,
    }),
    outbox(answer, options = {}) {
      const sent: number[] = []
      const running = startOutbox({
        store,
        send: async (one) => {
          const to = people.indexOf(one.personId)
          sent.push(to)
          return answer(to, one)
        },
        now: () => noon,
        pollMs: 15,
        leaseMs: 5000,
        retryMs: () => 20,
        ...options,
      })
      onTestFinished(() => Promise.race([running.stop(), pause(1000)]))
      return { sent, running }
    },
    async states() {
      const rows = await opened.database.client.notice.findMany({ orderBy: { id: 'asc' } })
      return rows.map((row) => row.state)
    },
    settled: () => until(async () => (await store.waiting()) === 0, 'no notice waits'),
  }
}
