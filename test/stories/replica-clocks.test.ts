import { expect, onTestFinished, test } from 'vitest'
import { startCermin } from '../../src/cermin.js'
import { startSandboxServer } from '../../src/sandbox/bot-api-server.js'
import { openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { loadTexts } from '../../src/texts/texts.js'
import { aContent, aDraft } from '../support/broadcasts.js'
import { until } from '../support/inbox.js'
import { anOpenOffice } from '../support/open-office.js'
import { startPostgres } from '../support/postgres.js'
import { at } from '../support/story.js'

const PEOPLE = 40
const PROCESSES = 3
/** Three days before the self-assessments end. */
const REMINDED_AT = at('2026-12-08 09:00')

test('three processes whose clocks strike at one moment: everybody is reminded once, and a planned broadcast leaves once', {
  timeout: 180_000,
}, async ({ skip }) => {
  const postgres = await startPostgres()
  if (postgres === undefined) return skip()
  onTestFinished(() => postgres.stop())
  let now = at('2026-12-01 09:00')
  const server = await startSandboxServer({ clock: { now: () => now } })
  onTestFinished(() => server.stop())
  const office = await openPostgres(postgres.url)
  onTestFinished(() => office.close())
  const stores = openStores(office.client)
  const ids = await anOpenOffice(office, server, PEOPLE, now)
  const broadcastId = await aDraft(stores, { content: aContent({ text: 'Apel pagi dimulai pukul tujuh.' }), now })
  await office.client.broadcast.update({ where: { id: broadcastId }, data: { state: 'scheduled', scheduledAt: REMINDED_AT } })
  const faults: object[] = []
  const log = {
    debug() {},
    info() {},
    warn: (fields: object) => void faults.push(fields),
    error: (fields: object) => void faults.push(fields),
  }
  const texts = loadTexts()
  const processes = await Promise.all(
    Array.from({ length: PROCESSES }, async () => {
      const database = await openPostgres(postgres.url)
      const running = await startCermin({
        ...{ token: server.token, apiRoot: server.url, database, texts, log, now: () => now },
        settings: {
          ...{ timeZone: 'Asia/Makassar', agencyName: 'Kecamatan', adminIds: [], broadcastPerSecond: 1000, broadcastApprovalOver: 100 },
          // Nobody writes: only the clocks are looked at.
          webhook: { url: 'http://127.0.0.1:9', secret: 'rahasia-kantor-0123456789' },
        },
      })
      onTestFinished(async () => {
        await running.stop()
        await database.close()
      })
      return running
    }),
  )
  const quiet = async () =>
    (await office.client.notice.count({ where: { state: 'waiting', dueAt: { lte: now } } })) === 0 &&
    (await office.client.broadcast.count({ where: { state: { in: ['scheduled', 'sending'] }, scheduledAt: { lte: now } } })) === 0
  await until(quiet, 'the opening is told')
  now = REMINDED_AT
  await Promise.all(processes.flatMap(({ cron }) => [cron.tick(), cron.tick()]))
  await until(quiet, 'all is told')
  const times = (id: number, words: RegExp) => server.messages(id).filter((one) => words.test(one.text)).length
  expect(ids.map((id) => times(id, /Yang menunggu Anda/))).toEqual(ids.map(() => 1))
  expect(ids.map((id) => times(id, /Apel pagi/))).toEqual(ids.map(() => 1))
  expect(ids.map((id) => times(id, /Periode Uji dibuka/))).toEqual(ids.map(() => 1))
  expect(faults).toEqual([])
  expect(server.violations).toEqual([])
})
