/** What only a server can show: statements that truly run at the same time. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { publishCycle } from '../../src/domain/result/publish.js'
import { type Database, openPostgres } from '../../src/storage/database.js'
import { inboxStore } from '../../src/storage/inbox-store.js'
import { openStores } from '../../src/storage/stores.js'
import { anOffice, fillAndSend, opening, request } from '../support/a-cycle.js'
import { seededChance } from '../support/a-framework.js'
import { somePeople } from '../support/a-person.js'
import { DONE, pause, quickInbox, until, update } from '../support/inbox.js'
import { type PostgresServer, startPostgres } from '../support/postgres.js'
import { at } from '../support/story.js'

let postgres: PostgresServer | undefined
let first: Database
let second: Database
beforeAll(async () => {
  postgres = await startPostgres()
  if (postgres === undefined) return console.log('No PostgreSQL on this machine: what runs at the same time on a server is not tested')
  first = await openPostgres(postgres.url)
  second = await openPostgres(postgres.url)
})
afterAll(async () => {
  await first?.close()
  await second?.close()
  await postgres?.stop()
})

describe('on a PostgreSQL server, two processes at the same moment', () => {
  test.for([1, 2, 3])('by chance %i: every update handled once, in order, never two of one chat at once', async (seed, { skip }) => {
    if (postgres === undefined) return skip()
    await first.client.inboxUpdate.deleteMany()
    const chance = seededChance(seed)
    const inHand = new Set<number>()
    const clashes: number[] = []
    const handled: { chat: number; id: number }[] = []
    const working = async (one: { updateId: number; chatKey: number }) => {
      if (inHand.has(one.chatKey)) clashes.push(one.updateId)
      inHand.add(one.chatKey)
      await pause(chance(4))
      inHand.delete(one.chatKey)
      if (chance(10) === 0) return { kind: 'again' as const, fault: 'network' }
      handled.push({ chat: one.chatKey, id: one.updateId })
      return DONE
    }
    const inboxes = [
      quickInbox(inboxStore(first.client, first.sql), working, { owner: 'first', retryMs: () => 5 }),
      quickInbox(inboxStore(second.client, second.sql), working, { owner: 'second', retryMs: () => 5 }),
    ]
    for (let id = 1; id <= 150; id += 1) await inboxes[chance(2)]?.receive([update(id, chance(5))])
    await until(async () => (await inboxStore(first.client).unfinished()) === 0, 'all handled')
    expect(clashes).toEqual([])
    expect(handled).toHaveLength(150)
    for (let chat = 0; chat < 5; chat += 1) {
      const ids = handled.filter((one) => one.chat === chat).map((one) => one.id)
      expect(ids).toEqual([...ids].sort((a, b) => a - b))
    }
  })

  test('claim notices: each goes to one of them', async ({ skip }) => {
    if (postgres === undefined) return skip()
    const people = await somePeople(first.client, 1)
    const stores = [openStores(first.client, first.sql).notices, openStores(second.client, second.sql).notices]
    const notice = { personId: people[0]?.id ?? 0, kind: 'cycle-opened' as const, data: { cycleId: 1 }, dueAt: opening }
    await stores[0]?.add(
      Array.from({ length: 100 }, (_, n) => ({ ...notice, key: `n:${n}` })),
      opening,
    )
    const claimed: number[] = []
    const claiming = async (store: (typeof stores)[number]) => {
      for (let some = await store.claim(5, opening, 60_000); some.length > 0; some = await store.claim(5, opening, 60_000)) {
        expect(some.length).toBeLessThanOrEqual(5)
        claimed.push(...some.map((one) => one.id))
      }
    }
    await Promise.all([...stores, ...stores, ...stores].map(claiming))
    expect(new Set(claimed).size).toBe(claimed.length)
    expect(claimed.length).toBe(100)
    await first.client.notice.deleteMany()
  })

  test('two admins open a cycle: one of them is told of the other’s', async ({ skip }) => {
    if (postgres === undefined) return skip()
    const stores = [openStores(first.client, first.sql), openStores(second.client, second.sql)]
    await anOffice({ database: first, stores: stores[0] ?? openStores(first.client), close: async () => {} }, 8)
    for (const names of [
      ['Semester A', 'Semester B'],
      ['Semester C', 'Semester C'],
    ]) {
      const outcomes = await Promise.all(stores.map((one, index) => openCycle(one, request({ name: names[index] ?? '' }))))
      expect(outcomes.filter((one) => one.kind === 'opened')).toHaveLength(1)
      expect(await first.client.cycle.count()).toBe(1)
      await first.client.notice.deleteMany()
      await first.client.assessment.deleteMany()
      await first.client.cycle.deleteMany()
    }
  })

  test('one sends a form while another answers: no answer is kept after the sending', async ({ skip }) => {
    if (postgres === undefined) return skip()
    const stores = openStores(first.client, first.sql)
    await openCycle(stores, request())
    const { raterId } = await first.client.rating.findFirstOrThrow({ where: { kind: 'superior' } })
    for (const { ratingId } of await stores.forms.toRate(raterId)) {
      const other = openStores(second.client, second.sql).forms
      const saving = Array.from({ length: 12 }, (_, n) =>
        other.saveAnswer({ ratingId, itemKey: `INT${n}`, level: 3, reason: null, now: opening }),
      )
      const [saved] = await Promise.all([Promise.all(saving), stores.forms.markSubmitted(ratingId, opening)])
      expect(await first.client.answer.count({ where: { ratingId } })).toBe(saved.filter((one) => one).length)
      expect(await other.saveAnswer({ ratingId, itemKey: 'INT1', level: 5, reason: null, now: opening })).toBe(false)
    }
    await first.client.answer.deleteMany()
    await first.client.rating.updateMany({ data: { submittedAt: null } })
  })

  test('one publishes while others still send: whoever could send has a result', async ({ skip }) => {
    if (postgres === undefined) return skip()
    const stores = openStores(first.client, first.sql)
    const other = openStores(second.client, second.sql)
    const takingPart = await first.client.assessment.findMany({ orderBy: { id: 'asc' } })
    const [early, ...late] = takingPart.map((one) => one.personId)
    await fillAndSend(stores, early ?? 0, 'superior', 3)
    const now = at('2027-01-02 09:00')
    const sending = late.map(async (personId, index) => {
      await pause(index * 12)
      await fillAndSend(other, personId, 'superior', 4)
    })
    const [, , published] = await Promise.all([
      publishCycle(stores, { actorId: null, now }),
      publishCycle(other, { actorId: null, now }),
      Promise.allSettled(sending),
    ])
    expect(published.filter((one) => one.status === 'rejected')).toEqual([])
    const sent = await first.client.rating.count({ where: { kind: 'superior', submittedAt: { not: null } } })
    expect(await first.client.result.count()).toBe(sent)
    expect(await first.client.notice.count({ where: { kind: 'result' } })).toBe(sent)
    expect(await first.client.auditEntry.count({ where: { act: 'cycle-published' } })).toBe(1)
  })
})
