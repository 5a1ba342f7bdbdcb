import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HELD_KINDS } from '../../src/domain/privacy/privacy-store.js'
import {
  overdueData,
  RETENTION_KINDS,
  type Retention,
  type RetentionKind,
  removeOverdue,
  retentionSchema,
} from '../../src/domain/privacy/retention.js'
import { shippedRetention } from '../../src/office/ship-content.js'
import { places } from '../../src/places.js'
import { keepRetention } from '../../src/schedule/keep-retention.js'
import { loadTexts } from '../../src/texts/texts.js'
import { somePeople } from '../support/a-person.js'
import { aCommandLine } from '../support/command-line.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'
import { at } from '../support/story.js'

const NOW = at('2026-12-01 09:00')
const DAY_MS = 86_400_000
let held: TestDatabase
let retention: Retention
let person: { id: number }
let leaver: { id: number }
let unitId: number
beforeAll(async () => {
  held = await openTestDatabase()
  retention = await shippedRetention()
  const [one, two] = await somePeople(held.database.client, 2, { linkedAt: NOW })
  if (one === undefined || two === undefined) throw new Error('Nobody was made')
  person = one
  leaver = two
  unitId = (await held.database.client.unit.findFirstOrThrow()).id
})
afterAll(() => held.close())

type CycleState = 'open' | 'published' | 'closed'
async function aCycle(state: CycleState, opensAt: Date): Promise<number> {
  const { client } = held.database
  const version = await client.frameworkVersion.create({
    data: { label: 'k', contentHash: `${state}${opensAt.getTime()}`, content: {}, createdAt: opensAt },
  })
  const dates = { opensAt, selfUntil: opensAt, ratingUntil: opensAt, createdAt: opensAt }
  const made = await client.cycle.create({
    data: { name: `Periode ${state} ${opensAt.getTime()}`, state, frameworkVersionId: version.id, ...dates, scope: {}, rules: {} },
  })
  return made.id
}

async function anAssessment(cycleId: number, personId: number): Promise<number> {
  const about = { unitId, position: 'Analis', jenjang: 'pelaksana', bidang: 'umum', joinedAt: NOW } as const
  return (await held.database.client.assessment.create({ data: { cycleId, personId, ...about } })).id
}

/** Puts one thing of a kind there whose period began then. */
const PUT: Record<RetentionKind, (since: Date, key: string) => Promise<unknown>> = {
  inbox: (since) =>
    held.database.client.inboxUpdate.create({
      data: { updateId: BigInt(since.getTime()), chatKey: 1n, payload: {}, receivedAt: since, doneAt: since },
    }),
  'roster-files': (since) =>
    held.database.client.rosterDraft.create({
      data: {
        jobId: Math.floor(since.getTime() / 1000) % 2_000_000_000,
        ownerId: person.id,
        fileName: 'a.csv',
        bytes: Buffer.from('x'),
        planHash: 'h',
        createdAt: since,
      },
    }),
  async claims(since, key) {
    const invitation = { personId: person.id, codeHash: `claim ${key}`, createdAt: NOW, expiresAt: NOW }
    const { id } = await held.database.client.invitation.create({ data: invitation })
    return held.database.client.claim.create({
      data: { telegramId: BigInt(since.getTime()), invitationId: id, step: 'check', startedAt: since },
    })
  },
  dialogs: (since, key) => held.database.client.dialogState.create({ data: { chatKey: `chat ${key}`, state: {}, updatedAt: since } }),
  'question-drafts': (since) =>
    held.database.client.question.create({
      data: { personId: person.id, text: 'apa', messageId: Math.floor(since.getTime() / 1000) % 2_000_000_000, draftedAt: since },
    }),
  'notice-contents': (since, key) =>
    held.database.client.notice.create({
      data: {
        key,
        personId: person.id,
        kind: 'result',
        data: { resultId: 1 },
        state: 'sent',
        createdAt: since,
        dueAt: since,
        sentAt: since,
      },
    }),
  'office-jobs': (since, key) =>
    held.database.client.officeJob.create({
      data: { key, kind: 'export', ownerId: person.id, input: {}, state: 'done', createdAt: since, endedAt: since },
    }),
  async 'accounts-of-leavers'(since) {
    const telegramId = BigInt(since.getTime())
    await held.database.client.person.update({ where: { id: leaver.id }, data: { leftAt: since } })
    await held.database.client.telegramAccount.deleteMany({ where: { personId: leaver.id } })
    return held.database.client.telegramAccount.create({ data: { personId: leaver.id, telegramId, linkedAt: since } })
  },
  invitations: (since, key) =>
    held.database.client.invitation.create({
      data: { personId: person.id, codeHash: key, createdAt: since, expiresAt: NOW, usedAt: since },
    }),
  reminders: (since, key) =>
    held.database.client.reminderSent.create({
      data: { personId: person.id, rule: key.slice(0, 40), onDate: '2026-01-01', sentAt: since },
    }),
  absences: (since) =>
    held.database.client.absence.create({ data: { personId: person.id, fromAt: since, untilAt: since, reason: 'sakit' } }),
  'uncited-notes': (since, key) =>
    held.database.client.incidentNote.create({
      data: {
        authorId: person.id,
        aboutId: leaver.id,
        competencyKey: 'INT',
        happenedAt: since,
        kind: 'text',
        text: 'kata',
        sourceKey: key,
        createdAt: since,
      },
    }),
  questions: (since) =>
    held.database.client.question.create({
      data: {
        personId: person.id,
        text: 'apa',
        messageId: Math.floor(since.getTime() / 1000) % 2_000_000_000,
        draftedAt: since,
        askedAt: since,
        answer: 'ya',
        answeredAt: since,
      },
    }),
  async 'broadcast-answers'(since) {
    const dates = { createdAt: since, updatedAt: since, finishedAt: since }
    const { id } = await held.database.client.broadcast.create({ data: { title: 's', state: 'done', content: {}, segment: {}, ...dates } })
    return held.database.client.broadcastRecipient.create({ data: { broadcastId: id, personId: person.id, state: 'sent' } })
  },
  async 'evidence-of-leavers'(since, key) {
    const { client } = held.database
    await client.person.update({ where: { id: leaver.id }, data: { leftAt: since } })
    const assessmentId = await anAssessment(await aCycle('closed', since), leaver.id)
    return client.evidence.create({
      data: { assessmentId, competencyKey: 'INT', kind: 'text', text: 'bukti', sourceKey: key, createdAt: since },
    })
  },
  corrections: (since) =>
    held.database.client.correctionRequest.create({
      data: { personId: person.id, text: 'x', filedAt: since, dueAt: since, closedAt: since },
    }),
  // The database's own clock holds the floor of five years: the entry lies well behind it.
  audit: (since) => held.database.client.auditEntry.create({ data: { at: since, act: 'holiday-added' } }),
}

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
      await PUT[kind](new Date(ends + 60_000), `${kind} young`)
      expect((await overdue(now))[kind]).toBe(0)
      if (kind === 'accounts-of-leavers' || kind === 'evidence-of-leavers') await held.database.client.evidence.deleteMany()
      await PUT[kind](new Date(ends - 3 * DAY_MS), `${kind} old`)
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
    await aCycle(state, new Date(LONG_AGO.getTime() - 200 * DAY_MS))
    await PUT[kind](LONG_AGO, kind)
    expect((await overdue())[kind]).toBe(count)
  })

  test('evidence of somebody who left, while the own appeal may still be decided', async () => {
    const { client } = held.database
    await PUT['evidence-of-leavers'](LONG_AGO, 'left')
    await anAssessment(await aCycle('published', NOW), leaver.id)
    expect((await overdue())['evidence-of-leavers']).toBe(0)
    await client.cycle.updateMany({ data: { state: 'closed' } })
    expect((await overdue())['evidence-of-leavers']).toBe(1)
  })

  test('parts of a reason, until the form is sent', async () => {
    const { client } = held.database
    const assessmentId = await anAssessment(await aCycle('open', LONG_AGO), person.id)
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
  await PUT['notice-contents'](at('2026-01-05 09:00'), 'result:7')
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
    await PUT.dialogs(at('2026-01-05 09:00'), 'left')
    await night(mode, now)
    // The same night again is not another run.
    await night(mode, new Date(now.getTime() + 30_000))
    expect([await left(), reports.length > 0 ? 1 : 0]).toEqual([rows, told])
  })

  test('it runs once', async () => {
    reports.length = 0
    await PUT.dialogs(at('2026-01-05 09:00'), 'left')
    for (const now of ['2026-12-02 02:00', '2026-12-02 02:01', '2026-12-02 23:59', '2026-12-03 01:59', '2026-12-03 02:00'])
      await night('report', at(now))
    expect(reports).toEqual([{ dialogs: 1 }, { dialogs: 1 }])
  })
})

