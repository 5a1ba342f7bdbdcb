import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFile } from '../support/a-roster.js'
import { aCommandLine, aCsvFile, type CommandLine } from '../support/command-line.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'

const now = new Date('2026-12-01T01:00:00Z')
let test: TestDatabase
let office: CommandLine
beforeAll(async () => {
  test = await openTestDatabase()
  office = aCommandLine(test.stores, now)
})
afterAll(() => test.close())

async function active(): Promise<number> {
  return (await test.stores.roster.snapshot()).people.filter((person) => !person.left).length
}

describe('the invented office', () => {
  it('has as many people as asked for, each bound to an invented account in order', async () => {
    const result = await office.types('demo --people 40 --linked')
    expect(result).toMatchObject({ exitCode: 0, json: { kind: 'made', count: 40, linked: true } })
    const { people } = result.json as { people: { nip: string; telegramId: number }[] }
    expect(people.map(({ telegramId }) => telegramId)).toEqual(Array.from({ length: 40 }, (_, index) => 700_000_001 + index))
    for (const { nip, telegramId } of people) expect((await test.stores.people.byTelegramId(telegramId, now))?.nip).toBe(nip)
    expect(await active()).toBe(40)
  })

  it('asked for again changes nothing', async () => {
    const entries = await test.database.client.auditEntry.count()
    expect(await office.types('demo --people 40 --linked')).toMatchObject({ exitCode: 0, json: { kind: 'unchanged' } })
    expect(await test.database.client.auditEntry.count()).toBe(entries)
  })

  it.each([60, 42, 1, 300])('becomes an office of %i, the accounts in order again', async (people) => {
    expect(await office.types(`demo --people ${people} --linked`)).toMatchObject({ exitCode: 0, json: { kind: 'made', count: people } })
    expect(await active()).toBe(people)
    expect(await test.database.client.telegramAccount.count({ where: { person: { leftAt: null } } })).toBe(people)
    expect(await test.stores.people.byTelegramId(700_000_000 + people, now)).not.toBeNull()
  })
})

it('an invented office never enters a roster of real people', async () => {
  const real = await openTestDatabase()
  const line = aCommandLine(real.stores, now)
  await line.types('import-roster pegawai.csv', aCsvFile(aFile()))
  const result = await line.types('demo --people 40')
  expect(result).toMatchObject({ exitCode: 1, json: { kind: 'real-people', count: 3 } })
  expect((await real.stores.roster.snapshot()).people).toHaveLength(3)
  await real.close()
})
