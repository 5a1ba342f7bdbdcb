/** Structured logs. Nothing personal goes in: no names, NIPs, phones, texts of people, no error messages (redacted all the same). */
import { pino } from 'pino'
import type { Config } from './config.js'
import type { Log } from './telegram/context.js'

export function openLog(level: Config['logLevel']): Log {
  const log = pino({
    level,
    base: null,
    redact: { paths: ['name', 'nip', 'phone', 'text', '*.name', '*.nip', '*.phone', '*.text', 'token', '*.token'], censor: '[-]' },
  })
  return log
}
