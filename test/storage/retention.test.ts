import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { overdueData, RETENTION_KINDS, type Retention, type RetentionKind, removeOverdue } from '../../src/domain/privacy/retention.js'
import { shippedRetention } from '../../src/office/ship-content.js'
import { keepRetention } from '../../src/schedule/keep-retention.js'
import { somePeople } from '../support/a-person.js'
import { aCommandLine } from '../support/command-line.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { type OverdueThings, overdueThings } from '../support/overdue-things.js'
import { at } from '../support/story.js'

const NOW = at('2026-12-01 09:00')
const DAY_MS = 86_400_000
let held: TestDatabase
let retention: Retention
let person: { id: number }
let leaver: { id: number }
let things: OverdueThings
beforeAll(async () => {
  held = await openTestDatabase()
  retention = await shippedRetention()
  const [one, two] = await somePeople(held.database.client, 2, { linkedAt: NOW })
  if (one === undefined || two === undefined) throw new Error('Nobody was made')
  person = one
  leaver = two
  const { id: unitId } = await held.database.client.unit.findFirstOrThrow()
  things = overdueThings(held.database.client, { person, leaver, unitId, now: NOW })
})
afterAll(() => held.close())

const TABLES = [
  'inbox_update',
  'roster_draft',
  'claim',
  'invitation',
  'dialog_state',
  'question',
  'notice',
  'office_job',
  'reminder_sent',
  'absence',
]
const MORE = [
  'incident_citation',
  'incident_note',
  'broadcast_recipient',
  'broadcast',
  'evidence',
  'plan_entry',
  'training',
  'answer',
  'rating',
  'assessment',
  'cycle',
  'framework_version',
]
beforeEach(async () => {
  await held.database.client.$executeRawUnsafe(
    `TRUNCATE ${[...TABLES, ...MORE, 'correction_request', 'audit_entry', 'job_run'].join(', ')} CASCADE`,
  )
  await held.database.client.person.update({ where: { id: leaver.id }, data: { leftAt: null } })
})

const overdue = async (now = NOW) =>
  Object.fromEntries((await overdueData(held.stores, retention, now)).map(({ kind, count }) => [kind, count]))

describe('what is over its period', () => {
  test.each(Object.keys(RETENTION_KINDS) as RetentionKind[])(
    '%s: not yet on its last day, and then counted by a dry run and removed by a run',
    async (kind) => {
      const days = retention.periods.find((one) => one.kind === kind)?.days ?? 0
      // Of the audit also the database's own clock must be over the five years.
      const now = kind === 'audit' ? new Date(Math.min(NOW.getTime(), Date.now())) : NOW
      const ends = now.getTime() - days * DAY_MS
      await things.put[kind](new Date(ends + 60_000), `${kind} young`)
      expect((await overdue(now))[kind]).toBe(0)
      // What was put there first is the same leaver's, and is over its period with the leaver.
      if (kind.endsWith('-of-leavers')) {
        await held.database.client.evidence.deleteMany()
        await held.database.client.planEntry.deleteMany()
      }
      await things.put[kind](new Date(ends - 3 * DAY_MS), `${kind} old`)
      expect((await overdue(now))[kind]).toBe(1)
      const { removed, finished } = await removeOverdue(held.stores, retention, { now, actorId: null })
      expect({ removed: removed.filter((one) => one.kind === kind), finished }).toEqual({ removed: [{ kind, count: 1 }], finished: true })
      expect((await overdue(now))[kind]).toBe(0)
      const entries = await held.database.client.auditEntry.findMany({ where: { act: 'retention-run' } })
      expect(entries.map(({ after }) => after)).toContainEqual({ category: kind, rows: 1 })
    },
  )
})

