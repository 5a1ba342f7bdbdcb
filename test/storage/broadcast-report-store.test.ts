import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Asked } from '../../src/domain/broadcast/report-store.js'
import { aBroadcast, aQuestion } from '../support/a-broadcast.js'
import { somePeople } from '../support/a-person.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { at } from '../support/story.js'

let opened: TestDatabase
let people: number[]
let id: number
const started = at('2026-12-04 08:00')
const minutes = (count: number) => new Date(started.getTime() + count * 60_000)

beforeAll(async () => {
  opened = await openTestDatabase()
  const { client } = opened.database
  people = (await somePeople(client, 8)).map((one) => one.id)
  const other = await client.unit.create({ data: { name: 'Alak' } })
  await client.person.updateMany({ where: { id: { in: people.slice(6) } }, data: { unitId: other.id } })
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = people
  id = await aBroadcast(client, {
    startedAt: started,
    recipients: [
      { personId: a, understoodAt: minutes(10), answer: 1, answeredAt: minutes(9) },
      { personId: b, understoodAt: minutes(20), answer: 0, answeredAt: minutes(21) },
      { personId: c, sentAt: minutes(1) },
      // Sending broke off, and yet this one has tapped: it is there.
      { personId: d, state: 'unknown', understoodAt: minutes(30) },
      { personId: e, state: 'unknown' },
      { personId: f, state: 'blocked' },
      { personId: g, sentAt: minutes(2), answer: 1, answeredAt: minutes(40) },
      // A correction is on its way to somebody who has the old text.
      { personId: h, state: 'waiting', sentAt: minutes(3), understoodAt: minutes(4) },
    ],
  })
})
afterAll(() => opened.close())

describe('the report of a broadcast', () => {
  const both: Asked = { asksUnderstood: true, question: aQuestion }
  test('counts by unit who has it, has understood, chose what, and whom it should be told again', async () => {
    expect(await opened.stores.broadcastReports.units(id, both)).toEqual([
      { unit: 'Alak', recipients: 2, reached: 2, understood: 1, answers: [0, 1, 0], open: 2 },
      { unit: 'Kelurahan Contoh', recipients: 6, reached: 4, understood: 3, answers: [1, 1, 0], open: 3 },
    ])
  })
  test.each<[string, Asked, number]>([
    ['only to be confirmed: those who have not', { asksUnderstood: true, question: null }, 2],
    ['only to be answered: those who have not, and those who were wrong', { asksUnderstood: false, question: aQuestion }, 4],
    ['neither: nobody', { asksUnderstood: false, question: null }, 0],
  ])('to be told again when it is %s', async (_what, asked, open) => {
    const units = await opened.stores.broadcastReports.units(id, asked)
    expect(units.reduce((sum, one) => sum + one.open, 0)).toBe(open)
    if (asked.question === null) expect(units.map((one) => one.answers)).toEqual([[], []])
  })

  test('knows its first and last moment, and nothing of a broadcast nobody has', async () => {
    expect(await opened.stores.broadcastReports.span(id)).toEqual({ first: started, last: minutes(40) })
    const none = await aBroadcast(opened.database.client, {
      startedAt: started,
      recipients: [{ personId: people[0] ?? 0, state: 'waiting' }],
    })
    expect(await opened.stores.broadcastReports.span(none)).toBeNull()
    expect(await opened.stores.broadcastReports.span(4242)).toBeNull()
  })

  test('adds up over time, the first and the last moment included', async () => {
    const curve = await opened.stores.broadcastReports.curve(id, { from: started, until: minutes(40), steps: 4 })
    expect(curve.map(({ at: moment, ...counts }) => [Math.round((moment.getTime() - started.getTime()) / 60_000), counts])).toEqual([
      [0, { sent: 2, understood: 0, answered: 0 }],
      [10, { sent: 5, understood: 2, answered: 1 }],
      [20, { sent: 5, understood: 3, answered: 1 }],
      [30, { sent: 6, understood: 4, answered: 2 }],
      [40, { sent: 6, understood: 4, answered: 3 }],
    ])
  })

  test('is read recipient by recipient in steps, and never says what was chosen', async () => {
    const read = async (personId: number) => opened.stores.broadcastReports.recipients(id, { personId, most: 5 })
    const first = await read(0)
    expect(first.map((one) => one.personId)).toEqual(people.slice(0, 5))
    const second = await read(first.at(-1)?.personId ?? 0)
    expect(second.map((one) => one.personId)).toEqual(people.slice(5))
    expect(first[0]).toEqual({
      personId: people[0],
      name: 'Orang 0',
      nip: expect.stringMatching(/^\d{18}$/),
      unit: 'Kelurahan Contoh',
      state: 'sent',
      sentAt: started,
      understoodAt: minutes(10),
      hasAnswered: true,
    })
    expect(Object.keys(first[0] ?? {})).not.toContain('answer')
  })
})
