/** A whole cycle, tick by tick, for people of every kind: what must hold whatever their hours, leaves, pauses and deadlines. */
import { describe, expect, test } from 'vitest'
import { type DueReminder, dueReminders } from '../../../src/domain/reminder/due-reminders.js'
import type { PersonFacts } from '../../../src/domain/reminder/facts.js'
import { ladder } from '../../../src/domain/reminder/ladder.js'
import { plannedIn } from '../../../src/domain/reminder/planned-reminders.js'
import { isOfficeTime } from '../../../src/domain/reminder/working-days.js'
import { seededChance } from '../../support/a-framework.js'
import { calendar, somebody } from '../../support/reminder-facts.js'
import { at } from '../../support/story.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const from = at('2026-12-14 06:00')
const until = at('2027-01-20 23:59')

interface Sent extends DueReminder {
  at: Date
}

/** Every ten minutes, day and night, as the bot does; whatever is sent is remembered. */
function ticked(person: PersonFacts): Sent[] {
  const kept = { ...person, sent: new Set(person.sent), remindedOn: new Set(person.remindedOn) }
  const all: Sent[] = []
  for (let time = from.getTime(); time <= until.getTime(); time += 10 * MINUTE) {
    const now = new Date(time)
    for (const due of dueReminders({ people: [kept], calendar }, now)) {
      all.push({ ...due, at: now })
      kept.remindedOn.add(due.onDate)
      for (const { rule } of due.steps) kept.sent.add(rule)
    }
  }
  return all
}

/** Someone over the turn of the year, by chance: deadlines at noon or at midnight, leaves, own hours, pauses, and everything that can wait for a person. */
function anyone(seed: number): PersonFacts {
  const chance = seededChance(seed)
  const day = (least: number, spread: number) => new Date(at('2026-12-14 00:00').getTime() + (least + chance(spread)) * DAY)
  const oneIn = 2 + chance(8)
  /** Some have much to do, others next to nothing: for them it is quiet for weeks. */
  const maybe = <T>(make: () => T): T[] => (chance(oneIn) === 0 ? [make()] : [])
  const ends = (start: Date) => new Date(start.getTime() + (chance(3) === 0 ? 12 * 60 * MINUTE : DAY - 1))
  const opensAt = day(-10, 12)
  const selfUntil = ends(day(3, 20))
  const forms = Array.from({ length: 1 + chance(3) }, (_, raterId) => ({ raterId, readyFrom: day(-5, 20) }))
  const ratingUntil = new Date(selfUntil.getTime() + (3 + chance(10)) * DAY)
  const talk = () => ({
    ...{ cycleId: 1, openedAt: day(-9, 15), until: maybe(() => ratingUntil)[0] ?? null },
    ...{ newsAt: maybe(() => day(-5, 5))[0] ?? null, toldAt: maybe(() => day(-5, 5))[0] ?? null, count: 2, silent: chance(3) },
  })
  return somebody({
    setting: {
      hour: chance(3) === 0 ? null : 8 + chance(9),
      pausedUntil: chance(4) === 0 ? day(0, 20) : null,
      snoozedUntil: chance(4) === 0 ? new Date(day(0, 10).getTime() + 9 * 60 * MINUTE) : null,
    },
    absences: maybe(() => {
      const fromAt = day(0, 15)
      return { fromAt, untilAt: new Date(fromAt.getTime() + (1 + chance(8)) * DAY - 1) }
    }),
    announcedAt: maybe(() => day(0, 3)),
    self: chance(2) === 0 ? null : { cycleId: 1, opensAt, until: selfUntil },
    rate: chance(2) === 0 ? null : { cycleId: 1, selfUntil, until: ratingUntil, toldAt: maybe(() => day(-5, 10))[0] ?? null, forms },
    escalation: chance(3) === 0 ? { cycleId: 1, until: ratingUntil, forms } : null,
    classes: maybe(() => ({ entryId: 3, startsAt: day(2, 25) })),
    unproven: maybe(() => ({ entryId: 4, finishBy: day(-5, 20) })),
    unanswered: maybe(() => ({ ref: 'result-1', since: day(-5, 5), count: 2 })),
    approvals: maybe(() => ({ entryId: 5, since: day(-3, 10) })),
    proofs: maybe(() => ({ entryId: 6, since: day(-9, 20) })),
    peers:
      maybe(() => ({ cycleId: 1, askedAt: [day(-5, 5), day(-3, 5)], until: ratingUntil, toldAt: maybe(() => day(-5, 8))[0] ?? null }))[0] ??
      null,
    dialogue: maybe(() => talk())[0] ?? null,
    dialogueTeam: maybe(() => talk())[0] ?? null,
    meetings: maybe(() => ({ ratingId: 7, at: new Date(day(1, 25).getTime() + chance(24) * 60 * MINUTE), agreedAt: day(-3, 4) })),
    appealDrafts: maybe(() => ({ appealId: 8, begunAt: day(-9, 9), receivedAt: day(-10, 5) })),
    appealsToDecide: maybe(() => ({
      appealId: 9,
      filedAt: new Date(day(-20, 25).getTime() + 10 * 60 * MINUTE),
      isAnswered: chance(2) === 0,
    })),
    appealsToAnswer: maybe(() => ({ appealId: 10, filedAt: day(-5, 20), isAnswered: false })),
    digestSince: chance(4) === 0 ? opensAt : null,
  })
}