describe('what a running cycle needs stays, however old', () => {
  const LONG_AGO = at('2020-01-05 09:00')
  test.each([
    ['notes of the year before it opened', 'uncited-notes', 'open', 0],
    ['notes of the year before it opened, while people may appeal', 'uncited-notes', 'published', 0],
    ['notes, once it is closed', 'uncited-notes', 'closed', 1],
    ['records of reminders', 'reminders', 'open', 0],
    ['records of reminders, once it is closed', 'reminders', 'closed', 1],
    ['leave', 'absences', 'published', 0],
  ] as const)('%s', async (_, kind, state, count) => {
    await things.cycle(state, new Date(LONG_AGO.getTime() - 200 * DAY_MS))
    await things.put[kind](LONG_AGO, kind)
    expect((await overdue())[kind]).toBe(count)
  })

  test('evidence of somebody who left, while the own appeal may still be decided', async () => {
    const { client } = held.database
    await things.put['evidence-of-leavers'](LONG_AGO, 'left')
    await things.assessment(await things.cycle('published', NOW), leaver.id)
    expect((await overdue())['evidence-of-leavers']).toBe(0)
    await client.cycle.updateMany({ data: { state: 'closed' } })
    expect((await overdue())['evidence-of-leavers']).toBe(1)
  })

  test('the proof of a training of somebody who left, until the cycle it may count in is closed', async () => {
    await things.put['proofs-of-leavers'](LONG_AGO, 'proof that counts')
    await things.assessment(await things.cycle('open', NOW), leaver.id)
    expect((await overdue())['proofs-of-leavers']).toBe(0)
    await held.database.client.cycle.updateMany({ data: { state: 'closed' } })
    expect((await overdue())['proofs-of-leavers']).toBe(1)
  })

  test('the file of a broadcast that nobody got yet: here is its only copy', async () => {
    await things.put['broadcast-files'](LONG_AGO, 'file')
    await held.database.client.broadcast.updateMany({ data: { content: { media: [{ kind: 'photo', fileId: null }] } } })
    expect((await overdue())['broadcast-files']).toBe(0)
    await held.database.client.broadcast.updateMany({ data: { state: 'cancelled' } })
    expect((await overdue())['broadcast-files']).toBe(1)
  })

  test('parts of a reason, until the form is sent', async () => {
    const { client } = held.database
    const assessmentId = await things.assessment(await things.cycle('open', LONG_AGO), person.id)
    const { id } = await client.rating.create({ data: { assessmentId, kind: 'superior', raterId: leaver.id } })
    await client.dialogState.create({ data: { chatKey: `reason-draft:${id}`, state: {}, updatedAt: LONG_AGO } })
    expect((await overdue()).dialogs).toBe(0)
    await client.rating.update({ where: { id }, data: { submittedAt: NOW } })
    expect((await overdue()).dialogs).toBe(1)
  })

  test('a question, a request and a notice that wait', async () => {
    const { client } = held.database
    await client.question.create({ data: { personId: person.id, text: 'apa', messageId: 1, draftedAt: LONG_AGO, askedAt: LONG_AGO } })
    await client.correctionRequest.create({ data: { personId: person.id, text: 'x', filedAt: LONG_AGO, dueAt: LONG_AGO } })
    await client.notice.create({
      data: { key: 'w', personId: person.id, kind: 'result', data: { resultId: 1 }, createdAt: LONG_AGO, dueAt: LONG_AGO },
    })
    expect(Object.values(await overdue()).every((count) => count === 0)).toBe(true)
  })
})

test('when the news of a result was sent stays, of which the days to appeal are counted; only its contents go', async () => {
  await things.put['notice-contents'](at('2026-01-05 09:00'), 'result:7')
  await removeOverdue(held.stores, retention, { now: NOW, actorId: null })
  expect(await held.database.client.notice.findUnique({ where: { key: 'result:7' } })).toMatchObject({
    data: {},
    sentAt: at('2026-01-05 09:00'),
  })
})

