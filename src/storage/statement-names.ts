/** Names for prepared statements, so that PostgreSQL plans each of our statements once per connection. */

/** Statements of varying length (lists) would fill the server's memory with names; past this many the rest stay unnamed. */
const MOST_NAMES = 400

/**
 * From its sixth time on PostgreSQL may plan a named statement once for any list, which it takes to have ten entries. With 20,000 people
 * of a look at reminders that plan was three to ten times as slow as one for the list at hand (one of them 4 s instead of 1.2 s).
 */
const TAKES_A_LIST = /= ANY\s*\(|\bunnest\s*\(/i

/** A generator that gives each distinct SQL text its own short name, and none to what takes a list, unless `lists` are short. */
export function statementNames(prefix = 'cermin', { lists = false } = {}): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    if (!lists && TAKES_A_LIST.test(sql)) return ''
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= MOST_NAMES) return ''
    const name = `${prefix}_${names.size + 1}`
    names.set(sql, name)
    return name
  }
}
