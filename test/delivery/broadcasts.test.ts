import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { type BroadcastsOptions, startBroadcasts } from '../../src/delivery/broadcasts.js'
import type { Broadcast } from '../../src/domain/broadcast/broadcast.js'
import type { BroadcastStore, ClaimedRecipient, DeliveryOutcome } from '../../src/domain/broadcast/broadcast-store.js'
import { cancelBroadcast, pauseBroadcast } from '../../src/domain/broadcast/run-broadcast.js'
import { PRIVACY_VERSION } from '../../src/domain/identity/privacy-version.js'
import { somePeople } from '../support/a-person.js'
import { aStartedBroadcast } from '../support/broadcasts.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { pause, until } from '../support/inbox.js'

const PEOPLE = 60
/** Messages of one process that may be on their way at one time. */
const ON_THEIR_WAY = 10
const now = new Date('2026-12-01T01:00:00Z')
let office: TestDatabase
beforeAll(async () => {
  office = await openTestDatabase()
  await somePeople(office.database.client, PEOPLE, { linkedAt: now })
  await office.database.client.telegramAccount.updateMany({ data: { privacyVersion: PRIVACY_VERSION, privacyAcceptedAt: now } })
})
afterAll(() => office.close())
beforeEach(async () => {
  await office.database.client.broadcast.deleteMany()
  await office.database.client.broadcastLane.deleteMany()
})

type Send = (to: ClaimedRecipient, broadcast: Broadcast) => Promise<DeliveryOutcome>
const sentTo = (to: ClaimedRecipient): DeliveryOutcome => ({ kind: 'sent', messageIds: [to.personId] })

function aLane(owner: string, send: Send, more: Partial<BroadcastsOptions> = {}) {
  const lane = startBroadcasts({
    ...{ store: office.stores.broadcasts, owner, now: () => now, perSecond: 200, pollMs: 20, leaseMs: 5000, send },
    ...more,
  })
  onTestFinished(() => lane.stop())
  return lane
}
const counts = (id: number) => office.stores.broadcasts.counts(id)
const isDone = async (id: number) => (await office.stores.broadcasts.byId(id))?.state === 'done'

test('two replicas share one broadcast: everyone once, and together no faster than allowed', async () => {
  const times: { owner: string; personId: number; at: number }[] = []
  const send =
    (owner: string): Send =>
    async (to) => {
      times.push({ owner, personId: to.personId, at: performance.now() })
      await pause(30)
      return sentTo(to)
    }
  const id = await aStartedBroadcast(office.stores, { now })
  for (const owner of ['one', 'two']) aLane(owner, send(owner), { perSecond: 30 })
  await until(() => isDone(id), 'done')
  expect(new Set(times.map(({ personId }) => personId)).size).toBe(PEOPLE)
  expect(times).toHaveLength(PEOPLE)
  for (const owner of ['one', 'two']) expect(times.some((one) => one.owner === owner)).toBe(true)
  const [first, last] = [Math.min(...times.map(({ at }) => at)), Math.max(...times.map(({ at }) => at))]
  expect(last - first).toBeGreaterThan(((PEOPLE - 1) / 30) * 1000 * 0.9)
})

test('at most ten are on their way at once', async () => {
  let [onTheWay, most] = [0, 0]
  const id = await aStartedBroadcast(office.stores, { now })
  aLane('one', async (to) => {
    onTheWay += 1
    most = Math.max(most, onTheWay)
    await pause(100)
    onTheWay -= 1
    return sentTo(to)
  })
  await until(() => isDone(id), 'done')
  expect(most).toBe(10)
})

