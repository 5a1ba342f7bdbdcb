/**
 * Structured logs. Nothing personal goes in: no names, NIPs, phones, Telegram ids, texts of people, no error messages (redacted all the
 * same). Every story of the tests reads its own log for what it knows of its people.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { pino } from 'pino'
import type { Config } from './config.js'
import { withoutSecrets } from './secrets.js'
import type { Log } from './telegram/context.js'

/** What is being handled: an update, a notice, a job. Stands in every line until that has ended, the calls to Telegram included. */
type Trace = Readonly<Record<string, string | number>>
const traces = new AsyncLocalStorage<Trace>()

export function traced<T>(trace: Trace, work: () => T): T {
  return traces.run({ ...traces.getStore(), ...trace }, work)
}

/** A call of a stack: where, and never why. */
const A_FRAME = /^\s+at (async )?([\w$.<> [\]#]+ )?\(?[^()]*(:\d+:\d+|<anonymous>|native)\)?$/

/** A stack begins with the error's message, and the database's messages hold the rows they speak of: only where it happened is kept. */
export function framesOf(stack: unknown): string | undefined {
  if (typeof stack !== 'string') return undefined
  return stack
    .split('\n')
    .filter((line) => A_FRAME.test(line))
    .join('\n')
}

/** `secrets` are taken out of every line, wherever they stand. */
export function openLog(level: Config['logLevel'], to?: { write(line: string): void }, secrets: readonly string[] = []): Log {
  const options = {
    level,
    base: null,
    serializers: { stack: framesOf },
    mixin: () => ({ ...traces.getStore() }),
    redact: { paths: ['name', 'nip', 'phone', 'text', '*.name', '*.nip', '*.phone', '*.text', 'token', '*.token'], censor: '[-]' },
  }
  if (secrets.length === 0) return to === undefined ? pino(options) : pino(options, to)
  const out = to ?? process.stdout
  return pino(options, { write: (line: string) => void out.write(withoutSecrets(line, secrets)) })
}
