/**
 * A transaction is one connection, which runs one statement at a time. Prisma asks side by side what belongs to one query (the relations of an
 * `include`, the parts of a long list), also within a transaction; the driver lines that up itself, warns of it, and will refuse it (pg 9).
 */
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'

/** Within each transaction of this adapter a statement begins when the one asked for before it has ended, well or not. */
export function inTurn(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const begin = adapter.startTransaction.bind(adapter)
  adapter.startTransaction = async (isolationLevel) => oneAfterAnother(await begin(isolationLevel))
  return adapter
}

function oneAfterAnother(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve()
  const after = <T>(statement: () => Promise<T>): Promise<T> => {
    const answer = last.then(statement, statement)
    last = answer
    return answer
  }
  const queryRaw = transaction.queryRaw.bind(transaction)
  const executeRaw = transaction.executeRaw.bind(transaction)
  transaction.queryRaw = (query) => after(() => queryRaw(query))
  transaction.executeRaw = (query) => after(() => executeRaw(query))
  return transaction
}
