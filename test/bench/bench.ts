/** What a part of the bench has at hand. */
import type { ChildProcess } from 'node:child_process'
import type { PostgresServer } from '../support/postgres.js'
import type { Measure } from './figures.js'

export interface Bench {
  /** Fewer rounds and people: to see that it works, not for figures to keep. */
  quick: boolean
  /** The fake Bot API (bot-api.ts). */
  apiRoot: string
  /** Undefined where this machine has none: then PGlite alone is measured, or nothing. */
  postgres: PostgresServer | undefined
  /** For files; removed at the end. */
  folder: string
}

/** `asked` is the number behind the part's name (`memory=1000000`), for parts that take one. */
export type Part = (bench: Bench, asked: number | undefined) => Measure[] | Promise<Measure[]>

export function firstMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T))
    child.once('exit', (code) => reject(new Error(`A process of the bench ended with ${code}`)))
  })
}
