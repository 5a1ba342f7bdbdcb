/** Which faults are outages of the database: the same work may succeed later, so an update is tried again and a dialogue goes on. */

/** Prisma's codes for a server that is away, a full pool, a lost transaction; Node's for a broken connection. */
const CLIENT_CODES = /^(P1\d{3}|P2024|P2028|P2034|P2037|P2039|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/
/**
 * PostgreSQL's: connection (08), lost against another transaction (40), full (53), ended by the operator or by a crash (57P0x),
 * a statement cut off (57014), a lock not given (55P03), a standby that is not the primary yet (25006).
 */
const SERVER_CODES = /^(08\w{3}|40001|40P01|53\w{3}|57P0\w|57014|55P03|25006)$/
/** What the driver and its adapter say without a code. */
const WORDS =
  /server has closed the connection|Connection terminated|connection error and is not queryable|connect ECONNREFUSED|the database system is (starting up|shutting down|in recovery)|not yet accepting connections|timeout exceeded when trying to connect|Query read timeout|terminating connection/i
/** Names of Prisma's adapter, in `meta.driverAdapterError.cause.kind`. */
const KINDS = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TransactionWriteConflict)$/

/** Deep enough for a statement sent past Prisma's model (P2010): its own code stands three objects further in. */
const DEEPEST = 5

export function isDatabaseOutage(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return false
  const field = (name: string): unknown => (name in error ? Reflect.get(error, name) : undefined)
  const says = (name: string, ...patterns: RegExp[]) => {
    const value = field(name)
    return typeof value === 'string' && patterns.some((pattern) => pattern.test(value))
  }
  if (says('code', CLIENT_CODES, SERVER_CODES) || says('originalCode', SERVER_CODES) || says('kind', KINDS) || says('message', WORDS))
    return true
  return ['cause', 'meta', 'driverAdapterError'].some((name) => isDatabaseOutage(field(name), depth + 1))
}
