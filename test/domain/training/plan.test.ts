import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { acceptTraining } from '../../../src/domain/training/accept-training.js'
import { answerPlan, type PlanAnswer } from '../../../src/domain/training/answer-plan.js'
import { cancelPlan } from '../../../src/domain/training/cancel-plan.js'
import { declineTraining } from '../../../src/domain/training/decline-training.js'
import { openTestDatabase, type TestDatabase } from '../../support/database.js'
import { anAdvisedOffice, classEnd, classStart, published as now } from '../../support/plans.js'

let db: TestDatabase
let office: Awaited<ReturnType<typeof anAdvisedOffice>>
beforeEach(async () => {
  db = await openTestDatabase()
  office = await anAdvisedOffice(db, 4, [
    { code: 'WJB-01', mandatory: true },
    { code: 'KLS-01', seats: [2, 1] },
    { code: 'BBS-01', form: 'coaching' },
  ])
})
afterEach(() => db.close())

const who = (index: number): number => office.people[index]?.id ?? 0
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const accept = (personId: number, code: string, options: { place?: number; waiting?: boolean; at?: Date } = {}) =>
  acceptTraining(db.stores, {
    personId,
    adviceId: office.adviceOf(personId, code),
    classId: code === 'KLS-01' ? office.classOf(code, options.place) : null,
    waiting: options.waiting ?? false,
    now: options.at ?? now,
  })
const decline = (personId: number, code: string, at = now) =>
  declineTraining(db.stores, {
    personId,
    ref: { of: 'advice', id: office.adviceOf(personId, code) },
    reason: 'Jadwal bentrok dengan tugas',
    now: at,
  })
async function entryOf(personId: number, code: string) {
  const advice = await db.stores.plans.advice(office.adviceOf(personId, code))
  if (advice?.entry == null) throw new Error(`${personId} has no entry for ${code}`)
  return advice.entry
}
async function answer(personId: number, code: string, given: PlanAnswer, at = minutesLater(5)) {
  const entry = await entryOf(personId, code)
  return answerPlan(db.stores, { entryId: entry.id, superiorId: office.boss.id, since: entry.stateSince, answer: given, now: at })
}
const seatsTaken = async () => (await db.stores.plans.classById(office.classOf('KLS-01')))?.seatsTaken
const notices = async (personId: number) =>
  (await db.database.client.notice.findMany({ where: { personId, kind: { startsWith: 'plan-' } }, orderBy: { id: 'asc' } })).map(
    (one) => one.kind,
  )

describe('a training that was accepted', () => {
  test('waits for the superior, who is told once however often it is tapped, and is held to the end of its class', async () => {
    expect((await accept(who(0), 'KLS-01')).kind).toBe('accepted')
    expect((await accept(who(0), 'KLS-01', { at: minutesLater(1) })).kind).toBe('accepted')
    expect((await entryOf(who(0), 'KLS-01')).state).toBe('requested')
    expect(await seatsTaken()).toBe(1)
    expect(await notices(office.boss.id)).toEqual(['plan-request'])
    expect((await answer(who(0), 'KLS-01', { kind: 'yes' })).kind).toBe('answered')
    const entry = await entryOf(who(0), 'KLS-01')
    expect([entry.state, entry.finishBy]).toEqual(['approved', classEnd])
    expect(await notices(who(0))).toEqual(['plan-answer'])
  })

  test('and refused frees its seat, carries the superior’s reason, and may be asked for again', async () => {
    await accept(who(0), 'KLS-01')
    await answer(who(0), 'KLS-01', { kind: 'no', reason: 'Beban kerja sedang tinggi' })
    const refused = await entryOf(who(0), 'KLS-01')
    expect([refused.state, refused.answer, refused.seatHeld]).toEqual(['refused', 'Beban kerja sedang tinggi', false])
    expect(await seatsTaken()).toBe(0)
    expect((await accept(who(0), 'KLS-01', { at: minutesLater(10) })).kind).toBe('accepted')
    expect(await seatsTaken()).toBe(1)
  })

  test('is answered by the present superior only, once, and an answer to an older question is none', async () => {
    await accept(who(0), 'KLS-01')
    const { id, stateSince } = await entryOf(who(0), 'KLS-01')
    const yes = { entryId: id, answer: { kind: 'yes' as const }, now: minutesLater(5) }
    expect((await answerPlan(db.stores, { ...yes, superiorId: who(1), since: stateSince })).kind).toBe('stale')
    expect((await answerPlan(db.stores, { ...yes, superiorId: office.boss.id, since: minutesLater(-9) })).kind).toBe('no-longer-asked')
    const both = await Promise.all([1, 2].map(() => answerPlan(db.stores, { ...yes, superiorId: office.boss.id, since: stateSince })))
    expect(both.map(({ kind }) => kind).sort()).toEqual(['answered', 'no-longer-asked'])
    expect(await notices(who(0))).toEqual(['plan-answer'])
  })

  test.each([
    ['a minute before it begins', -1, 'accepted'],
    ['at the moment it begins', 0, 'stale'],
  ])('%s is taken or not', async (_, minutes, kind) => {
    const at = new Date(classStart.getTime() + minutes * 60_000)
    expect((await accept(who(0), 'KLS-01', { at })).kind).toBe(kind)
  })

  test('is nobody else’s to take, and not without a date where it has dates', async () => {
    const adviceId = office.adviceOf(who(0), 'KLS-01')
    const classId = office.classOf('KLS-01')
    expect((await acceptTraining(db.stores, { personId: who(1), adviceId, classId, now })).kind).toBe('stale')
    expect((await acceptTraining(db.stores, { personId: who(0), adviceId, classId: null, now })).kind).toBe('stale')
  })
})

