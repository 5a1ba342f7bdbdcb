import { describe, expect, onTestFinished, test } from 'vitest'
import { startPolling, toStoredUpdate } from '../../src/delivery/polling.js'
import type { StoredUpdate } from '../../src/domain/inbox/inbox.js'
import { pause, until } from '../support/inbox.js'

const ANI = 700000104

describe('which chat an update belongs to', () => {
  test.each([
    ['a message: its chat', { update_id: 5, message: { chat: { id: ANI }, from: { id: 1 } } }, ANI],
    ['a tap: the person, whose private chat has the same number', { update_id: 5, callback_query: { from: { id: ANI }, data: 'x' } }, ANI],
    ['blocking the bot: the private chat', { update_id: 5, my_chat_member: { chat: { id: ANI }, from: { id: ANI } } }, ANI],
    ['a message in a group: the group', { update_id: 5, message: { chat: { id: -100123 }, from: { id: ANI } } }, -100123],
    ['an inline query: the person', { update_id: 5, inline_query: { from: { id: ANI } } }, ANI],
    ['something of no chat', { update_id: 5, poll: { id: 'x' } }, 0],
  ])('%s', (_, payload, chatKey) => {
    expect(toStoredUpdate(payload)).toEqual({ updateId: 5, chatKey, payload })
  })

  test.each([[null], ['text'], [{}], [{ update_id: 'five' }], [{ update_id: 1.5 }], [[]]])('%j is no update', (payload) => {
    expect(toStoredUpdate(payload)).toBeNull()
  })

  test('half a character in a text, which PostgreSQL cannot hold either, does not keep it from being stored', () => {
    const stored = toStoredUpdate({ update_id: 6, message: { chat: { id: ANI }, text: 'satu \ud83d dua \ude00 tiga \ud83d\ude00' } })
    expect(stored?.payload).toMatchObject({ message: { text: 'satu \ufffd dua \ufffd tiga \ud83d\ude00' } })
  })

  test('a NUL character in a text, which no PostgreSQL can hold, does not keep the update from being stored', () => {
    const stored = toStoredUpdate({ update_id: 5, message: { chat: { id: ANI }, text: 'satu\u0000dua', entities: [{ url: '\u0000' }] } })
    expect(JSON.stringify(stored?.payload)).not.toContain('\\u0000')
    expect(stored?.payload).toMatchObject({ update_id: 5, message: { chat: { id: ANI }, text: 'satu\ufffddua' } })
  })
})

/** Telegram as a list of updates that are gone once an offset above them is asked for. */
function telegram(updateIds: number[]) {
  const waiting = updateIds.map((id) => ({ update_id: id, message: { chat: { id: ANI } } }))
  const offsets: number[] = []
  const getUpdates = async ({ offset, signal }: { offset: number; signal: AbortSignal }): Promise<unknown[]> => {
    offsets.push(offset)
    while (waiting[0] !== undefined && waiting[0].update_id < offset) waiting.shift()
    if (waiting.length === 0)
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true }))
    return [...waiting]
  }
  return { waiting, offsets, getUpdates }
}

function poll(options: Parameters<typeof startPolling>[0]) {
  const polling = startPolling(options)
  onTestFinished(() => polling.stop())
  return polling
}

describe('long polling', () => {
  test('an update is confirmed to Telegram only by the request after it was stored', async () => {
    const server = telegram([5, 6, 9])
    const stored: number[] = []
    const offsetsWhenStored: number[][] = []
    poll({
      getUpdates: server.getUpdates,
      receive: async (updates) => {
        await pause(20)
        offsetsWhenStored.push([...server.offsets])
        stored.push(...updates.map((one) => one.updateId))
      },
    })
    await until(() => server.offsets.length === 2, 'asked again')
    expect(stored).toEqual([5, 6, 9])
    expect(offsetsWhenStored).toEqual([[0]])
    expect(server.offsets).toEqual([0, 10])
  })

  test('while the database is away the same updates are asked for again, and none is lost', async () => {
    const server = telegram([5, 6])
    const stored: StoredUpdate[] = []
    let failures = 0
    const faults: string[] = []
    poll({
      getUpdates: server.getUpdates,
      receive: async (updates) => {
        if (failures++ < 2) throw new Error('away')
        stored.push(...updates)
      },
      onFault: ({ what }) => faults.push(what),
    })
    await until(() => server.offsets.includes(7), 'confirmed at last')
    expect(server.offsets).toEqual([0, 0, 0, 7])
    expect(stored.map((one) => one.updateId)).toEqual([5, 6])
    expect(faults).toEqual(['polling', 'polling'])
  })

  test('Telegram being away is met with growing pauses, and updates come when it is back', async () => {
    const server = telegram([5])
    const askedAt: number[] = []
    const stored: StoredUpdate[] = []
    poll({
      getUpdates: async (request) => {
        askedAt.push(Date.now())
        if (askedAt.length < 3) throw new Error('502')
        return server.getUpdates(request)
      },
      receive: async (updates) => void stored.push(...updates),
    })
    await until(() => stored.length === 1, 'stored')
    const [first = 0, second = 0, third = 0] = askedAt
    expect(second - first).toBeGreaterThanOrEqual(450)
    expect(third - second).toBeGreaterThanOrEqual(950)
  })

  test('a process that dies between storing and confirming gets the same updates again', async () => {
    const server = telegram([5])
    let letGo = () => {}
    const stored: number[] = []
    const receive = async (updates: readonly StoredUpdate[]) => void stored.push(...updates.map((one) => one.updateId))
    const dying = startPolling({
      getUpdates: server.getUpdates,
      receive: async (updates) => {
        await receive(updates)
        await new Promise<void>((resolve) => {
          letGo = resolve
        })
      },
    })
    await until(() => stored.length === 1, 'stored, not confirmed')
    poll({ getUpdates: server.getUpdates, receive })
    await until(() => stored.length === 2, 'given to the next process')
    expect(stored).toEqual([5, 5])
    letGo()
    await dying.stop()
  })

  test('stopping waits until what has come is stored, and asks no more', async () => {
    const server = telegram([5])
    let stored = false
    const polling = poll({
      getUpdates: server.getUpdates,
      receive: async () => {
        await pause(50)
        stored = true
      },
    })
    await until(() => server.offsets.length === 1, 'asked')
    await polling.stop()
    expect(stored).toBe(true)
    const asked = server.offsets.length
    await pause(30)
    expect(server.offsets).toHaveLength(asked)
  })

  test('stopping during a pause does not wait for its end', async () => {
    let asked = 0
    const polling = poll({
      getUpdates: async () => {
        asked += 1
        throw new Error('502')
      },
      receive: async () => {},
    })
    await until(() => asked === 3, 'in the third pause (2 s)')
    const before = Date.now()
    await polling.stop()
    expect(Date.now() - before).toBeLessThan(1500)
  })
})
