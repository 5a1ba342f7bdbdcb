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
