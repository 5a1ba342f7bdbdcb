/** Ticks the jobs at every minute of the office's clock. A job decides and writes rows under unique keys, so a doubled or missed tick does no harm. */
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

export interface CronOptions {
  jobs: readonly Job[]
  /** IANA name. */
  timeZone: string
  /** False: only when tick() is called. */
  byItself?: boolean
  onFault: (fault: { what: string; error: unknown }) => void
}

export function startCron({ jobs, timeZone, byItself = true, onFault }: CronOptions): Cron {
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  /** One job that fails keeps no other from its turn, and none from the next tick. */
  async function runAll(): Promise<void> {
    for (const job of jobs)
      try {
        await job.run()
      } catch (error) {
        onFault({ what: `job ${job.name}`, error })
      }
  }
  /** While one tick runs, all that come meanwhile are one more after it: a slow database does not gather a queue of them. */
  function tick(): Promise<void> {
    next ??= running.then(() => {
      next = undefined
      running = runAll()
      return running
    })
    return next
  }
  const task = byItself ? schedule('* * * * *', () => tick(), { timezone: timeZone, name: 'cermin' }) : undefined
  return {
    tick,
    async stop() {
      await task?.destroy()
      await next
      await running
    },
  }
}
