/** Structured logs. Nothing personal goes in: no names, NIPs, phones, texts of people, no error messages (redacted all the same). */
import { AsyncLocalStorage } from 'node:async_hooks'
import { pino } from 'pino'
import type { Config } from './config.js'
import type { Log } from './telegram/context.js'

/** What is being handled: an update, a notice, a job. Stands in every line until that has ended, the calls to Telegram included. */
type Trace = Readonly<Record<string, string | number>>
const traces = new AsyncLocalStorage<Trace>()

export function traced<T>(trace: Trace, work: () => T): T {
  return traces.run({ ...traces.getStore(), ...trace }, work)
}

export function openLog(level: Config['logLevel'], to?: { write(line: string): void }): Log {
  const options = {
    level,
    base: null,
    mixin: () => ({ ...traces.getStore() }),
    redact: { paths: ['name', 'nip', 'phone', 'text', '*.name', '*.nip', '*.phone', '*.text', 'token', '*.token'], censor: '[-]' },
  }
  return to === undefined ? pino(options) : pino(options, to)
}
