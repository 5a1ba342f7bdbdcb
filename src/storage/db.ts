/** What a store talks to: the client, or the transaction it was given. Never the client inside a transaction (PGlite would deadlock). */
import type { Prisma } from './generated/client.js'

export type Db = Prisma.TransactionClient
