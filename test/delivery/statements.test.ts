import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPostgres } from '../../src/storage/database.js'
import { openStores } from '../../src/storage/stores.js'
import { recordStatements, type Sent } from '../bench/statements.js'
import { formAbout, openTestCycle } from '../support/forms.js'
import { ID, NIP, smallOffice } from '../support/office.js'
import { findPostgres, type PostgresServer, startPostgres } from '../support/postgres.js'
import { type Actor, at, beginStory, type Story } from '../support/story.js'

let server: PostgresServer | undefined
let story: Story
let ani: Actor
beforeAll(async () => {
  server = await startPostgres()
  if (server === undefined) return
  const { url } = server
  story = await beginStory(at('2026-12-01 09:00'), {
    async databaseOf() {
      const database = await openPostgres(url)
      return { database, stores: openStores(database.client, database.sql) }
    },
  })
  await story.importPeople(smallOffice)
  ani = await story.link(NIP.ani, ID.ani)
  await openTestCycle(story)
  await story.idle()
  // What looks by itself from time to time belongs to no answer.
  await story.running.outbox.stop()
  await story.running.broadcasts.stop()
  await story.running.cron.stop()
})
afterAll(async () => {
  if (server === undefined) return
  await story.end()
  await server.stop()
})

test.skipIf(findPostgres() === undefined)(
  'an answer is four statements, whatever the office has grown to: taken from Telegram, who it is, the form, kept',
  async () => {
    const { form, items } = await formAbout(story, NIP.ani, 'self')
    const tap = async (item: string | undefined, level: number) => {
      await ani.forges(`s:${form.ratingId.toString(36)}:${item}:${level}`)
      await story.idle()
    }
    const [first, , third] = items.map(({ item }) => item.key)
    await tap(first, 3)
    const recording = recordStatements()
    // Not the second behaviour of a competency: after that evidence is invited, and the invitation is kept as well.
    await tap(third, 3)
    recording.stop()
    // The inbox looks once a second for what others have left behind, marks what nobody came after, and renews its leases: all store nothing.
    const ofItself = ({ text, values }: Sent) =>
      /office_job|^\s*UPDATE inbox_update/.test(text) || (/inbox_update/.test(text) && values[0] === '[]')
    const sent = recording.take().filter((one) => !ofItself(one))
    const ofAnswer = sent.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())
    expect(
      ofAnswer.map((text) =>
        [/INSERT INTO inbox_update/, /telegram_account/, /FROM rating r JOIN assessment/, /INSERT INTO answer/].findIndex((one) =>
          one.test(text),
        ),
      ),
    ).toEqual([0, 1, 2, 3])
  },
)

test.skipIf(findPostgres() === undefined)('/start of somebody who has missed nothing asks that once, and writes nothing', async () => {
  await ani.says('/start')
  await story.idle()
  const recording = recordStatements()
  await ani.says('/start')
  await story.idle()
  recording.stop()
  const sent = recording.take().map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())
  expect(sent.filter((text) => /unreachableSince" IS NOT NULL OR EXISTS/.test(text))).toHaveLength(1)
  expect(sent.filter((text) => /UPDATE (telegram_account|notice|broadcast)/.test(text))).toEqual([])
})
