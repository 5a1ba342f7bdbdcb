import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import { expect, test } from 'vitest'
import { inTurn } from '../../src/storage/in-turn.js'
import { pause } from '../support/inbox.js'

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/** A connection that notes what begins and ends; what is called "fails" does. */
function aConnection() {
  const log: string[] = []
  const run = async ({ sql }: SqlQuery) => {
    log.push(`${sql} begins`)
    await pause(2)
    log.push(`${sql} ends`)
    if (sql === 'fails') throw new Error(sql)
  }
  const shared = { provider: 'postgres', adapterName: 'noting' } as const
  const transaction: Transaction = {
    ...shared,
    options: { usePhantomQuery: false },
    queryRaw: async (query) => {
      await run(query)
      return { columnNames: [], columnTypes: [], rows: [] }
    },
    executeRaw: async (query) => {
      await run(query)
      return 0
    },
    commit: async () => {},
    rollback: async () => {},
  }
  const adapter: SqlDriverAdapter = {
    ...shared,
    queryRaw: transaction.queryRaw,
    executeRaw: transaction.executeRaw,
    executeScript: async () => {},
    startTransaction: async () => transaction,
    dispose: async () => {},
  }
  return { log, adapter: inTurn(adapter) }
}

test('what is asked for side by side in one transaction runs one after another, in its order, also behind what fails', async () => {
  const { log, adapter } = aConnection()
  const transaction = await adapter.startTransaction()
  const asked = [
    transaction.queryRaw(statement('first')),
    transaction.executeRaw(statement('fails')),
    transaction.queryRaw(statement('third')),
  ]
  const outcomes = await Promise.allSettled(asked)
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(log).toEqual(['first begins', 'first ends', 'fails begins', 'fails ends', 'third begins', 'third ends'])
})

test('outside a transaction nothing waits: each statement has its own connection', async () => {
  const { log, adapter } = aConnection()
  await Promise.all([adapter.queryRaw(statement('first')), adapter.queryRaw(statement('second'))])
  expect(log.slice(0, 2)).toEqual(['first begins', 'second begins'])
})
