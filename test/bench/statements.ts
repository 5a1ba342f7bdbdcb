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
