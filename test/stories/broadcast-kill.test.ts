import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { PRIVACY_VERSION } from '../../src/domain/identity/privacy-version.js'
import { shipContent } from '../../src/office/ship-content.js'
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/bot-api-server.js'
import { type Database, openPglite, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { seededChance } from '../support/a-framework.js'
import { somePeople, telegramIdOf } from '../support/a-person.js'
import { aFolder, type BotProcess, botProcess } from '../support/bot-process.js'
import { aContent, aStartedBroadcast, PIXEL } from '../support/broadcasts.js'
import { pause, until } from '../support/inbox.js'
import { startPostgres } from '../support/postgres.js'

const PEOPLE = 300
const KILLS = 20
/** Messages on their way at one time (src/delivery/broadcasts.ts). */
const AT_ONCE = 10
/** Faster than Telegram allows, and slow enough that several are always on their way. */
const PACE = { BROADCAST_PER_SECOND: '60' }
const TEXT = 'Sosialisasi penilaian'

interface Office {
  server: SandboxServer
  ids: number[]
  broadcast: number
  /** How many messages of it have arrived. */
  arrived(): number
}

async function anOffice(database: Database, people: number, photo = false): Promise<Office> {
  const server = await startSandboxServer({ limits: { latencyMs: 60 } })
  onTestFinished(() => server.stop())
  const stores = openStores(database.client)
  const now = new Date()
  await shipContent(stores, now)
  const rows = await somePeople(database.client, people, { linkedAt: now })
  await database.client.telegramAccount.updateMany({ data: { privacyVersion: PRIVACY_VERSION, privacyAcceptedAt: now } })
  const ids = rows.map(({ id }) => telegramIdOf(id))
  for (const id of ids) server.addUser({ id, firstName: `Orang ${id}` })
  const content = aContent(photo ? { media: [{ kind: 'photo', fileId: null }] } : {})
  const files = photo ? [{ place: 0, name: 'poster.png', bytes: PIXEL }] : []
  let arrived = 0
  server.subscribe(({ kind }) => {
    arrived += kind === 'message' ? 1 : 0
  })
  return { server, ids, arrived: () => arrived, broadcast: await aStartedBroadcast(stores, { content, files, now }) }
}

const got = (server: SandboxServer, id: number) => server.messages(id).filter(({ text }) => text.includes(TEXT)).length

/** Kills at random moments, well spread over the whole broadcast. Each start comes a little further; what was on its way may never arrive. */
async function killAgainAndAgain(bot: BotProcess, office: Office, seed: number): Promise<void> {
  const chance = seededChance(seed)
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const enough = office.arrived() + chance(10)
    const inVain = Date.now() + 3000
    await bot.start()
    while (office.arrived() < enough && Date.now() < inVain) await pause(3)
    await pause(chance(50))
    await bot.kill()
  }
}

/** Nothing arrives any more for so long. */
async function quiet(office: Office, ms: number): Promise<void> {
  for (let seen = -1; seen !== office.arrived(); ) {
    seen = office.arrived()
    await pause(ms)
  }
}

/** Nobody twice, nobody forgotten; whoever was on the way at a kill is unknown, and those are few. */
async function expectCounted(database: Database, office: Office): Promise<void> {
  const rows = await database.client.broadcastRecipient.findMany({ where: { broadcastId: office.broadcast } })
  expect(rows).toHaveLength(PEOPLE)
  const of = (state: string) => rows.filter((row) => row.state === state).map(({ personId }) => got(office.server, telegramIdOf(personId)))
  const unknown = of('unknown')
  console.log(`Of ${PEOPLE}: unknown ${unknown.length}, of these arrived ${unknown.filter((n) => n === 1).length}`)
  expect(of('sent').filter((n) => n !== 1)).toEqual([])
  expect(unknown.filter((n) => n > 1)).toEqual([])
  expect(unknown.length).toBeLessThanOrEqual(KILLS * AT_ONCE)
  expect(of('sent').length + unknown.length).toBe(PEOPLE)
}

const isDone = async (database: Database, id: number) => (await openStores(database.client).broadcasts.byId(id))?.state === 'done'

describe(`the bot is killed (kill -9) ${KILLS} times while it sends a broadcast to ${PEOPLE}`, { timeout: 400_000 }, () => {
  test('on PGlite: nobody is left out, nobody gets it twice, what was on its way is unknown', async () => {
    const folder = aFolder()
    const pg = join(folder, 'pg')
    const before = await openPglite({ folder: pg })
    const office = await anOffice(before, PEOPLE)
    await before.close()
    const bot = await botProcess(office.server, folder, PACE)
    await killAgainAndAgain(bot, office, 3)
    await bot.start()
    await quiet(office, 3000)
    await bot.kill()
    const after = await openPglite({ folder: pg })
    onTestFinished(() => after.close())
    expect(await isDone(after, office.broadcast)).toBe(true)
    await expectCounted(after, office)
    expect(office.server.violations).toEqual([])
  })

  test('on a PostgreSQL server: the same; and when the admin repeats the unknown, everyone has it', async ({ skip }) => {
    const postgres = await startPostgres()
    if (postgres === undefined) return skip('No PostgreSQL on this machine')
    onTestFinished(() => postgres.stop())
    const database = await openPostgres(postgres.url)
    onTestFinished(() => database.close())
    const office = await anOffice(database, PEOPLE)
    const bot = await botProcess(office.server, aFolder(), { ...PACE, DATABASE_URL: postgres.url })
    await killAgainAndAgain(bot, office, 5)
    await bot.start()
    await until(() => isDone(database, office.broadcast), 'the broadcast is done')
    await expectCounted(database, office)
    const { broadcasts } = openStores(database.client)
    const repeated = await broadcasts.repeat(office.broadcast, ['unknown'])
    await until(async () => (await broadcasts.counts(office.broadcast)).sent === PEOPLE, 'everyone has it')
    expect(office.ids.filter((id) => got(office.server, id) === 0)).toEqual([])
    expect(office.arrived() - PEOPLE).toBeLessThanOrEqual(repeated)
    expect(office.server.violations).toEqual([])
  })

  test('between the upload of its photo and the first file id: it is uploaded again, and nobody gets it twice', async () => {
    const folder = aFolder()
    const pg = join(folder, 'pg')
    const before = await openPglite({ folder: pg })
    const office = await anOffice(before, 12, true)
    await before.close()
    const bot = await botProcess(office.server, folder, PACE)
    await bot.start()
    await until(() => office.arrived() >= 1, 'Telegram has the photo')
    await bot.kill()
    await bot.start()
    await quiet(office, 2000)
    await bot.kill()
    const uploads = office.server.calls.filter(({ payload }) => String(payload.photo).startsWith('attach://'))
    expect(uploads.length).toBeLessThanOrEqual(2)
    expect(office.ids.filter((id) => got(office.server, id) > 1)).toEqual([])
    const after = await openPglite({ folder: pg })
    onTestFinished(() => after.close())
    const counts = await openStores(after.client).broadcasts.counts(office.broadcast)
    expect(counts.sent + counts.unknown).toBe(12)
    expect(counts.unknown).toBeLessThanOrEqual(AT_ONCE)
  })
})
