import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aMorning, liveThrough, type Morning } from '../support/bad-day.js'
import { aDay, PEOPLE } from '../support/bad-day-model.js'
import { type PostgresServer, startPostgres } from '../support/postgres.js'

/** 50 days, or at night 500. */
const TIMES = process.env.NIGHTLY === '1' ? 10 : 1
const DAYS = { polling: 20 * TIMES, replicas: 20 * TIMES, databaseDies: 10 * TIMES }
/** Only for a day that fails: looking for the smallest one like it ends then. Whoever has not lived all days until then has failed, too. */
const LONGEST_MS = 600_000 * TIMES

let shared: { postgres: PostgresServer; morning: Morning } | undefined
/** The server that is killed is nobody else's. */
let mortal: { postgres: PostgresServer; morning: Morning } | undefined

async function aServer() {
  const postgres = await startPostgres({ max_connections: '200' })
  return postgres === undefined ? undefined : { postgres, morning: await aMorning(postgres, PEOPLE) }
}
beforeAll(async () => {
  ;[shared, mortal] = await Promise.all([aServer(), aServer()])
  if (shared === undefined) console.log('No PostgreSQL on this machine: bad days are not lived through')
})
afterAll(async () => {
  await Promise.all([shared?.postgres.stop(), mortal?.postgres.stop()])
})

/** A failure names the seed and the path; give both to fc.assert as `{ seed, path }` to live that day again. */
async function everyDay(at: typeof shared, kind: { replicas: boolean; databaseDies: boolean }, numRuns: number): Promise<void> {
  if (at === undefined) return
  let compared = 0
  let lived = 0
  const begun = performance.now()
  await fc.assert(
    fc.asyncProperty(aDay(kind), async (day) => {
      compared += await liveThrough({ ...at, replicas: kind.replicas, day })
      lived += 1
    }),
    { numRuns, interruptAfterTimeLimit: LONGEST_MS, markInterruptAsFailure: true },
  )
  // A comparison that never takes place shows nothing.
  expect(compared).toBeGreaterThan(lived / 4)
  // Tests side by side: what heads the line may be another one's name.
  console.log(
    `${JSON.stringify(kind)}: ${lived} days in ${((performance.now() - begun) / 1000).toFixed(0)} s, ${compared} screens compared`,
  )
}

describe('days of three people, in any order with deaths, repeats and faults, end as the model says', {
  timeout: LONGEST_MS + 200_000,
}, () => {
  test.concurrent('one process that polls', ({ skip }) =>
    shared === undefined ? skip() : everyDay(shared, { replicas: false, databaseDies: false }, DAYS.polling))
  test.concurrent('two processes behind a front that scatters and repeats', ({ skip }) =>
    shared === undefined ? skip() : everyDay(shared, { replicas: true, databaseDies: false }, DAYS.replicas))
  test.concurrent('the database itself is killed (kill -9)', ({ skip }) =>
    mortal === undefined ? skip() : everyDay(mortal, { replicas: false, databaseDies: true }, DAYS.databaseDies))
})
