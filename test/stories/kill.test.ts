import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/bot-api-server.js'
import { openPglite, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { seededChance } from '../support/a-framework.js'
import { answersAndSends, type Kept } from '../support/answering.js'
import { aFolder, botProcess } from '../support/bot-process.js'
import { pause, until } from '../support/inbox.js'
import { anOpenOffice, ITEMS, storedAnswers } from '../support/open-office.js'
import { startPostgres } from '../support/postgres.js'

async function aTelegram(): Promise<SandboxServer> {
  const server = await startSandboxServer({ tapTimeoutMs: 60_000, limits: { latencyMs: 10 } })
  onTestFinished(() => server.stop())
  return server
}

const told = (server: SandboxServer, id: number) => server.messages(id).filter((one) => one.text.includes('Periode Uji dibuka')).length
const allTold = (server: SandboxServer, ids: readonly number[]) => ids.reduce((sum, id) => sum + told(server, id), 0)

// Under half a minute each on a machine at rest; starting a process takes most of it.
describe('the bot is killed (kill -9) again and again', { timeout: 240_000 }, () => {
  test('while three people answer: no answer it acknowledged is lost, and everyone comes to the end', async () => {
    const server = await aTelegram()
    const folder = aFolder()
    const pg = join(folder, 'pg')
    const before = await openPglite({ folder: pg })
    const ids = await anOpenOffice(before, server, 3)
    await before.close()
    const bot = await botProcess(server, folder)
    await bot.start()
    const chance = seededChance(7)
    const answers: Kept = new Map()
    const answering = Promise.all(ids.map((id) => answersAndSends(server, id, { kept: answers, level: () => 2 + chance(3) })))
    const killing = (async () => {
      for (let kill = 1; kill <= 6; kill += 1) {
        const enough = kill * 8 + chance(4)
        await until(() => answers.size >= enough, `${enough} answers`)
        await pause(chance(60))
        await bot.kill()
        await bot.start()
      }
    })()
    await Promise.all([answering, killing])
    await bot.kill()
    const after = await openPglite({ folder: pg })
    onTestFinished(() => after.close())
    expect(await storedAnswers(after)).toEqual(answers)
    expect(answers.size).toBe(3 * ITEMS)
    expect(await after.client.rating.count({ where: { kind: 'self', submittedAt: { not: null } } })).toBe(3)
    expect(server.violations).toEqual([])
  })

  test('while it tells forty people that a cycle is open: nobody is left out, doubled at most those in hand', async () => {
    const server = await aTelegram()
    const folder = aFolder()
    const pg = join(folder, 'pg')
    const before = await openPglite({ folder: pg })
    const ids = await anOpenOffice(before, server, 40)
    await before.close()
    const bot = await botProcess(server, folder)
    const kills = [7, 23]
    for (const enough of kills) {
      await bot.start()
      await until(() => allTold(server, ids) >= enough, `${enough} are told`)
      await bot.kill()
    }
    expect(allTold(server, ids)).toBeLessThan(40)
    await bot.start()
    await until(() => ids.every((id) => told(server, id) > 0), 'all are told')
    await pause(500)
    await bot.kill()
    const IN_HAND = 5
    expect(allTold(server, ids) - 40).toBeLessThanOrEqual(kills.length * IN_HAND)
    const after = await openPglite({ folder: pg })
    onTestFinished(() => after.close())
    expect(await after.client.notice.count({ where: { state: 'sent' } })).toBe(40)
  })

  test('on a PostgreSQL server, which is killed as well: the same holds', async ({ skip }) => {
    const postgres = await startPostgres()
    if (postgres === undefined) {
      console.log('No PostgreSQL on this machine: killing the bot on a server is not tested')
      return skip()
    }
    onTestFinished(() => postgres.stop())
    const server = await aTelegram()
    const database = await openPostgres(postgres.url)
    onTestFinished(() => database.close())
    const ids = await anOpenOffice(database, server, 12)
    const bot = await botProcess(server, aFolder(), { DATABASE_URL: postgres.url })
    await bot.start()
    const chance = seededChance(11)
    const answers: Kept = new Map()
    const answering = Promise.all(ids.slice(0, 3).map((id) => answersAndSends(server, id, { kept: answers, level: () => 2 + chance(3) })))
    const killing = (async () => {
      await until(() => answers.size >= 15, '15 answers')
      await bot.kill()
      await bot.start()
      await until(() => answers.size >= 35, '35 answers')
      await postgres.kill9()
      await pause(300)
      await postgres.startAgain()
    })()
    await Promise.all([answering, killing])
    // Those who answer may have sent their form before their turn came: then they need not be told any more.
    await until(() => ids.slice(3).every((id) => told(server, id) > 0), 'all others are told')
    await until(async () => (await openStores(database.client).notices.waiting()) === 0, 'no notice waits')
    await bot.kill()
    expect(await storedAnswers(database)).toEqual(answers)
    expect(answers.size).toBe(3 * ITEMS)
    expect(await database.client.rating.count({ where: { kind: 'self', submittedAt: { not: null } } })).toBe(3)
  })
})
