/** What reminders are decided by is read by index, person by person: an agency twice as large, or with older cycles, makes no portion of it dearer. */
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { fillBigOffice } from '../bench/big-office.js'
import { recordStatements } from '../bench/statements.js'
import { findPostgres, type PostgresServer, startPostgres } from '../support/postgres.js'
import { at } from '../support/story.js'

const PEOPLE = 2000
const ASKED = 200
/** A person's own forms, answers, trainings, results and what was sent, of three cycles, and the pages of small tables: about 320. */
const MOST_ROWS_A_PERSON = 500

interface PlanNode {
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  'Rows Removed by Join Filter'?: number
  Plans?: PlanNode[]
}
/** Rows that a step of a plan gave on or looked at in vain, and all steps below it. */
function rowsIn(node: PlanNode): number {
  const here = (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0)
  return here * (node['Actual Loops'] ?? 1) + (node.Plans ?? []).reduce((sum, one) => sum + rowsIn(one), 0)
}

describe.skipIf(findPostgres() === undefined)('on a PostgreSQL server', () => {
  let server: PostgresServer | undefined
  let database: Database | undefined
  beforeAll(async () => {
    server = await startPostgres()
    database = await openPostgres(server?.url ?? '')
  })
  afterAll(async () => {
    await database?.close()
    await server?.stop()
  })

  test('the matters of 200 among 2,000 people with three cycles, whose advice nobody has answered, cost a few hundred rows each', async () => {
    if (database === undefined || server === undefined) throw new Error('No database')
    const stores = openStores(database.client, database.sql)
    const now = at('2026-11-26 10:00')
    await fillBigOffice(database, stores, { people: PEOPLE, now })
    const ids = (await stores.reminders.reachable()).slice(PEOPLE / 2, PEOPLE / 2 + ASKED)
    const recording = recordStatements()
    const facts = await stores.reminders.facts(now, ids)
    const statements = recording.take()
    recording.stop()
    expect(facts).toHaveLength(ASKED)
    expect(facts.filter(({ unanswered }) => unanswered.length > 0)).toHaveLength(ASKED)
    expect(statements).toHaveLength(14)
    const client = new pg.Client({ connectionString: server.url, options: '-c timezone=UTC -c jit=off' })
    await client.connect()
    let rows = 0
    for (const { text, values } of statements) {
      const explained = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...values])
      for (const row of explained.rows) rows += row['QUERY PLAN'].reduce((sum, { Plan }) => sum + rowsIn(Plan), 0)
    }
    await client.end()
    expect(rows).toBeLessThan(ASKED * MOST_ROWS_A_PERSON)
  })
})
