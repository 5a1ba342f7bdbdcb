/** Long work over kills, cancelling, outages and several processes. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OfficeJobs, startOfficeJobs } from '../../src/delivery/office-jobs.js'
import { MOST_ATTEMPTS, type OfficeJob, type WorkControl, type WorkOutcome } from '../../src/domain/office-job/office-job.js'
import { somePeople } from '../support/a-person.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'

const now = new Date('2026-12-01T01:00:00Z')
let db: TestDatabase
let ownerId: number
const started: OfficeJobs[] = []

beforeAll(async () => {
  db = await openTestDatabase()
  ownerId = (await somePeople(db.database.client, 1))[0]?.id ?? 0
})
beforeEach(() => db.database.client.officeJob.deleteMany())
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.stop()))
})
afterAll(() => db.close())

type Run = (job: OfficeJob, control: WorkControl) => Promise<WorkOutcome>
const givenUp: number[] = []

function aProcess(owner: string, run: Run, leaseMs = 15_000): OfficeJobs {
  const store = db.stores.officeJobs
  const giveUp = async (job: OfficeJob) => void givenUp.push(job.id)
  const jobs = startOfficeJobs({ store, kinds: ['count'], run, giveUp, owner, now: () => now, pollMs: 30, leaseMs })
  started.push(jobs)
  return jobs
}
const ask = (key: string, kind = 'count') => db.stores.officeJobs.add({ key, kind, ownerId, input: { to: 3 }, now })
const stateOf = async (id: number) => db.database.client.officeJob.findUniqueOrThrow({ where: { id } })

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await condition()); tries += 1) await sleep(25)
  expect(await condition()).toBe(true)
}

describe('work that was asked for', () => {
  test('twice under one key is done once, and what it needed is forgotten', async () => {
    const seen: unknown[] = []
    const [first, second] = [await ask('a'), await ask('a')]
    expect(second).toBe(first)
    await aProcess('one', async ({ input }) => {
      seen.push(input)
      return { kind: 'done' }
    }).idle()
    expect(seen).toEqual([{ to: 3 }])
    expect(await stateOf(first)).toMatchObject({ state: 'done', input: {}, leaseUntil: null })
  })

  test('is shared by two processes without being done twice', async () => {
    const done: string[] = []
    const run =
      (owner: string): Run =>
      async (job) => {
        await sleep(5)
        done.push(`${job.id}`)
        expect(owner).toMatch(/one|two/)
        return { kind: 'done' }
      }
    for (let n = 0; n < 12; n += 1) await ask(`s${n}`)
    await Promise.all([aProcess('one', run('one')).idle(), aProcess('two', run('two')).idle()])
    await until(async () => (await db.stores.officeJobs.unfinished()) === 0)
    expect(new Set(done).size).toBe(12)
    expect(done).toHaveLength(12)
  })

  test('of a kind that this program does not know is left to one that does', async () => {
    const id = await ask('other', 'later-kind')
    await aProcess('one', async () => ({ kind: 'done' })).idle()
    expect((await stateOf(id)).state).toBe('waiting')
  })
})

describe('a process that dies at its work', () => {
  test('has it begun again by another when its lease has run out', async () => {
    const id = await ask('killed')
    // What a killed process leaves behind: claimed, and never heard of again.
    expect(await db.stores.officeJobs.claim({ owner: 'dead', kinds: ['count'], leaseMs: 150 })).toMatchObject({ id, attempts: 1 })
    const attempts: number[] = []
    aProcess('other', async (job) => {
      attempts.push(job.attempts)
      return { kind: 'done' }
    })
    await until(async () => (await stateOf(id)).state === 'done')
    expect(attempts).toEqual([2])
    // Should the dead one live after all, it no longer has a say.
    await db.stores.officeJobs.settle(id, 'dead', { state: 'failed', now })
    expect((await stateOf(id)).state).toBe('done')
  })

  test('again and again is given up, and the owner is told', async () => {
    const id = await ask('deadly')
    for (let n = 0; n < MOST_ATTEMPTS; n += 1) {
      await db.stores.officeJobs.claim({ owner: 'dead', kinds: ['count'], leaseMs: 1 })
      await sleep(10)
    }
    await aProcess('other', async () => ({ kind: 'done' })).idle()
    expect((await stateOf(id)).state).toBe('failed')
    expect(givenUp).toContain(id)
  })

  test('in good order gives it back, uncounted', async () => {
    const id = await ask('stopped')
    const jobs = aProcess('one', async (_, control) => {
      try {
        for (;;) {
          await sleep(5)
          await control.breathe()
        }
      } catch {
        return { kind: 'stopped' }
      }
    })
    await until(async () => (await stateOf(id)).state === 'running')
    await jobs.stop()
    expect(await stateOf(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  })
})

describe('work that is cancelled', () => {
  test('stops, and stays cancelled', async () => {
    const id = await ask('unwanted')
    let stopped = false
    const jobs = aProcess('one', async (_, control) => {
      try {
        for (let done = 0; ; done += 1) {
          await sleep(5)
          await control.progress(done, 1000)
        }
      } catch {
        stopped = true
        return { kind: 'stopped' }
      }
    })
    await until(async () => (await stateOf(id)).state === 'running')
    expect(await db.stores.officeJobs.cancel(id, now)).toBe(true)
    jobs.wake()
    await until(async () => stopped)
    await jobs.idle()
    expect((await stateOf(id)).state).toBe('cancelled')
  })

  test('too late is not: past the point of no return it is saved', async () => {
    const id = await ask('late')
    await db.stores.officeJobs.claim({ owner: 'one', kinds: ['count'], leaseMs: 60_000 })
    expect(await db.stores.officeJobs.passPointOfNoReturn(id, 'one')).toBe(true)
    expect(await db.stores.officeJobs.cancel(id, now)).toBe(false)
    expect(await db.stores.officeJobs.renew(id, 'one', 60_000)).toBe(true)
  })
})

test('an outage is tried again', async () => {
  const id = await ask('outage')
  let tries = 0
  aProcess('one', async () => {
    tries += 1
    return tries === 1 ? { kind: 'again', fault: 'telegram 502', afterMs: 50 } : { kind: 'done' }
  })
  await until(async () => (await stateOf(id)).state === 'done')
  expect(tries).toBe(2)
})
