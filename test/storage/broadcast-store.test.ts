import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { cancelBroadcast, pauseBroadcast } from '../../src/domain/broadcast/run-broadcast.js'
import type { Segment } from '../../src/domain/broadcast/segment.js'
import { startBroadcast, startDueBroadcasts } from '../../src/domain/broadcast/start-broadcast.js'
import { aContent, aDraft, aStartedBroadcast } from '../support/broadcasts.js'
import { pause } from '../support/inbox.js'
import { NIP } from '../support/office.js'
import { aReachableOffice, now } from '../support/reachable-office.js'

const office = await aReachableOffice()
const { id } = office
afterAll(() => office.close())
afterEach(() => office.database.client.broadcast.deleteMany())

const rows = async (broadcastId: number) => {
  const found = await office.database.client.broadcastRecipient.findMany({ where: { broadcastId } })
  return new Map(found.map((row) => [row.personId, row]))
}
const store = () => office.stores.broadcasts
const DAY_MS = 86_400_000
const lane = { owner: 'one', most: 10, perSecond: 1000, leaseMs: 10_000 }

describe('a broadcast starts', () => {
  test('once, however often it is started at one time, with one row per person', async () => {
    const broadcastId = await aDraft(office.stores, { now })
    const outcomes = await Promise.all([1, 2, 3].map(() => startBroadcast(office.stores, { id: broadcastId, actorId: null, now })))
    expect(outcomes.filter(({ kind }) => kind === 'started')).toEqual([{ kind: 'started', recipients: 4 }])
    expect((await store().counts(broadcastId)).total).toBe(4)
  })

  test('not without anyone to reach, not when cancelled', async () => {
    const nobody: Segment = { with: [{ kind: 'jenjang', jenjang: 'jpt_utama' }], without: [] }
    const empty = await aDraft(office.stores, { segment: nobody, now })
    expect(await startBroadcast(office.stores, { id: empty, actorId: null, now })).toEqual({ kind: 'nobody' })
    const cancelled = await aDraft(office.stores, { now })
    await cancelBroadcast(office.stores, { id: cancelled, actorId: null, now })
    expect(await startBroadcast(office.stores, { id: cancelled, actorId: null, now })).toEqual({
      kind: 'not-startable',
      state: 'cancelled',
    })
  })

  test('a scheduled one that reaches nobody by then ends at once', async () => {
    const nobody: Segment = { with: [{ kind: 'jenjang', jenjang: 'jpt_utama' }], without: [] }
    const broadcastId = await aDraft(office.stores, { segment: nobody, now })
    await store().setState(broadcastId, { from: ['draft'], to: 'scheduled', scheduledAt: now, now })
    expect(await startDueBroadcasts(office.stores, now)).toBe(1)
    expect(await store().finish(now)).toEqual([broadcastId])
    expect(await startDueBroadcasts(office.stores, now)).toBe(0)
  })
})