test.each([
  ['paused', pauseBroadcast],
  ['cancelled', cancelBroadcast],
] as const)('%s while it runs: only what was on its way arrives, and what was reserved is given back', async (state, act) => {
  let sent = 0
  const id = await aStartedBroadcast(office.stores, { now })
  aLane(
    'one',
    async (to) => {
      sent += 1
      await pause(20)
      return sentTo(to)
    },
    { perSecond: 50 },
  )
  await until(() => sent >= 10, 'ten left')
  expect(await act(office.stores, { id, actorId: null, now })).toEqual({ kind: 'changed', state })
  const then = sent
  await pause(700)
  expect(sent - then).toBeLessThanOrEqual(ON_THEIR_WAY)
  expect(await counts(id)).toMatchObject({ sent, waiting: PEOPLE - sent, unknown: 0 })
  expect(await office.database.client.broadcastRecipient.count({ where: { state: 'waiting', leaseUntil: { not: null } } })).toBe(0)
})

test('a flood-wait stops both replicas', async () => {
  const times: number[] = []
  let flooded = 0
  const send: Send = async (to) => {
    if (times.length >= 20 && flooded === 0) {
      flooded = performance.now()
      return { kind: 'wait', seconds: 1, messageIds: [] }
    }
    times.push(performance.now())
    return sentTo(to)
  }
  const id = await aStartedBroadcast(office.stores, { now })
  for (const owner of ['one', 'two']) aLane(owner, send, { perSecond: 50 })
  await until(() => isDone(id), 'done')
  expect(times).toHaveLength(PEOPLE)
  // What was on its way at that moment may still arrive; without the wait all forty that are left would leave within this second.
  expect(times.filter((at) => at > flooded && at < flooded + 950).length).toBeLessThanOrEqual(2 * ON_THEIR_WAY)
})

test('the database goes away when an outcome is to be written: it is kept and written later, nobody gets it twice', async () => {
  let away = false
  let refused = 0
  const whenThere = <A extends unknown[], R>(method: (...given: A) => Promise<R>) => {
    return async (...given: A): Promise<R> => {
      if (!away) return method(...given)
      refused += 1
      throw new Error('away')
    }
  }
  const real = office.stores.broadcasts
  const names = ['claim', 'begin', 'settle', 'release', 'renew', 'byId', 'holdLane', 'finish', 'expireLeases'] as const
  const store: BroadcastStore = {
    ...real,
    ...Object.fromEntries(names.map((name) => [name, whenThere(real[name] as () => Promise<unknown>)])),
  }
  const sent: number[] = []
  const id = await aStartedBroadcast(office.stores, { now })
  aLane(
    'one',
    async (to) => {
      sent.push(to.personId)
      if (sent.length === 15) away = true
      return sentTo(to)
    },
    { store },
  )
  await until(() => away && refused > 3, 'the database is missed')
  await pause(200)
  away = false
  await until(() => isDone(id), 'done')
  expect(new Set(sent).size).toBe(PEOPLE)
  expect(sent).toHaveLength(PEOPLE)
  expect(await counts(id)).toMatchObject({ sent: PEOPLE, unknown: 0 })
})

test('stopped: what is on its way arrives, the rest is free for another at once', async () => {
  const sent: number[] = []
  const send: Send = async (to) => {
    await pause(50)
    sent.push(to.personId)
    return sentTo(to)
  }
  const id = await aStartedBroadcast(office.stores, { now })
  const one = aLane('one', send, { perSecond: 50 })
  await until(() => sent.length >= 10, 'ten sent')
  await one.stop()
  expect((await counts(id)).sent).toBe(sent.length)
  aLane('two', send)
  await until(() => isDone(id), 'done')
  expect(new Set(sent).size).toBe(PEOPLE)
  expect(sent).toHaveLength(PEOPLE)
})

test('when everything fails the lane rests instead of hammering', async () => {
  const at: number[] = []
  let works = false
  const id = await aStartedBroadcast(office.stores, { now })
  aLane(
    'one',
    async (to) => {
      at.push(performance.now())
      return works ? sentTo(to) : { kind: 'retry', fault: 'telegram 502', messageIds: [] }
    },
    { retryMs: () => 10 },
  )
  await until(() => at.length >= 10, 'ten failed')
  await pause(1000)
  expect(at.length).toBeLessThanOrEqual(20)
  works = true
  await until(() => isDone(id), 'done')
  expect(await counts(id)).toMatchObject({ sent: PEOPLE, failed: 0 })
})
