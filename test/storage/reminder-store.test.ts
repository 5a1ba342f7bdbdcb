/** Two replicas at the same moment: on PGlite, and on a PostgreSQL server where their statements truly run side by side. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import type { DueReminder } from '../../src/domain/reminder/due-reminders.js'
import { sendReminders } from '../../src/domain/reminder/send-reminders.js'
import { tellReady } from '../../src/domain/reminder/tell-ready.js'
import type { Stores } from '../../src/domain/stores.js'
import { type Database, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { anOffice, fillAndSend, opening, request } from '../support/a-cycle.js'
import { openTestDatabase } from '../support/database.js'
import { type PostgresServer, startPostgres } from '../support/postgres.js'
import { calendar } from '../support/reminder-facts.js'
import { at } from '../support/story.js'

interface Office {
  replicas: [Stores, Stores]
  client: Database['client']
  people: { id: number }[]
  boss: { id: number }
}
const PEOPLE = 300
const opened: Database[] = []
let postgres: PostgresServer | undefined
beforeAll(async () => {
  postgres = await startPostgres()
  if (postgres === undefined) console.log('No PostgreSQL on this machine: two replicas are tried on PGlite only')
})
afterAll(async () => {
  for (const database of opened) await database.close()
  await postgres?.stop()
})

async function databases(kind: 'PGlite' | 'PostgreSQL'): Promise<[Database, Database] | null> {
  if (kind === 'PGlite') {
    const { database } = await openTestDatabase()
    opened.push(database)
    return [database, database]
  }
  if (postgres === undefined) return null
  const url = await postgres.newDatabase()
  const pair: [Database, Database] = [await openPostgres(url), await openPostgres(url)]
  opened.push(...pair)
  return pair
}

async function officeOn(kind: 'PGlite' | 'PostgreSQL'): Promise<Office | null> {
  const pair = await databases(kind)
  if (pair === null) return null
  const [first, second] = pair
  const replicas: [Stores, Stores] = [openStores(first.client, first.sql), openStores(second.client, second.sql)]
  const { people, boss } = await anOffice({ database: first, stores: replicas[0], close: async () => {} }, PEOPLE)
  await first.client.telegramAccount.updateMany({ data: { privacyVersion: '1', privacyAcceptedAt: opening } })
  await openCycle(replicas[0], request())
  await first.client.notice.updateMany({ data: { state: 'sent', sentAt: opening, messageId: 1 } })
  return { replicas, client: first.client, people, boss }
}

describe.each(['PGlite', 'PostgreSQL'] as const)('on %s', (kind) => {
  let office: Office | null
  beforeAll(async () => {
    office = await officeOn(kind)
  })
  const reminders = (client: Office['client']) => client.notice.count({ where: { kind: 'reminder' } })

  test('two replicas that tick at the same moment, six times, remind everyone once', async ({ skip }) => {
    if (office === null) return skip()
    const [first, second] = office.replicas
    const now = at('2026-12-08 09:00')
    await Promise.all([first, second, first, second, first, second].map((stores) => sendReminders(stores, { now, calendar })))
    expect(await reminders(office.client)).toBe(PEOPLE)
    const rows = await office.client.reminderSent.groupBy({ by: ['rule'], _count: true, orderBy: { rule: 'asc' } })
    expect(rows.map(({ rule, _count }) => [rule, _count])).toEqual([
      ['day', PEOPLE],
      [expect.stringMatching(/^self:\d+@2026-12-15:half-way$/), PEOPLE],
    ])
  })
  test('one whose clock is behind, ahead, or in the next year repeats nothing that was said', async ({ skip }) => {
    if (office === null) return skip()
    const before = await reminders(office.client)
    for (const when of [
      '2026-12-08 09:10',
      '2026-12-07 09:00',
      '2026-12-08 10:00',
      '2026-12-09 09:00',
      '2027-12-08 09:00',
      '2026-12-08 11:00',
    ])
      await Promise.all(office.replicas.map((stores) => sendReminders(stores, { now: at(when), calendar })))
    expect(await reminders(office.client)).toBe(before)
  })
  test('of two that know of different matters one has the day, and what the other knew is still to be said', async ({ skip }) => {
    if (office === null) return skip()
    const { client, replicas, people } = office
    const [someone] = people
    const reminder = (rule: string): DueReminder => ({
      personId: someone?.id ?? 0,
      nip: '',
      onDate: '2026-12-10',
      rule: 'h-3',
      causes: [{ cause: 'self', count: 1 }],
      steps: [{ rule, onDate: '2026-12-10' }],
    })
    const now = at('2026-12-10 09:00')
    const counts = await Promise.all(
      replicas.map((stores, index) => stores.transaction((tx) => tx.reminders.record([reminder(`matter-${index}`)], now))),
    )
    expect(counts.sort()).toEqual([0, 1])
    expect(await client.reminderSent.count({ where: { rule: { startsWith: 'matter-' } } })).toBe(1)
  })
  test('people who send at the same moment are one message to their superior', async ({ skip }) => {
    if (office === null) return skip()
    const { client, replicas, people, boss } = office
    const now = at('2026-12-09 10:00')
    const { id: cycleId } = await client.cycle.findFirstOrThrow()
    for (const one of people.slice(0, 4)) await fillAndSend(replicas[0], one.id, 'self', 3, now)
    await Promise.all(
      [...replicas, ...replicas].map((stores) =>
        stores.transaction((tx) => tellReady(tx, { superiorId: boss.id, cycleId, now, calendar })),
      ),
    )
    expect(await client.notice.count({ where: { kind: 'rating-ready' } })).toBe(1)
    expect(await client.reminderSent.count({ where: { personId: boss.id, rule: 'day', onDate: '2026-12-09' } })).toBe(1)
  })
  test('one that dies before it noted its tick is made up by the next minute, without a second message', async ({ skip }) => {
    if (office === null) return skip()
    const { client, replicas, people } = office
    const now = at('2026-12-14 09:00')
    await sendReminders(replicas[0], { now, calendar })
    const sent = await reminders(client)
    await client.jobRun.deleteMany()
    // One of them was not written yet when it died.
    const lost = people.at(-1)?.id ?? 0
    await client.reminderSent.deleteMany({ where: { personId: lost, sentAt: now } })
    await client.notice.deleteMany({ where: { personId: lost, createdAt: now } })
    expect(await sendReminders(replicas[1], { now: at('2026-12-14 09:01'), calendar })).toBe(1)
    expect(await reminders(client)).toBe(sent)
  })
})
