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

/** Someone over the turn of the year, by chance: deadlines at noon or at midnight, leaves, own hours, pauses, trainings, a team. */
function anyone(seed: number): PersonFacts {
  const chance = seededChance(seed)
  const day = (least: number, spread: number) => new Date(at('2026-12-14 00:00').getTime() + (least + chance(spread)) * DAY)
  const maybe = <T>(make: () => T): T[] => (chance(2) === 0 ? [make()] : [])
  const ends = (start: Date) => new Date(start.getTime() + (chance(3) === 0 ? 12 * 60 * MINUTE : DAY - 1))
  const opensAt = day(-10, 12)
  const selfUntil = ends(day(3, 20))
  const forms = Array.from({ length: 1 + chance(3) }, (_, raterId) => ({ raterId, readyFrom: day(-5, 20) }))
  const ratingUntil = new Date(selfUntil.getTime() + (3 + chance(10)) * DAY)
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
    self: chance(3) === 0 ? null : { cycleId: 1, opensAt, until: selfUntil },
    rate: chance(2) === 0 ? null : { cycleId: 1, selfUntil, until: ratingUntil, toldAt: maybe(() => day(-5, 10))[0] ?? null, forms },
    escalation: chance(3) === 0 ? { cycleId: 1, until: ratingUntil, forms } : null,
    classes: maybe(() => ({ entryId: 3, startsAt: day(2, 25) })),
    unproven: maybe(() => ({ entryId: 4, finishBy: day(-5, 20) })),
    unanswered: maybe(() => ({ ref: 'result-1', since: day(-5, 5), count: 2 })),
    approvals: maybe(() => ({ entryId: 5, since: day(-3, 10) })),
    digestSince: chance(4) === 0 ? opensAt : null,
  })
}

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1)

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
