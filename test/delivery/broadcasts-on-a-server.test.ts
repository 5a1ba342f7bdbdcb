/** What only a server can show: two processes' lanes over one PostgreSQL, each with connections of its own. */
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startBroadcasts } from '../../src/delivery/broadcasts.js'
import { PRIVACY_VERSION } from '../../src/domain/identity/privacy-version.js'
import { type Database, openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { somePeople } from '../support/a-person.js'
import { aStartedBroadcast } from '../support/broadcasts.js'
import { pause, until } from '../support/inbox.js'
import { type PostgresServer, startPostgres } from '../support/postgres.js'

const PEOPLE = 90
const PER_SECOND = 30
const now = new Date('2026-12-01T01:00:00Z')
let postgres: PostgresServer | undefined
let replicas: Database[] = []
beforeAll(async () => {
  postgres = await startPostgres()
  if (postgres === undefined)
    return console.log('No PostgreSQL on this machine: two replicas sending one broadcast are not tested on a server')
  replicas = [await openPostgres(postgres.url), await openPostgres(postgres.url)]
})
afterAll(async () => {
  for (const one of replicas) await one.close()
  await postgres?.stop()
})

test('two replicas on one server: everyone gets the broadcast once, and together they keep to the limit', async ({ skip }) => {
  const [first] = replicas
  if (first === undefined) return skip()
  await somePeople(first.client, PEOPLE, { linkedAt: now })
  await first.client.telegramAccount.updateMany({ data: { privacyVersion: PRIVACY_VERSION, privacyAcceptedAt: now } })
  const stores = openStores(first.client, first.sql)
  const id = await aStartedBroadcast(stores, { now })
  const sent: { owner: string; personId: number; at: number }[] = []
  for (const [place, { client, sql }] of replicas.entries()) {
    const owner = `replica ${place}`
    const lane = startBroadcasts({
      ...{ store: openStores(client, sql).broadcasts, owner, now: () => now, perSecond: PER_SECOND, pollMs: 20, leaseMs: 5000 },
      async send({ personId }) {
        sent.push({ owner, personId, at: performance.now() })
        await pause(40)
        return { kind: 'sent', messageIds: [personId] }
      },
    })
    onTestFinished(() => lane.stop())
  }
  await until(async () => (await stores.broadcasts.byId(id))?.state === 'done', 'done')
  expect(sent).toHaveLength(PEOPLE)
  expect(new Set(sent.map(({ personId }) => personId)).size).toBe(PEOPLE)
  for (const owner of ['replica 0', 'replica 1']) expect(sent.some((one) => one.owner === owner)).toBe(true)
  const times = sent.map(({ at }) => at)
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(((PEOPLE - 1) / PER_SECOND) * 1000 * 0.9)
  expect(await stores.broadcasts.counts(id)).toMatchObject({ total: PEOPLE, sent: PEOPLE, waiting: 0, unknown: 0 })
})
