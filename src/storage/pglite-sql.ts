/** Prepared statements on PGlite, which offers none: without them the plan of a large statement costs several times its run. */
import { type PGlite, parse, protocol, types } from '@electric-sql/pglite'
import type { Sql } from './sql.js'
import { statementNames } from './statement-names.js'

const { serialize } = protocol
const NO_PARSERS_OF_OUR_OWN = {}

/** Waits its turn behind an open transaction, as Prisma's statements do. */
export function pgliteSql(pglite: PGlite): Sql {
  const nameOf = statementNames('direct')
  const prepared = new Set<string>()

  async function run(text: string, values: readonly unknown[]) {
    const name = nameOf({ sql: text })
    // An unnamed statement is prepared anew each time.
    const isNew = name === '' || !prepared.has(name)
    const messages = [
      ...(isNew ? [serialize.parse({ name, text })] : []),
      serialize.bind({ statement: name, values: values.map(asText) }),
      serialize.describe({ type: 'P' }),
      serialize.execute(),
      serialize.sync(),
    ]
    const answer = await pglite.execProtocol(Buffer.concat(messages))
    prepared.add(name)
    return parse.parseResults(answer.messages, types.parsers, NO_PARSERS_OF_OUR_OWN)[0]?.rows ?? []
  }

  return <Row extends object>(text: string, values: readonly unknown[]) =>
    pglite._runExclusiveTransaction(() => pglite.runExclusive(() => run(text, values))) as Promise<Row[]>
}

/** A value as PostgreSQL reads it; a list holds numbers only. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  return Array.isArray(value) ? `{${value.map(Number).join(',')}}` : String(value)
}
