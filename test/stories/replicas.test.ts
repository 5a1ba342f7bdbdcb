import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/bot-api-server.js'
import { type Database, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { seededChance } from '../support/a-framework.js'
import { aFolder, type BotProcess, botProcess } from '../support/bot-process.js'
import { answersSome, type Expected, quantile, type Rater, ratersOf, tapped } from '../support/crowd.js'
import { until } from '../support/inbox.js'
import { anOpenOffice, storedAnswers } from '../support/open-office.js'
import { type PostgresServer, startPostgres } from '../support/postgres.js'
import { type Front, scatteringFront } from '../support/scattering-front.js'

const SECRET = 'rahasia-kantor-0123456789'
const NIGHTLY = process.env.NIGHTLY === '1'
const PEOPLE = 300
const PROCESSES = 3
/** Items that each person answers in quiet, and while processes die. */
const [QUIET, DYING] = NIGHTLY ? [9, 8] : [2, 2]
/** Between one that was started again and the death of the next. */
const ALIVE_MS = 1000
const FREE_WITHIN_MS = 15_000

let postgres: PostgresServer | undefined
let server: SandboxServer
let database: Database
let front: Front
let bots: BotProcess[] = []
let raters: Rater[] = []
const chance = seededChance(5)
const ends: (() => unknown)[] = []
const atEnd = (end: () => unknown) => void ends.push(end)
const expected: Expected = { answers: new Map(), evidence: [] }
beforeAll(async () => {
  postgres = await startPostgres()
  if (postgres === undefined) return console.log('No PostgreSQL on this machine: several processes on one database are not tested')
  server = await startSandboxServer({ tapTimeoutMs: 90_000, webhookRetryMs: 100 })
  database = await openPostgres(postgres.url)
  await anOpenOffice(database, server, PEOPLE)
  raters = await ratersOf(database)
  front = await scatteringFront({ repeat: 0.05, laterMs: 1500, chance })
  const settings = { DATABASE_URL: postgres.url, WEBHOOK_URL: front.url, WEBHOOK_SECRET: SECRET, LOG_LEVEL: 'error' }
  bots = await Promise.all(Array.from({ length: PROCESSES }, () => botProcess(server, aFolder(atEnd), settings, atEnd)))
  front.ports.push(...bots.map(({ port }) => port))
  await Promise.all(bots.map((bot) => bot.start()))
})
afterAll(async () => {
  for (const end of ends.reverse()) await end()
  front?.stop()
  await database?.close()
  await server?.stop()
  await postgres?.stop()
})

/** Everything people sent is handled once, in their order, and nothing else is in the database. */
async function equalsTheModel(): Promise<void> {
  await front.quiet()
  await until(async () => (await database.client.inboxUpdate.count({ where: { doneAt: null } })) === 0, 'every update is handled')
  await until(async () => (await openStores(database.client).notices.waiting()) === 0, 'every notice is sent')
  expect(await storedAnswers(database)).toEqual(expected.answers)
  const evidence = await database.client.evidence.findMany({ select: { text: true } })
  expect(evidence.map(({ text }) => text).sort()).toEqual([...expected.evidence].sort())
  expect(await database.client.inboxUpdate.count({ where: { fault: { not: null } } })).toBe(0)
  expect(server.violations).toEqual([])
  // Node's own warnings aside: what the bot itself says at this level is a fault of ours.
  for (const bot of bots)
    expect(
      bot
        .said()
        .split('\n')
        .filter((line) => line.startsWith('{')),
    ).toEqual([])
}

async function allAnswer(from: number, until: number, shows: (id: number) => boolean): Promise<string> {
  const [before, tookMs, begun] = [{ ...front.figures }, [] as number[], performance.now()]
  await Promise.all(raters.map((rater) => answersSome(server, rater, { from, until, shows, chance, expected, tookMs })))
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const { delivered, repeated, refused } = front.figures
  const took = [0.5, 0.99].map((share) => `${quantile(tookMs, share).toFixed(0)} ms`)
  return [
    `${delivered - before.delivered} updates, ${repeated - before.repeated} repeats and ${refused - before.refused} refusals in ${seconds} s`,
    `a tap was answered after ${took[0]} (median), ${took[1]} (p99)`,
  ].join('; ')
}

describe('three processes on one database, behind a front that scatters what comes and repeats every twentieth', {
  timeout: 300_000,
}, () => {
  test('300 people answer at once: every answer is stored as it was last tapped, nobody’s message is missing, everyone is told once', async ({
    skip,
  }) => {
    if (postgres === undefined) return skip()
    const figures = await allAnswer(0, QUIET, (id) => id % 3 === 0)
    await equalsTheModel()
    const told = raters.map(({ id }) => server.messages(id).filter((one) => one.text.includes('Periode Uji dibuka')).length)
    expect(told.every((times) => times <= 1)).toBe(true)
    const owners = await database.client.inboxUpdate.groupBy({ by: ['leaseOwner'], _count: true })
    // Each process has done its part.
    expect(owners).toHaveLength(PROCESSES)
    console.log(`${figures}; by process: ${owners.map((one) => one._count).join(', ')}`)
  })

  test('the same while one of them is killed (kill -9) every few seconds and started again', async ({ skip }) => {
    if (postgres === undefined) return skip()
    let over = false
    let kills = 0
    const killing = (async () => {
      for (; !over; kills += 1) {
        const bot = bots[kills % PROCESSES]
        await bot?.kill()
        await bot?.start()
        await sleep(ALIVE_MS)
      }
    })()
    const figures = await allAnswer(QUIET, QUIET + DYING, (id) => id % 3 === 1)
    over = true
    await killing
    await equalsTheModel()
    expect(kills).toBeGreaterThan(1)
    console.log(`${figures}; ${kills} kills`)
  })

  test('one person alone is answered at once, whoever gets the tap; and when the process that had it in hand dies, by another within 15 s', async ({
    skip,
  }) => {
    const [first, ...others] = bots
    const [ani] = raters
    if (postgres === undefined || first === undefined || ani === undefined) return skip()
    const tookMs: number[] = []
    await answersSome(server, ani, { from: 0, until: 8, chance: () => 1, expected, tookMs })
    // A tap that had to wait for somebody's next look into the table would take longer than this.
    expect(quantile(tookMs, 0.5)).toBeLessThan(200)

    const [held, next] = ani.items
    if (held === undefined || next === undefined) throw new Error('The form is shorter')
    const data = (item: string, level: 2 | 4) => formButtons.level.data({ rating: ani.rating, item, level })
    await Promise.all(others.map((bot) => bot.kill()))
    front.ports.splice(0, PROCESSES, first.port)
    server.faults.next('editMessageText', { kind: 'slow', ms: 30_000 })
    const before = server.calls.length
    await tapped(server, ani.id, data(held.key, 4))
    await until(() => server.calls.slice(before).some((call) => call.method === 'editMessageText'), 'the answer hangs at Telegram')
    await Promise.all(others.map((bot) => bot.start()))
    front.ports.splice(0, 1, ...others.map(({ port }) => port))
    await first.kill()
    const killedAt = performance.now()
    await tapped(server, ani.id, data(next.key, 4))
    const waitedMs = performance.now() - killedAt
    expect(waitedMs).toBeLessThan(FREE_WITHIN_MS)
    expected.answers.set(`${ani.rating}:${held.key}`, 4).set(`${ani.rating}:${next.key}`, 4)
    await equalsTheModel()
    console.log(`alone: ${quantile(tookMs, 0.5).toFixed(0)} ms a tap; after the death of the holder: ${(waitedMs / 1000).toFixed(1)} s`)
  })
})