describe('the command line', () => {
  test('counts without removing, and then removes', async () => {
    await PUT.dialogs(at('2026-01-05 09:00'), 'left')
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

describe('retention.yaml', () => {
  const without = (kind: RetentionKind) => ({ periods: retention.periods.filter((one) => one.kind !== kind) })
  const withDays = (kind: RetentionKind, days: number) => ({
    periods: retention.periods.map((one) => (one.kind === kind ? { ...one, days } : one)),
  })
  test.each([
    ['is good as it ships', () => retention, true],
    ['lacks a kind', () => without('audit'), false],
    ['has a kind twice', () => ({ periods: [...retention.periods, ...retention.periods.slice(0, 1)] }), false],
    ['has a period at the lowest', () => withDays('notice-contents', 30), true],
    ['has a period below the lowest', () => withDays('notice-contents', 29), false],
  ] as const)('%s', (_, content, good) => {
    expect(retentionSchema.safeParse(content()).success).toBe(good)
  })
})

describe('the DPIA text', () => {
  const page = () => readFile(join(places.content, 'dpia.id.html'), 'utf8')
  const cells = (row: string) => [...row.matchAll(/<td>(.*?)<\/td>/g)].map((match) => match[1])

  test('has the table of periods that the program keeps to, kind by kind', async () => {
    const say = loadTexts().plain('id')
    const rows = [...(await page()).matchAll(/<tr data-kind="([a-z-]+)">(.*?)<\/tr>/g)].map(([, kind, row]) => [kind, ...cells(row ?? '')])
    expect(rows).toEqual(
      retention.periods.map(({ kind, days, reason, basis }) => [kind, say(`retention-${kind}`), `${days} hari`, reason, basis]),
    )
  })

  test('names every kind of data that /dataku counts', async () => {
    const kinds = [...(await page()).matchAll(/<tr data-held="([a-z]+)">/g)].map(([, kind]) => kind)
    expect(kinds).toEqual([...HELD_KINDS])
  })

  test('speaks of Telegram abroad and of the three days of an incident, and marks what the agency completes', async () => {
    const text = await page()
    expect(text).toContain('peladen Telegram di luar Indonesia')
    expect(text).toContain('<b>3 x 24 jam</b>')
    expect([...text.matchAll(/<mark>\[\.\.\.\./g)].length).toBeGreaterThan(20)
  })
})
