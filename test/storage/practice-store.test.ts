import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCycle } from '../../src/domain/cycle/run-cycle.js'
import { anOffice, opening, request } from '../support/a-cycle.js'
import { openTestDatabase, type TestDatabase } from '../support/database.js'

let opened: TestDatabase
let boss: number
let others: number[]
beforeAll(async () => {
  opened = await openTestDatabase()
  const office = await anOffice(opened, 3)
  boss = office.boss.id
  others = office.people.map(({ id }) => id)
  await openCycle(opened.stores, request())
})
afterAll(() => opened.close())

test('the first answer to a case stays, whatever is tapped later, and however many taps come at once', async () => {
  const { practice } = opened.stores
  const keep = (level: 2 | 4) => practice.keep({ personId: boss, caseKey: 'MNJ1', level, now: opening })
  expect(await keep(4)).toBe(4)
  expect(await keep(2)).toBe(4)
  expect(await Promise.all([keep(2), keep(2)])).toEqual([4, 4])
  expect(await practice.answersOf(boss)).toEqual([{ caseKey: 'MNJ1', level: 4 }])
})

test('the answers of all raters to the asked cases, and to no other', async () => {
  const { practice } = opened.stores
  await practice.keep({ personId: others[0] ?? 0, caseKey: 'MNJ1', level: 2, now: opening })
  await practice.keep({ personId: others[0] ?? 0, caseKey: 'MNJ2', level: 5, now: opening })
  expect(await practice.answersTo(['MNJ1', 'SKT1'])).toEqual([
    { personId: boss, caseKey: 'MNJ1', level: 4 },
    { personId: others[0], caseKey: 'MNJ1', level: 2 },
  ])
})

test('has rated: from the moment a rating is begun, but not by one that somebody else began and handed over', async () => {
  const { stores, database } = opened
  const forms = await stores.forms.toRate(boss)
  const [first, second, third] = forms
  if (first === undefined || second === undefined || third === undefined) throw new Error('three forms')
  const rated = () => stores.practice.hasRated(boss)
  expect(await rated()).toBe(false)
  // The own self-assessment is no rating of somebody else.
  await database.client.rating.updateMany({ where: { kind: 'self' }, data: { startedAt: opening } })
  expect(await rated()).toBe(false)
  const handOver = (toId: number) =>
    stores.audit.record({
      actorId: null,
      act: 'rating-handed-over',
      aboutId: second.ratee.id,
      subject: `assessment:${second.assessmentId}`,
      before: { superiorId: others[0] },
      after: { superiorId: toId },
      now: opening,
    })
  await handOver(boss)
  await stores.forms.markStarted(second.ratingId, opening)
  expect(await rated()).toBe(false)
  await stores.forms.markStarted(third.ratingId, opening)
  await database.client.delegation.create({
    data: {
      ratingId: third.ratingId,
      fromId: others[1] ?? 0,
      toId: boss,
      cause: 'absence',
      reason: 'Cuti panjang.',
      byId: others[1] ?? 0,
      sourceKey: 'test',
      createdAt: opening,
    },
  })
  expect(await rated()).toBe(false)
  await stores.forms.markStarted(first.ratingId, opening)
  expect(await rated()).toBe(true)
})
