import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Job, startCron } from '../../src/schedule/cron.js'

const cronOf = (jobs: Job[], faults: string[] = []) =>
  startCron({ jobs, timeZone: 'Asia/Makassar', onFault: ({ what }) => void faults.push(what) })

test('a job that fails keeps neither the others nor the next tick from their turn', async () => {
  const faults: string[] = []
  const runs: string[] = []
  const failing = () => {
    throw new Error('before anything was awaited')
  }
  const cron = cronOf(
    [
      { name: 'first', run: failing },
      { name: 'second', run: async () => void runs.push('second') },
    ],
    faults,
  )
  await cron.tick()
  await cron.tick()
  expect([runs, faults]).toEqual([
    ['second', 'second'],
    ['job first', 'job first'],
  ])
  await cron.stop()
})

test('ticks that come while one is running are one more after it, never two at once', async () => {
  let running = 0
  let runs = 0
  const slow = async () => {
    running += 1
    runs += 1
    expect(running).toBe(1)
    await sleep(20)
    running -= 1
  }
  const cron = cronOf([{ name: 'slow', run: slow }])
  const first = cron.tick()
  await sleep(5)
  await Promise.all([first, cron.tick(), cron.tick(), cron.tick()])
  expect(runs).toBe(2)
  await cron.stop()
})
