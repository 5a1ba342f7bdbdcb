import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shipContent } from '../../src/office/ship-content.js'
import { aCommandLine, type CommandLine } from '../support/command-line.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'

/** Tuesday 1 December 2026, 09:00 WITA. */
const now = new Date('2026-12-01T01:00:00Z')
let test: TestDatabase
let office: CommandLine
beforeAll(async () => {
  test = await openTestDatabase()
  office = aCommandLine(test.stores, now)
  await shipContent(test.stores, now)
  await office.types('demo --people 40 --linked')
  await office.types(`cycle open --name 'Periode 2026' --self-until 2026-12-04 --rating-until 2026-12-11`)
})
afterAll(() => test.close())

interface Line {
  at: Date
  nip: string
  rule: string
  causes: string[]
}
const between = async (from: string, until: string) => (await office.types(`reminders --from '${from}' --until '${until}'`)).json as Line[]

describe('what would be sent', () => {
  it('is a list of moments, people, rules and causes, and nothing else', async () => {
    const all = await between('2026-12-01', '2026-12-12')
    expect(all.length).toBeGreaterThan(60)
    const [first] = JSON.parse(JSON.stringify(all)) as Record<string, unknown>[]
    expect(Object.keys(first ?? {})).toEqual(['at', 'nip', 'rule', 'causes'])
    expect(first).toMatchObject({ at: '2026-12-03T01:00:00.000Z', nip: expect.stringMatching(/^\d{18}$/), rule: 'h-1', causes: ['self'] })
    expect(all.map(({ at }) => at.getTime())).toEqual(all.map(({ at }) => at.getTime()).sort((a, b) => a - b))
    expect(new Set(all.map(({ at, nip }) => `${nip} ${at.toISOString().slice(0, 10)}`)).size).toBe(all.length)
  })
  it('of a later day is the same whether one begins to look on that day or before, though the opening still waits in the outbox', async () => {
    const whole = await between('2026-12-01', '2026-12-04')
    const onThird = await between('2026-12-03', '2026-12-03')
    expect(onThird.length).toBeGreaterThan(30)
    expect(onThird).toEqual(whole.filter(({ at }) => at.toISOString().startsWith('2026-12-03')))
  })
  it('sends nothing, and keeps nothing', async () => {
    expect([
      await test.database.client.reminderSent.count(),
      await test.database.client.notice.count({ where: { kind: 'reminder' } }),
    ]).toEqual([0, 0])
  })
  it.each([
    ['besok', '2026-12-04', 'not-a-time'],
    ['2026-12-04', '2026-12-03', 'reversed'],
    ['2026-12-01', '2027-12-03', 'too-long'],
  ])('from %s until %s is refused: %s', async (from, until, kind) => {
    expect(await office.types(`reminders --from ${from} --until ${until}`)).toMatchObject({ exitCode: 1, json: { kind } })
  })
})