describe('a full class', () => {
  beforeEach(async () => {
    await accept(who(0), 'KLS-01')
    await accept(who(1), 'KLS-01')
  })

  test('takes nobody more, unless on the waiting list, which holds no seat', async () => {
    expect((await accept(who(2), 'KLS-01')).kind).toBe('full')
    expect((await accept(who(2), 'KLS-01', { waiting: true })).kind).toBe('accepted')
    expect((await entryOf(who(2), 'KLS-01')).state).toBe('waitlisted')
    expect(await seatsTaken()).toBe(2)
  })

  test('gives a freed seat to whoever waits longest, who is told, and whose superior is asked', async () => {
    await accept(who(2), 'KLS-01', { waiting: true, at: minutesLater(1) })
    await accept(who(3), 'KLS-01', { waiting: true, at: minutesLater(2) })
    const left = await entryOf(who(0), 'KLS-01')
    expect((await cancelPlan(db.stores, { personId: who(0), entryId: left.id, now: minutesLater(9) })).kind).toBe('cancelled')
    expect((await entryOf(who(2), 'KLS-01')).state).toBe('requested')
    expect((await entryOf(who(3), 'KLS-01')).state).toBe('waitlisted')
    expect(await notices(who(2))).toEqual(['plan-moved-up'])
    expect(await seatsTaken()).toBe(2)
  })

  test('loses a seat to another date: the seat of the former date is passed on', async () => {
    await accept(who(2), 'KLS-01', { waiting: true, at: minutesLater(1) })
    expect((await accept(who(1), 'KLS-01', { place: 2, at: minutesLater(2) })).kind).toBe('accepted')
    expect((await entryOf(who(2), 'KLS-01')).state).toBe('requested')
    const second = await db.stores.plans.classById(office.classOf('KLS-01', 2))
    expect([await seatsTaken(), second?.seatsTaken]).toEqual([2, 1])
  })
})

describe('a training that was declined', () => {
  test('and is optional gives way to the next best for the same competency', async () => {
    const outcome = await decline(who(0), 'KLS-01')
    expect(outcome.kind).toBe('declined')
    const next = outcome.kind === 'declined' && outcome.nextId !== null ? await db.stores.plans.advice(outcome.nextId) : null
    expect(next?.competencyKey).toBe('INT')
    expect(['WJB-01', 'KLS-01', 'BBS-01']).not.toContain(next?.training.code)
    const again = await decline(who(0), 'KLS-01', minutesLater(1))
    expect(again).toMatchObject({ kind: 'declined', nextId: null })
  })

  test('and is mandatory goes to the superior, who may excuse the person', async () => {
    expect((await decline(who(0), 'WJB-01')).kind).toBe('superior-asked')
    expect((await entryOf(who(0), 'WJB-01')).state).toBe('decline_requested')
    await answer(who(0), 'WJB-01', { kind: 'yes' })
    const entry = await entryOf(who(0), 'WJB-01')
    expect([entry.state, entry.reason]).toEqual(['declined', 'Jadwal bentrok dengan tugas'])
    const rows = await db.database.client.notice.findMany({ where: { personId: who(0), kind: 'plan-answer' } })
    expect(rows.map((row) => (row.data as { answer: string }).answer)).toEqual(['decline-accepted'])
  })

  test('and is mandatory stays when the superior does not agree, and can still be accepted', async () => {
    await decline(who(0), 'WJB-01')
    await answer(who(0), 'WJB-01', { kind: 'no', reason: 'Pelatihan ini tetap diperlukan' })
    expect((await entryOf(who(0), 'WJB-01')).state).toBe('refused')
    expect((await accept(who(0), 'WJB-01', { at: minutesLater(20) })).kind).toBe('accepted')
  })
})

describe('someone without a superior in the roster', () => {
  beforeEach(() => db.database.client.supervision.deleteMany())
  test('is approved at once, and may decline a mandatory training alone', async () => {
    await accept(who(0), 'KLS-01')
    expect((await entryOf(who(0), 'KLS-01')).state).toBe('approved')
    expect((await decline(who(0), 'WJB-01')).kind).toBe('declined')
  })
})

test('every step stands in the audit with who took it', async () => {
  await accept(who(0), 'KLS-01')
  await answer(who(0), 'KLS-01', { kind: 'yes' })
  const acts = await db.database.client.auditEntry.findMany({ where: { act: { startsWith: 'plan-' } }, orderBy: { id: 'asc' } })
  expect(acts.map((one) => [one.act, one.actorId, one.aboutId])).toEqual([
    ['plan-accepted', who(0), who(0)],
    ['plan-approved', office.boss.id, who(0)],
  ])
})
