/** JSON for a column: dates become ISO text, undefined and null become JSON's null. */
import { Prisma } from './generated/client.js'

export function json(value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  return value === undefined || value === null ? Prisma.JsonNull : (JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue)
}
