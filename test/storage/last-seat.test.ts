/** The last seat of a class goes to one person, however many reach for it in the same moment. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptTraining } from '../../src/domain/training/accept-training.js'
import { cancelPlan } from '../../src/domain/training/cancel-plan.js'
import { openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { anAdvisedOffice, published as now } from '../support/plans.js'
import { type PostgresServer, startPostgres } from '../support/postgres.js'

const CROWD = 50
let postgres: PostgresServer | undefined
beforeAll(async () => {
  postgres = await startPostgres()
  if (postgres === undefined) console.log('No PostgreSQL on this machine: the last seat is not fought for on a server')
})
afterAll(() => postgres?.stop())

/** Two processes on the server; one inside this process without it. */
async function open(where: 'PGlite' | 'PostgreSQL', server: PostgresServer | undefined): Promise<TestDatabase[]> {
  if (where === 'PGlite' || server === undefined) return [await openTestDatabase()]
  const databases = [await openPostgres(server.url), await openPostgres(server.url)]
  return databases.map((database) => ({ database, stores: openStores(database.client, database.sql), close: () => database.close() }))
}

describe.each(['PGlite', 'PostgreSQL'] as const)('on %s', (where) => {
  test('fifty people tap the last two seats at once: two have them, the others are told it is full, and a freed seat goes to the first who waits', async ({
    skip,
  }) => {
    if (where === 'PostgreSQL' && postgres === undefined) return skip()
    const databases = await open(where, postgres)
    const [first] = databases
    if (first === undefined) throw new Error('No database')
    const office = await anAdvisedOffice(first, CROWD, [{ code: 'KLS-01', seats: [2] }])
    const classId = office.classOf('KLS-01')
    const reach = (personId: number, index: number, waiting: boolean) =>
      acceptTraining((databases[index % databases.length] ?? first).stores, {
        ...{ personId, adviceId: office.adviceOf(personId, 'KLS-01'), classId, waiting },
        now: new Date(now.getTime() + (waiting ? index : 0)),
      })
    const outcomes = await Promise.all(office.people.map(({ id }, index) => reach(id, index, false)))
    const kinds = outcomes.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'accepted')).toHaveLength(2)
    expect(kinds.filter((kind) => kind === 'full')).toHaveLength(CROWD - 2)
    expect(await first.stores.plans.classById(classId)).toMatchObject({ seats: 2, seatsTaken: 2 })

    const late = office.people.filter((_, index) => kinds[index] === 'full')
    await Promise.all(late.map(({ id }, index) => reach(id, index, true)))
    const holders = await first.database.client.planEntry.findMany({ where: { seatHeld: true } })
    await Promise.all(holders.map(({ id, personId }) => cancelPlan(first.stores, { personId, entryId: id, now })))
    expect(await first.stores.plans.classById(classId)).toMatchObject({ seatsTaken: 2 })
    const moved = await first.database.client.planEntry.findMany({ where: { seatHeld: true }, orderBy: { id: 'asc' } })
    expect(moved.map(({ personId }) => personId).sort((a, b) => a - b)).toEqual(late.slice(0, 2).map(({ id }) => id))
    for (const one of databases) await one.close()
  })
})