const SEEDS = Array.from({ length: 120 }, (_, seed) => seed + 1)

describe('over a whole cycle and the turn of the year', () => {
  const people = SEEDS.map((seed) => ({ seed, person: anyone(seed), sent: ticked(anyone(seed)) }))
  test('there is something to be seen here', () => {
    expect(people.flatMap(({ sent }) => sent).length).toBeGreaterThan(200)
  })
  test('nobody is told twice on a day, or the same step twice', () => {
    for (const { sent } of people) {
      expect(new Set(sent.map((one) => one.onDate)).size).toBe(sent.length)
      const rules = sent.flatMap((one) => one.steps.map(({ rule }) => rule))
      expect(new Set(rules).size).toBe(rules.length)
    }
  })
  test('nobody is told out of office time, while on leave, on the day of an announcement, or of nothing', () => {
    for (const { person, sent } of people)
      for (const one of sent) {
        expect(isOfficeTime(one.at, calendar)).toBe(true)
        expect(person.absences.some(({ fromAt, untilAt }) => fromAt <= one.at && one.at <= untilAt)).toBe(false)
        expect(person.announcedAt.map((when) => new Date(when.getTime() + 8 * 60 * MINUTE).toISOString().slice(0, 10))).not.toContain(
          one.onDate,
        )
        expect(one.causes.length).toBeGreaterThan(0)
      }
  })
  test('nobody is told of a deadline that is past', () => {
    for (const { person, sent } of people)
      for (const { at: when, causes } of sent) {
        if (causes.some(({ cause }) => cause === 'self')) expect(when.getTime()).toBeLessThan(person.self?.until.getTime() ?? 0)
        if (causes.some(({ cause }) => cause === 'rate')) expect(when.getTime()).toBeLessThan(person.rate?.until.getTime() ?? 0)
      }
  })
  test('what the office is shown beforehand is what goes out, to the hour', () => {
    for (const { seed, person, sent } of people) {
      const planned = plannedIn({ people: [person], calendar }, { from, until })
      const said = (all: readonly Sent[]) => all.map((one) => `${one.at.toISOString()} ${one.rule} ${one.causes.map(({ cause }) => cause)}`)
      expect(said(planned), `seed ${seed}`).toEqual(said(sent))
    }
  })
})

describe('somebody for whom nothing waits yet is shown, and told, when', () => {
  const forms = [{ raterId: 2, readyFrom: at('2027-01-05 10:00') }]
  const longTerm = { cycleId: 1, until: at('2027-01-15 23:59'), forms }
  test.each<[string, Partial<PersonFacts>]>([
    ['the own form opens', { self: { cycleId: 1, opensAt: at('2026-12-21 09:00'), until: at('2027-01-08 23:59') } }],
    ['somebody can be rated', { rate: { ...longTerm, selfUntil: at('2027-01-08 23:59'), toldAt: null } }],
    ['a superior below is late', { escalation: longTerm }],
    ['a training should be done', { unproven: [{ entryId: 1, finishBy: at('2026-12-29 12:00') }] }],
    [
      'the rater’s days to answer an appeal are over',
      { appealsToDecide: [{ appealId: 1, filedAt: at('2026-12-11 10:00'), isAnswered: false }] },
    ],
    ['the week begins', { digestSince: at('2026-12-01 09:00') }],
    [
      'a pause ends',
      {
        approvals: [{ entryId: 1, since: at('2026-12-11 10:00') }],
        setting: { hour: null, pausedUntil: at('2026-12-22 00:00'), snoozedUntil: null },
      },
    ],
  ])('%s', (_, facts) => {
    const person = somebody(facts)
    const sent = ticked(person)
    expect(sent.length).toBeGreaterThan(0)
    expect(plannedIn({ people: [person], calendar }, { from, until })).toEqual(sent)
  })
})

describe('whoever never answers', () => {
  test.each([8, 9, 12, 16])('with an own hour of %i gets every step of the ladder exactly once', (hour) => {
    for (const last of ['2026-12-28 23:59', '2026-12-31 23:59', '2027-01-03 23:59', '2027-01-08 12:00', '2027-01-11 10:00']) {
      const self = { cycleId: 1, opensAt: at('2026-12-14 09:00'), until: at(last) }
      const sent = ticked(somebody({ self, setting: { hour, pausedUntil: null, snoozedUntil: null } }))
      const steps = ladder(self, calendar).steps.filter(({ name }) => name !== 'opening')
      expect(sent.map((one) => `${one.rule} ${one.onDate}`)).toEqual(steps.map(({ name, day }) => `${name} ${day}`))
      expect(sent.at(-1)?.rule).toBe('last-day')
    }
  })
})
