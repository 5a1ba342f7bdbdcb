/** Which statements this process sends to PostgreSQL: the program's own and Prisma's, BEGIN and COMMIT too, all pass pg's one method. */
import pg from 'pg'

export interface Sent {
  text: string
  values: readonly unknown[]
}
export interface Recording {
  /** What was sent since the last look, in order. */
  take(): Sent[]
  stop(): void
}

function toSent(given: unknown, values: unknown): Sent {
  const config = typeof given === 'object' && given !== null ? (given as { text?: unknown; values?: unknown }) : { text: given, values }
  return { text: String(config.text), values: Array.isArray(config.values) ? config.values : [] }
}

/** "INSERT inbox_update": what a statement does to which table first, for a table of figures. */
export function nameOf({ text }: Sent): string {
  const [, verb = text.trim().slice(0, 12)] = /\b(INSERT|UPDATE|DELETE)\b/.exec(text) ?? /^\s*(\w+)/.exec(text) ?? []
  const [, table = ''] =
    /\b(?:INTO|UPDATE|FROM)\s+(?:"public"\.)?"?([a-z][a-z_]+)"?/.exec(text.replaceAll(/FROM (unnest|jsonb_to_recordset)\([^)]*\)/g, '')) ??
    []
  return `${verb === 'WITH' ? 'SELECT' : verb} ${table}`.trim()
}

/** One at a time: it stands in for pg's method until it is stopped. */
export function recordStatements(): Recording {
  const prototype = pg.Client.prototype as { query: (...given: unknown[]) => unknown }
  const { query } = prototype
  let sent: Sent[] = []
  prototype.query = function (this: unknown, ...given: unknown[]) {
    sent.push(toSent(given[0], given[1]))
    return query.apply(this, given)
  }
  return {
    take() {
      const taken = sent
      sent = []
      return taken
    },
    stop() {
      prototype.query = query
    },
  }
}
