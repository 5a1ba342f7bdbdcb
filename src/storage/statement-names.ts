/** Names for prepared statements, so that PostgreSQL plans each of our statements once per connection. */

/** Statements of varying length (lists) would fill the server's memory with names; past this many the rest stay unnamed. */
const MOST_NAMES = 400

/** A generator that gives each distinct SQL text its own short name. */
export function statementNames(prefix = 'cermin'): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= MOST_NAMES) return ''
    const name = `${prefix}_${names.size + 1}`
    names.set(sql, name)
    return name
  }
}
