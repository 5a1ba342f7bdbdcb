/** Whether this process can do its work: the database answers, Telegram answers, and nothing waits too long. */
import type { Backlog } from '../domain/backlog/backlog.js'

/** Without any answer of Telegram's for so long, though it was asked, people no longer get theirs. Long polling asks every minute. */
const TELEGRAM_SILENT_MS = 120_000
/** An update that waits longer than this waits because something is wrong: taps are handled in milliseconds, outages are tried again. */
const BACKLOG_SECONDS = 120

export interface Health {
  live: true
  ready: boolean
  database: 'ok' | 'away'
  telegram: 'ok' | 'silent' | 'not-asked'
  /** How long the oldest unhandled update has waited, in seconds; null when the database cannot say. */
  backlogSeconds: number | null
}

export interface TelegramWatch {
  /** A call ended: `answered` is any answer of Telegram's, a refusal too; false when it or the network failed. */
  ended(answered: boolean): void
  state(): Health['telegram']
}

/** `now` is the real clock in ms. */
export function watchTelegram(now: () => number = Date.now): TelegramWatch {
  let lastAnswer: number | null = null
  let failingSince: number | null = null
  return {
    ended(answered) {
      if (answered) {
        lastAnswer = now()
        failingSince = null
      } else failingSince ??= now()
    },
    state() {
      if (failingSince !== null && now() - failingSince > TELEGRAM_SILENT_MS) return 'silent'
      return lastAnswer === null ? 'not-asked' : 'ok'
    },
  }
}

/** Never rejects. */
export async function healthOf(parts: { backlog: () => Promise<Backlog>; telegram: TelegramWatch }): Promise<Health> {
  const telegram = parts.telegram.state()
  const backlog = await parts.backlog().catch(() => null)
  if (backlog === null) return { live: true, ready: false, database: 'away', telegram, backlogSeconds: null }
  const backlogSeconds = Math.round(backlog.updates.oldestSeconds)
  return { live: true, ready: telegram !== 'silent' && backlogSeconds < BACKLOG_SECONDS, database: 'ok', telegram, backlogSeconds }
}
