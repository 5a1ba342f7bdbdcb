/** Ticks the jobs once a minute. A job decides and writes rows under unique keys, so a doubled or missed tick does no harm. */
import { schedule } from 'node-cron'

export interface Job {
  name: string
  run: () => Promise<void>
}

export interface Cron {
  /** Runs all jobs now; used at start, and by the sandbox when its clock is moved. */
  tick(): Promise<void>
  stop(): Promise<void>
}

export function startCron(options: { jobs: readonly Job[]; onFault: (fault: { what: string; error: unknown }) => void }): Cron {
  let running: Promise<void> = Promise.resolve()
  const tick = () => {
    running = running.then(async () => {
      for (const job of options.jobs) await job.run().catch((error: unknown) => options.onFault({ what: `job ${job.name}`, error }))
    })
    return running
  }
  const task = schedule('* * * * *', () => tick())
  return {
    tick,
    async stop() {
      await task.stop()
      await running
    },
  }
}