test('the database refuses to remove an entry of the audit that is younger than five years, and any at all outside of a run', async () => {
  const { client } = held.database
  await client.auditEntry.create({ data: { at: new Date(), act: 'holiday-added' } })
  await client.auditEntry.create({ data: { at: at('2015-01-01 09:00'), act: 'holiday-removed' } })
  await expect(client.auditEntry.deleteMany({ where: { act: 'holiday-removed' } })).rejects.toThrow('never changed or removed')
  const young = client.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`SET LOCAL cermin.retention = 'on'`)
    await tx.auditEntry.deleteMany({ where: { act: 'holiday-added' } })
  })
  await expect(young).rejects.toThrow('never changed or removed')
})

test('a run goes by portions, and one that was cut off is gone on with', async () => {
  const old = at('2026-01-05 09:00')
  await held.database.client.inboxUpdate.createMany({
    data: Array.from({ length: 2500 }, (_, index) => ({ updateId: BigInt(index), chatKey: 1n, payload: {}, receivedAt: old, doneAt: old })),
  })
  const first = await removeOverdue(held.stores, retention, { now: NOW, actorId: null, mostPortions: 1 })
  expect(first).toEqual({ removed: [{ kind: 'inbox', count: 1000 }], finished: false })
  const second = await removeOverdue(held.stores, retention, { now: NOW, actorId: null })
  expect(second).toEqual({ removed: [{ kind: 'inbox', count: 1500 }], finished: true })
})

describe('each night', () => {
  const reports: Record<string, number>[] = []
  const night = (mode: 'off' | 'report' | 'delete', now: Date) =>
    keepRetention({ stores: held.stores, now, timeZone: 'Asia/Makassar', mode, retention, report: (counts) => void reports.push(counts) })
  const left = () => held.database.client.dialogState.count()

  test.each([
    ['off', at('2026-12-02 02:00'), 1, 0],
    ['report', at('2026-12-02 01:59'), 1, 0],
    ['report', at('2026-12-02 02:00'), 1, 1],
    ['delete', at('2026-12-02 02:00'), 0, 1],
  ] as const)('%s at %s', async (mode, now, rows, told) => {
    reports.length = 0
    await things.put.dialogs(at('2026-01-05 09:00'), 'left')
    await night(mode, now)
    // The same night again is not another run.
    await night(mode, new Date(now.getTime() + 30_000))
    expect([await left(), reports.length > 0 ? 1 : 0]).toEqual([rows, told])
  })

  test('it runs once', async () => {
    reports.length = 0
    await things.put.dialogs(at('2026-01-05 09:00'), 'left')
    for (const now of ['2026-12-02 02:00', '2026-12-02 02:01', '2026-12-02 23:59', '2026-12-03 01:59', '2026-12-03 02:00'])
      await night('report', at(now))
    expect(reports).toEqual([{ dialogs: 1 }, { dialogs: 1 }])
  })
})

describe('the command line', () => {
  test('counts without removing, and then removes', async () => {
    await things.put.dialogs(at('2026-01-05 09:00'), 'left')
    const line = aCommandLine(held.stores, NOW)
    const dry = await line.types('retention --dry-run')
    expect(dry.lines).toContain('Ketikan yang ditinggalkan | 30 hari | 1 | 5 Jan 2026')
    expect(dry.json).toMatchObject({ kind: 'dry-run', removed: [] })
    expect(await held.database.client.dialogState.count()).toBe(1)
    const run = await line.types('retention')
    expect(run.json).toMatchObject({ kind: 'removed', removed: [{ kind: 'dialogs', count: 1 }] })
    expect(await held.database.client.dialogState.count()).toBe(0)
  })

  test('writes the DPIA text, and refuses another kind of file', async () => {
    const line = aCommandLine(held.stores, NOW)
    const { files } = await line.types('dpia --out dpia.html')
    expect(files?.[0]?.contents.toString('utf8')).toContain('<h1>Penilaian Dampak Pelindungan Data Pribadi')
    expect((await line.types('dpia --out dpia.pdf')).exitCode).toBe(1)
  })
})
