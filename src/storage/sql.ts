/** Statements that run at every update go straight to the driver: through Prisma each would cost this process about twice as much (npm run bench). */
import type pg from 'pg'
import type { Db } from './db.js'
import { statementNames } from './statement-names.js'

/** Runs one statement with $1, $2, ..; its columns are plain types, json or timestamptz, never bigint or a list. */
export type Sql = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>

/** On a server: each statement is prepared once per connection. */
export function poolSql(pool: pg.Pool): Sql {
  const nameOf = statementNames('direct')
  return async <Row extends object>(text: string, values: readonly unknown[]) =>
    (await pool.query<Row>({ name: nameOf({ sql: text }), text, values: [...values] })).rows
}

/** Through the client or the transaction that a store was given. */
export function sqlThrough(db: Db): Sql {
  return <Row extends object>(text: string, values: readonly unknown[]) => db.$queryRawUnsafe<Row[]>(text, ...values)
}

/**
 * Joins what is asked within one turn of the event loop, by many updates side by side, into one statement for all of them: `read` answers by key.
 * Each asker gets its own answer, or all the same fault. Within a transaction there is one asker at a time.
 */
export function asked<Key, Answer>(read: (keys: Key[]) => Promise<ReadonlyMap<Key, Answer>>): (key: Key) => Promise<Answer | undefined> {
  let waiting: { keys: Set<Key>; answers: Promise<ReadonlyMap<Key, Answer>> } | undefined
  return async (key) => {
    if (waiting === undefined) {
      const keys = new Set<Key>()
      const turnEnds = new Promise((resolve) => setImmediate(resolve))
      const answers = turnEnds.then(() => {
        waiting = undefined
        return read([...keys])
      })
      waiting = { keys, answers }
    }
    waiting.keys.add(key)
    return (await waiting.answers).get(key)
  }
}
