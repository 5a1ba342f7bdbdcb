/** Statements that run at every update go straight to the driver: through Prisma each would cost this process about twice as much (npm run bench). */
import type pg from 'pg'
import type { Db } from './db.js'
import { statementNames } from './statement-names.js'

/** Runs one statement with $1, $2, ..; its columns are plain types, json or timestamptz, never bigint or a list. */
export type Sql = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>

/** The server ends a statement that takes longer. */
export const STATEMENT_MS = 60_000
/** A server that vanished says nothing at all: then the connection is given up a little later, and the next statement gets a new one. */
const UNANSWERED_MS = STATEMENT_MS + 5000

/** On a server: each statement is prepared once per connection. */
export function poolSql(pool: pg.Pool): Sql {
  const nameOf = statementNames('direct', { lists: true })
  return async <Row extends object>(text: string, values: readonly unknown[]) => {
    // Known to the driver, not to its types.
    const asked: pg.QueryConfig & { query_timeout: number } = {
      name: nameOf({ sql: text }),
      text,
      values: [...values],
      query_timeout: UNANSWERED_MS,
    }
    return (await pool.query<Row>(asked)).rows
  }
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