describe('the lane', () => {
  test('hands out each person once, with slots one after the other', async () => {
    await aStartedBroadcast(office.stores, { now })
    const first = await store().claim({ ...lane, most: 3, perSecond: 10 })
    const second = await store().claim({ ...lane, owner: 'two', perSecond: 10 })
    expect([...first, ...second].map(({ personId }) => personId).sort()).toEqual([NIP.camat, NIP.admin, NIP.lurah, NIP.ani].map(id).sort())
    const [a = 0, b = 0, c = 0] = first.map(({ waitMs }) => waitMs)
    expect([b - a, c - b].map(Math.round)).toEqual([100, 100])
    expect(second[0]?.waitMs).toBeGreaterThan(200)
    expect(await store().claim(lane)).toEqual([])
  })

  test('an album takes as many slots as it has files, and one for its buttons', async () => {
    const media = [
      { kind: 'photo' as const, fileId: 'a' },
      { kind: 'photo' as const, fileId: 'b' },
    ]
    await aStartedBroadcast(office.stores, { content: aContent({ media }), now })
    const [a, b] = await store().claim({ ...lane, perSecond: 10 })
    expect(Math.round((b?.waitMs ?? 0) - (a?.waitMs ?? 0))).toBe(300)
  })

  test('two broadcasts are sent side by side', async () => {
    const ids = [await aStartedBroadcast(office.stores, { now }), await aStartedBroadcast(office.stores, { now })]
    const claimed = await store().claim({ ...lane, most: 4 })
    expect(claimed.map(({ broadcastId }) => broadcastId)).toEqual([...ids, ...ids])
  })

  test('nothing begins while paused, during a flood-wait, or with a lost lease', async () => {
    const broadcastId = await aStartedBroadcast(office.stores, { now })
    const [to, next] = await store().claim(lane)
    if (to === undefined || next === undefined) throw new Error('nothing claimed')
    expect(await store().begin(to, { owner: 'another', leaseMs: 1000 })).toBe(false)
    await store().holdLane(1)
    expect(await store().begin(to, lane)).toBe(false)
    await pause(1100)
    expect(await store().begin(to, lane)).toBe(true)
    expect(await store().begin(to, lane)).toBe(false)
    await pauseBroadcast(office.stores, { id: broadcastId, actorId: null, now })
    expect(await store().begin(next, lane)).toBe(false)
  })

  test('after a flood-wait the first slot is its end', async () => {
    await aStartedBroadcast(office.stores, { now })
    await store().holdLane(5)
    const [to] = await store().claim({ ...lane, most: 1 })
    expect(to?.waitMs).toBeGreaterThan(4500)
    await office.database.client.broadcastLane.deleteMany()
  })

  test('a lost lease: what had begun is unknown, what was only reserved is taken by another', async () => {
    const broadcastId = await aStartedBroadcast(office.stores, { now })
    const claimed = await store().claim({ ...lane, leaseMs: 50 })
    const [begun] = claimed
    if (begun === undefined) throw new Error('nothing claimed')
    await store().begin(begun, { owner: 'one', leaseMs: 50 })
    await pause(100)
    expect(await store().expireLeases()).toBe(1)
    expect(await store().counts(broadcastId)).toMatchObject({ waiting: 3, unknown: 1 })
    expect(await store().claim({ ...lane, owner: 'two' })).toHaveLength(3)
    // The process was not dead, only slow: what it knows stands.
    await store().settle({ ...begun, version: 1 }, { kind: 'sent', messageIds: [7] }, { now, retryMs: null })
    expect(await store().counts(broadcastId)).toMatchObject({ sent: 1, unknown: 0 })
  })

  test('outcomes are written down; one that is tried again waits its pause', async () => {
    const broadcastId = await aStartedBroadcast(office.stores, { now })
    const claimed = await store().claim(lane)
    for (const to of claimed) await store().begin(to, lane)
    const [a, b, c, d] = claimed
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('not four')
    const how = { now, retryMs: 60_000 }
    await store().settle({ ...a, version: 1 }, { kind: 'wait', seconds: 5, messageIds: [1] }, how)
    await store().settle({ ...b, version: 1 }, { kind: 'retry', fault: 'telegram 502', messageIds: [] }, how)
    await store().settle({ ...c, version: 1 }, { kind: 'refused', fault: '400 no' }, how)
    await store().settle({ ...d, version: 1 }, { kind: 'unreachable' }, how)
    expect(await store().counts(broadcastId)).toEqual({ total: 4, waiting: 2, sent: 0, failed: 1, blocked: 1, unknown: 0 })
    const again = await store().claim(lane)
    expect(again.map(({ personId, attempts, messageIds }) => ({ personId, attempts, messageIds }))).toEqual([
      { personId: a.personId, attempts: 0, messageIds: [1] },
    ])
    expect((await rows(broadcastId)).get(b.personId)).toMatchObject({ attempts: 1, fault: 'telegram 502' })
    expect(await store().finish(now)).toEqual([])
  })

  test('a correction that comes while a message leaves is made in that message, too', async () => {
    const broadcastId = await aStartedBroadcast(office.stores, { now })
    const [to] = await store().claim({ ...lane, most: 1 })
    if (to === undefined) throw new Error('nothing claimed')
    await store().begin(to, lane)
    expect(await store().correct(broadcastId, aContent({ text: 'Ralat.' }), now)).toBe(0)
    await store().settle({ ...to, version: 1 }, { kind: 'sent', messageIds: [7] }, { now, retryMs: null })
    // Those already passed are looked at once a second.
    await pause(1100)
    const claimed = await store().claim(lane)
    expect(claimed.filter(({ correct }) => correct)).toMatchObject([{ personId: to.personId, messageIds: [7] }])
  })

  test('while its file is not at Telegram only one person is tried at a time', async () => {
    const content = aContent({ media: [{ kind: 'photo', fileId: null }] })
    const files = [{ place: 0, name: 'a.png', bytes: new Uint8Array([1]) }]
    const broadcastId = await aStartedBroadcast(office.stores, { content, files, now })
    const [first, ...others] = await store().claim(lane)
    if (first === undefined) throw new Error('nothing claimed')
    expect(others).toEqual([])
    expect(await store().claim({ ...lane, owner: 'two' })).toEqual([])
    await store().begin(first, lane)
    expect(await store().claim({ ...lane, owner: 'two' })).toEqual([])
    await store().setFileId(broadcastId, 0, 'held-by-telegram')
    expect(await store().claim({ ...lane, owner: 'two' })).toHaveLength(3)
    expect((await store().byId(broadcastId))?.content.media).toEqual([{ kind: 'photo', fileId: 'held-by-telegram' }])
  })

  test('people who blocked the bot or left after the start are not written to', async () => {
    const broadcastId = await aStartedBroadcast(office.stores, { now })
    const telegramId = 700_000_000 + id(NIP.ani)
    await office.stores.people.markReachable(telegramId, false, now)
    expect(await store().claim(lane)).toHaveLength(3)
    expect(await store().counts(broadcastId)).toMatchObject({ blocked: 1, waiting: 3 })
    const daysOn = (days: number) => new Date(now.getTime() + days * DAY_MS)
    expect(await store().hasMissed(telegramId, daysOn(15))).toBe(true)
    await office.stores.people.markReachable(telegramId, true, now)
    // Reachable again, and the broadcast is still to come: a process that dies in between leaves it so.
    expect(await store().hasMissed(telegramId, daysOn(13))).toBe(true)
    expect(await store().hasMissed(telegramId, daysOn(15))).toBe(false)
    expect(await store().revive(id(NIP.ani), daysOn(15))).toBe(0)
    expect(await store().revive(id(NIP.ani), daysOn(13))).toBe(1)
    expect(await store().hasMissed(telegramId, daysOn(13))).toBe(false)
    expect(await store().hasMissed(1, now)).toBe(false)
    expect(await store().claim({ ...lane, owner: randomUUID() })).toHaveLength(1)
  })

  test('the progress is one process’s turn every so often', async () => {
    const broadcastId = await aStartedBroadcast(office.stores, { now })
    const turns = await Promise.all([1, 2, 3].map(() => store().takeProgressTurn(broadcastId, 200)))
    expect(turns.filter((turn) => turn)).toHaveLength(1)
    await pause(250)
    expect(await store().takeProgressTurn(broadcastId, 200)).toBe(true)
  })
})
