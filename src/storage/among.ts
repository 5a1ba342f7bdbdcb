/** Counts of some people only, whose numbers were read before. */
import { Prisma } from './generated/client.js'

/** A list of numbers, not a join: joined to its own recursion, PostgreSQL takes a line for hundreds of thousands and compiles for a second. */
export function isAmong(person: Prisma.Sql, among: readonly number[] | undefined): Prisma.Sql {
  return among === undefined ? Prisma.sql`true` : Prisma.sql`${person} = ANY(${[...among]})`
}
