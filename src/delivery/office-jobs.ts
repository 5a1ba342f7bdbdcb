/** Takes up long work one piece at a time, keeps its lease while it lives, and stops it when its owner cancels it. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  MOST_ATTEMPTS,
  type OfficeJob,
  type OfficeJobStore,
  type WorkControl,
  type WorkOutcome,
  WorkStopped,
} from '../domain/office-job/office-job.js'

/** Work that holds the process longer than this lets others have their turn. */
const TURN_MS = 12
/** How often the row is told of the progress, and asked whether the work is still wanted. */
const BEAT_MS = 1000

export interface OfficeJobsOptions {
  store: OfficeJobStore
  kinds: readonly string[]
  /** Does the work, and shows it in the chat; never throws. */
  run: (job: OfficeJob, control: WorkControl) => Promise<WorkOutcome>
  /** Tells the owner that it was given up. */
  giveUp: (job: OfficeJob) => Promise<void>
  /** Unique per process. */
  owner: string
  now: () => Date
  pollMs?: number
  leaseMs?: number
  onFault?: (fault: { what: string; error: unknown }) => void
}

export interface OfficeJobs {
  /** Something was asked for, or cancelled: look now. */
  wake(): void
  /** Resolves when no work is left that could be done now. */
  idle(): Promise<void>
  /** Gives the work in hand back; another process, or the next one, begins it again. */
  stop(): Promise<void>
}

export function startOfficeJobs(options: OfficeJobsOptions): OfficeJobs {
  const { store, kinds, run, owner, now, pollMs = 2000, leaseMs = 15_000 } = options
  const onFault = options.onFault ?? (() => {})
  let stopping = false
  let wanted = false
  let turning: Promise<void> | undefined
  let beat: (() => Promise<void>) | undefined

  async function one(job: OfficeJob): Promise<void> {
    const stopped = new AbortController()
    let reached: { done: number; total: number } | undefined
    beat = async () => {
      if (!(await store.renew(job.id, owner, leaseMs))) return stopped.abort()
      if (reached !== undefined) await store.reach(job.id, owner, reached)
      reached = undefined
    }
    const look = () => void beat?.().catch((error: unknown) => onFault({ what: 'office job', error }))
    const timer = setInterval(look, BEAT_MS)
    const control = workControl(
      () => stopping || stopped.signal.aborted,
      (progress) => {
        reached = progress
      },
    )
    try {
      const outcome = await run(job, control)
      clearInterval(timer)
      await settle(job, outcome, stopped.signal.aborted)
    } finally {
      clearInterval(timer)
      beat = undefined
    }
  }

  async function settle(job: OfficeJob, outcome: WorkOutcome, notOurs: boolean): Promise<void> {
    if (notOurs) return
    switch (outcome.kind) {
      case 'done':
        return store.settle(job.id, owner, { state: 'done', now: now() })
      case 'failed':
        return store.settle(job.id, owner, { state: 'failed', fault: outcome.fault, now: now() })
      case 'again':
        return store.release(job.id, owner, { afterMs: outcome.afterMs, fault: outcome.fault, countsAsAttempt: false })
      case 'stopped':
        return store.release(job.id, owner, { afterMs: 0, countsAsAttempt: false })
    }
  }

  async function turn(): Promise<void> {
    while (wanted && !stopping) {
      wanted = false
      for (;;) {
        if (stopping) return
        const job = await store.claim({ owner, kinds, leaseMs })
        if (job === null) break
        if (job.attempts <= MOST_ATTEMPTS) await one(job)
        else {
          await options.giveUp(job)
          await store.settle(job.id, owner, { state: 'failed', fault: 'given up', now: now() })
        }
      }
    }
  }

  function wake(): void {
    wanted = true
    void beat?.().catch((error: unknown) => onFault({ what: 'office job', error }))
    turning ??= turn()
      .catch((error: unknown) => onFault({ what: 'office job', error }))
      .finally(() => {
        turning = undefined
        if (wanted && !stopping) wake()
      })
  }

  const poll = setInterval(wake, pollMs)
  wake()
  return {
    wake,
    async idle() {
      wake()
      while (turning !== undefined) await turning
    },
    async stop() {
      stopping = true
      clearInterval(poll)
      while (turning !== undefined) await turning
    },
  }
}

function workControl(isStopped: () => boolean, reach: (progress: { done: number; total: number }) => void): WorkControl {
  let turnBegan = performance.now()
  const breathe = async () => {
    if (performance.now() - turnBegan >= TURN_MS) {
      await nextTurn()
      turnBegan = performance.now()
    }
    if (isStopped()) throw new WorkStopped()
  }
  return {
    breathe,
    async progress(done, total) {
      reach({ done, total })
      await breathe()
    },
  }
}
