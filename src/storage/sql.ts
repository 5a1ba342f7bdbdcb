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
 * Joins what many updates ask for side by side within one turn of the event loop: `run` gets it all, and gives each its own answer, in order
 * (a promise where one may fail and the others not). A fault of `run` is everybody's. Within a transaction there is one asker at a time.
 */
export function together<Request, Answer>(
  run: (requests: Request[]) => Promise<readonly (Answer | Promise<Answer>)[]>,
): (request: Request) => Promise<Answer> {
  let waiting: { requests: Request[]; answers: Promise<readonly (Answer | Promise<Answer>)[]> } | undefined
  return async (request) => {
    if (waiting === undefined) {
      const requests: Request[] = []
      const turnEnds = new Promise((resolve) => setImmediate(resolve))
      const answers = turnEnds.then(() => {
        waiting = undefined
        return run(requests)
      })
      waiting = { requests, answers }
    }
    const { requests, answers } = waiting
    const place = requests.push(request) - 1
    return (await answers)[place] as Answer | Promise<Answer>
  }
}

/** What is read `together` by key; whoever asks for the same gets the same. */
export function asked<Key, Answer>(read: (keys: Key[]) => Promise<ReadonlyMap<Key, Answer>>): (key: Key) => Promise<Answer | undefined> {
  return together(async (keys) => {
    const answers = await read([...new Set(keys)])
    return keys.map((key) => answers.get(key))
  })
}
