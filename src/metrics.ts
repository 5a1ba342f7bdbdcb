/** Counts and durations for Prometheus (`GET /metrics`); labels are kinds and outcomes, never anything about a person. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Backlog } from './domain/backlog/backlog.js'

/** Seconds; a tap should be answered within the first few. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export interface Metrics {
  /** One handled update; outcome: done, again, broken. */
  update(outcome: string, seconds: number): void
  /** Updates not stored, as somebody sends too fast. */
  dropped(count: number): void
  /** One attempt to send a notice, by its kind. */
  notice(kind: string, outcome: string): void
  /** One attempt to send a broadcast's message. */
  recipient(outcome: string): void
  /** One call to Telegram; outcome: ok, the error code, or network. */
  call(method: string, outcome: string, seconds: number): void
  /** One tick of a scheduled job; outcome: done or failed. */
  job(name: string, outcome: string, seconds: number): void
  /** The page a Prometheus reads, with its content type. */
  page(): Promise<{ text: string; contentType: string }>
}

export function openMetrics(backlog: () => Promise<Backlog>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const counter = (name: string, help: string, labelNames: string[]) => new Counter({ name: `cermin_${name}`, help, labelNames, registers })
  const histogram = (name: string, help: string, labelNames: string[]) =>
    new Histogram({ name: `cermin_${name}`, help, labelNames, buckets: SECONDS, registers })
  const updates = histogram('update_seconds', 'Handling of one update, by outcome', ['outcome'])
  const notices = counter('notices_total', 'Attempts to send what the bot says on its own', ['kind', 'outcome'])
  const tooFast = counter('updates_dropped_total', 'Updates not stored, as one person sent too many', [])
  const recipients = counter('broadcast_messages_total', 'Attempts to send a message of a broadcast', ['outcome'])
  const calls = histogram('telegram_call_seconds', 'Calls to Telegram, by method and outcome', ['method', 'outcome'])
  const jobs = histogram('job_seconds', 'Ticks of scheduled jobs', ['job', 'outcome'])
  const waiting = new Gauge({ name: 'cermin_waiting', help: 'What waits to be done', labelNames: ['what'], registers })
  const oldest = new Gauge({
    name: 'cermin_oldest_waiting_seconds',
    help: 'How long the oldest one has waited',
    labelNames: ['what'],
    registers,
  })
  return {
    update: (outcome, seconds) => updates.observe({ outcome }, seconds),
    dropped: (count) => tooFast.inc(count),
    notice: (kind, outcome) => notices.inc({ kind, outcome }),
    recipient: (outcome) => recipients.inc({ outcome }),
    call: (method, outcome, seconds) => calls.observe({ method, outcome }, seconds),
    job: (job, outcome, seconds) => jobs.observe({ job, outcome }, seconds),
    async page() {
      for (const [what, { count, oldestSeconds }] of Object.entries(await backlog())) {
        waiting.set({ what }, count)
        oldest.set({ what }, oldestSeconds)
      }
      return { text: await registry.metrics(), contentType: registry.contentType }
    },
  }
}
