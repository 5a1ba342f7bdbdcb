/** What an operator sees of a running bot: metrics, health, and logs in which an update's number leads to the calls it caused. */
import { type Health, healthOf, watchTelegram } from './delivery/health.js'
import type { Handled } from './delivery/inbox.js'
import type { Backlog } from './domain/backlog/backlog.js'
import type { ClaimedUpdate } from './domain/inbox/inbox.js'
import type { Notice, SendOutcome } from './domain/notice/notice.js'
import { traced } from './log.js'
import { openMetrics } from './metrics.js'
import type { Job } from './schedule/cron.js'
import type { Log } from './telegram/context.js'
import type { Called } from './telegram/watched-calls.js'

export interface Operation {
  called: Called
  update(handle: (update: ClaimedUpdate) => Promise<Handled>): (update: ClaimedUpdate) => Promise<Handled>
  notice(send: (notice: Notice) => Promise<SendOutcome>): (notice: Notice) => Promise<SendOutcome>
  /** Of a broadcast: one message to one person. */
  recipient<To, What, Outcome extends { kind: string }>(
    send: (to: To, what: What) => Promise<Outcome>,
  ): (to: To, what: What) => Promise<Outcome>
  /** So many updates of somebody who sends too fast were not stored. */
  dropped(count: number): void
  job(job: Job): Job
  health(): Promise<Health>
  metrics(): Promise<{ text: string; contentType: string }>
}

const secondsSince = (begun: number) => (performance.now() - begun) / 1000

export function watchOperation({ log, backlog }: { log: Log; backlog: () => Promise<Backlog> }): Operation {
  const metrics = openMetrics(backlog)
  const telegram = watchTelegram()
  return {
    called({ method, outcome, seconds }) {
      // A poll lasts as long as nothing happens: its duration says nothing.
      if (method !== 'getUpdates') metrics.call(method, outcome, seconds)
      telegram.ended(outcome !== 'network' && !outcome.startsWith('5'))
      log.debug({ method, outcome, ms: Math.round(seconds * 1000) }, 'telegram call')
    },
    update: (handle) => (update) =>
      traced({ update: update.updateId }, async () => {
        const begun = performance.now()
        const handled = await handle(update)
        metrics.update(handled.kind, secondsSince(begun))
        log.debug({ outcome: handled.kind, attempt: update.attempts }, 'update handled')
        return handled
      }),
    notice: (send) => (notice) =>
      traced({ notice: notice.id }, async () => {
        const outcome = await send(notice)
        metrics.notice(notice.kind, outcome.kind)
        log.debug({ kind: notice.kind, outcome: outcome.kind, attempt: notice.attempts }, 'notice')
        return outcome
      }),
    recipient: (send) => async (to, what) => {
      const outcome = await send(to, what)
      metrics.recipient(outcome.kind)
      return outcome
    },
    dropped: (count) => metrics.dropped(count),
    job: ({ name, run }) => ({
      name,
      run: () =>
        traced({ job: name }, async () => {
          const begun = performance.now()
          try {
            await run()
            metrics.job(name, 'done', secondsSince(begun))
          } catch (error) {
            metrics.job(name, 'failed', secondsSince(begun))
            throw error
          }
        }),
    }),
    health: () => healthOf({ backlog, telegram }),
    metrics: () => metrics.page(),
  }
}
