import { describe, expect, test } from 'vitest'
import { dueReminders, isFreeForNews } from '../../../src/domain/reminder/due-reminders.js'
import type { PersonFacts } from '../../../src/domain/reminder/facts.js'
import { plannedIn } from '../../../src/domain/reminder/planned-reminders.js'
import { calendar, somebody } from '../../support/reminder-facts.js'
import { at } from '../../support/story.js'

/** Tuesday to Tuesday two weeks later; the deadline is the last instant of 15 December. */
const opensAt = at('2026-12-01 09:00')
const until = new Date(at('2026-12-16 00:00').getTime() - 1)
const self = { cycleId: 7, opensAt, until }
const due = (now: string, about: Partial<PersonFacts> = { self }) => dueReminders({ people: [somebody(about)], calendar }, at(now))
const planned = (about: Partial<PersonFacts>, from = '2026-12-01 09:00', to = '2026-12-31 23:59') =>
  plannedIn({ people: [somebody(about)], calendar }, { from: at(from), until: at(to) })
/** yyyy-mm-dd hh of the office's clock. */
const hourOf = (instant: Date) => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 13).replace('T', ' ')

describe('someone who never answers', () => {
  test('is reminded four times in two weeks, at nine, never twice a day, and no more after the deadline', () => {
    const all = planned({ self })
    expect(all.map((one) => `${hourOf(one.at)} ${one.rule}`)).toEqual([
      '2026-12-08 09 half-way',
      '2026-12-11 09 h-3',
      '2026-12-14 09 h-1',
      '2026-12-15 09 last-day',
    ])
  })
  test('with everything to do at once gets at most one message a day', () => {
    const ready = { raterId: 1, readyFrom: opensAt }
    const everything: Partial<PersonFacts> = {
      self,
      rate: { cycleId: 7, selfUntil: until, until: at('2026-12-22 23:59'), toldAt: null, forms: [ready, ready] },
      escalation: { cycleId: 7, until: at('2026-12-22 23:59'), forms: [{ raterId: 9, readyFrom: opensAt }] },
      classes: [{ entryId: 3, startsAt: at('2026-12-14 08:00') }],
      unanswered: [{ ref: 'result-1', since: opensAt, count: 2 }],
      approvals: [{ entryId: 4, since: opensAt }],
      proofs: [{ entryId: 5, since: opensAt }],
      digestSince: opensAt,
    }
    const dates = planned(everything).map((one) => one.onDate)
    expect(dates.length).toBeGreaterThan(8)
    expect(new Set(dates).size).toBe(dates.length)
    const [, ...causes] = due('2026-12-14 09:00', everything)[0]?.causes.map(({ cause }) => cause) ?? []
    expect(causes).toContain('digest')
  })
})

describe('at the hour', () => {
  test('nothing comes before nine, and everything that waits comes in one message', () => {
    expect(due('2026-12-08 08:59')).toEqual([])
    expect(due('2026-12-08 09:00')).toHaveLength(1)
    const rate = { cycleId: 7, selfUntil: opensAt, until, toldAt: null, forms: [{ raterId: 1, readyFrom: opensAt }] }
    expect(due('2026-12-08 09:00', { self, rate })[0]?.causes).toEqual([
      { cause: 'self', count: 1 },
      { cause: 'rate', count: 1 },
    ])
  })
  test('of one’s own choice it comes then', () => {
    const setting = { hour: 14, pausedUntil: null, snoozedUntil: null }
    expect(due('2026-12-08 13:59', { self, setting })).toEqual([])
    expect(due('2026-12-08 14:00', { self, setting })).toHaveLength(1)
  })
  test('a digest comes on Monday at eight, on Tuesday when Monday is off, and takes the rest of the day along', () => {
    expect(due('2026-12-14 07:59', { self, digestSince: opensAt })).toEqual([])
    expect(due('2026-12-14 08:00', { self, digestSince: opensAt })[0]?.causes.map(({ cause }) => cause)).toEqual(['self', 'digest'])
    const off = { ...calendar, holidays: new Map([['2026-12-14', 'Cuti bersama']]) }
    const sent = new Set(['digest:2026-12-14:weekly'])
    expect(dueReminders({ people: [somebody({ digestSince: opensAt })], calendar: off }, at('2026-12-15 08:00'))).toHaveLength(1)
    expect(dueReminders({ people: [somebody({ digestSince: opensAt, sent })], calendar: off }, at('2026-12-16 08:00'))).toEqual([])
  })
})

describe('someone who has had the reminder of a step', () => {
  const sent = new Set(['self:7@2026-12-15:half-way'])
  test('does not get it again, nor an earlier one that was missed', () => {
    expect(due('2026-12-09 09:00', { self, sent })).toEqual([])
    expect(due('2026-12-11 09:00', { self, sent: new Set(['self:7@2026-12-15:h-3']) })).toEqual([])
  })
  test('gets a missed one as long as the deadline is not past', () => {
    expect(due('2026-12-10 10:00')[0]?.rule).toBe('half-way')
    expect(due('2026-12-15 16:30')[0]?.rule).toBe('last-day')
    expect(due('2026-12-16 09:00')).toEqual([])
  })
  test('gets a second one on a day only once, whatever is due', () => {
    expect(due('2026-12-08 12:00', { self, remindedOn: new Set(['2026-12-08']) })).toEqual([])
  })
})

describe('someone on leave', () => {
  test('is left alone, and told on the first day back what was missed', () => {
    const absences = [{ fromAt: at('2026-12-07 00:00'), untilAt: at('2026-12-11 23:59') }]
    expect(planned({ self, absences }).map((one) => `${hourOf(one.at)} ${one.rule}`)).toEqual([
      '2026-12-14 09 h-1',
      '2026-12-15 09 last-day',
    ])
  })
  test('over the whole time is not reminded at all', () => {
    expect(planned({ self, absences: [{ fromAt: opensAt, untilAt: until }] })).toEqual([])
  })
})

describe('someone who put it off or paused', () => {
  test('is reminded the next day, once, and then the ladder goes on', () => {
    const setting = { hour: null, pausedUntil: null, snoozedUntil: at('2026-12-09 09:00') }
    const sent = new Set(['self:7@2026-12-15:half-way'])
    const all = planned({ self, setting, sent, remindedOn: new Set(['2026-12-08']) }, '2026-12-08 10:00')
    expect(all.map((one) => `${hourOf(one.at)} ${one.rule}`)).toEqual([
      '2026-12-09 09 snooze',
      '2026-12-11 09 h-3',
      '2026-12-14 09 h-1',
      '2026-12-15 09 last-day',
    ])
  })
  test('who paused hears only of the last day', () => {
    const setting = { hour: null, pausedUntil: at('2026-12-20 09:00'), snoozedUntil: null }
    expect(planned({ self, setting }).map(({ rule }) => rule)).toEqual(['last-day'])
  })
})

describe('the superior of the superiors', () => {
  test('gets counts the day before, on the last day and on the first working day after', () => {
    const forms = [1, 1, 2].map((raterId) => ({ raterId, readyFrom: opensAt }))
    const all = planned({ escalation: { cycleId: 7, until, forms } })
    expect(all.map((one) => [hourOf(one.at), one.rule, one.causes])).toEqual([
      ['2026-12-14 09', 'h-1', [{ cause: 'escalation', count: 3 }]],
      ['2026-12-15 09', 'last-day', [{ cause: 'escalation', count: 3 }]],
      ['2026-12-16 09', 'overdue', [{ cause: 'escalation', count: 3 }]],
    ])
  })
})

describe('training', () => {
  test('is announced three and one working days before, and followed up 1, 7 and 14 days after', () => {
    const soon = planned({ classes: [{ entryId: 5, startsAt: at('2026-12-14 08:00') }] })
    expect(soon.map((one) => hourOf(one.at))).toEqual(['2026-12-09 09', '2026-12-11 09'])
    const proof = planned({ unproven: [{ entryId: 5, finishBy: at('2026-12-02 16:00') }] })
    // 1, 7 and 14 days after 2 December; all three are working days.
    expect(proof.map((one) => hourOf(one.at))).toEqual(['2026-12-03 09', '2026-12-09 09', '2026-12-16 09'])
  })
})

describe('a deadline in the middle of a day', () => {
  const own = (hour: number | null) => ({ hour, pausedUntil: null, snoozedUntil: null })
  test.each([
    // deadline, own hour, the hour of the last reminder
    ['2026-12-15 12:00', null, '2026-12-15 09'],
    ['2026-12-15 12:00', 14, '2026-12-15 10'],
    ['2026-12-15 12:00', 10, '2026-12-15 10'],
    ['2026-12-15 16:00', 14, '2026-12-15 14'],
    ['2026-12-15 15:59', 14, '2026-12-15 13'],
    ['2026-12-15 09:00', 16, '2026-12-15 08'],
    // Before anybody could be told: the day before is the last.
    ['2026-12-15 08:00', 16, '2026-12-14 16'],
    ['2026-12-15 08:01', 16, '2026-12-15 08'],
    ['2026-12-15 23:59', 16, '2026-12-15 16'],
  ])('%s is said two hours before it at the latest, whatever the own hour (%s): %s', (deadline, hour, last) => {
    const all = planned({ self: { ...self, until: at(deadline) }, setting: own(hour) })
    expect(hourOf(all.at(-1)?.at ?? opensAt)).toBe(last)
    expect(all.at(-1)?.rule).toBe('last-day')
  })
})

describe('a deadline on a day off', () => {
  test.each([
    // Christmas is a Friday; H-1 falls on Thursday, H-3 on Tuesday.
    ['2026-12-25 23:59', ['h-3 2026-12-22', 'last-day 2026-12-24']],
    // H-3 of a Wednesday is a Sunday: said on the Friday before.
    ['2026-12-16 23:59', ['h-3 2026-12-11', 'h-1 2026-12-15', 'last-day 2026-12-16']],
    ['2027-01-01 23:59', ['h-3 2026-12-29', 'last-day 2026-12-31']],
  ])('%s is told before it', (deadline, steps) => {
    const all = planned({ self: { ...self, until: at(deadline) } }, '2026-12-09 12:00', '2027-01-05 00:00')
    expect(all.map((one) => `${one.rule} ${one.onDate}`).slice(-steps.length)).toEqual(steps)
  })
})

describe('someone who heard of something else today', () => {
  test('is not reminded on the day of the announcement, and gets it the next day', () => {
    const announcedAt = [at('2026-12-08 07:30')]
    expect(due('2026-12-08 15:00', { self, announcedAt })).toEqual([])
    expect(due('2026-12-09 09:00', { self, announcedAt })[0]?.rule).toBe('half-way')
  })
})

describe('a superior whose people become ready', () => {
  const rateOf = (readyAt: string[], toldAt: string | null) => ({
    cycleId: 7,
    selfUntil: until,
    until: at('2026-12-22 23:59'),
    toldAt: toldAt === null ? null : at(toldAt),
    forms: readyAt.map((when) => ({ raterId: 1, readyFrom: at(when) })),
  })
  test('after the message of the day hears of them in the next one, once', () => {
    const rate = rateOf(['2026-12-02 10:00', '2026-12-02 15:00'], '2026-12-02 10:00')
    expect(
      planned({ rate, remindedOn: new Set(['2026-12-02']) }, '2026-12-02 15:00', '2026-12-10 00:00').map(
        (one) => `${one.onDate} ${one.rule}`,
      ),
    ).toEqual(['2026-12-03 ready'])
  })
  test('and was told of all of them is not reminded before the ladder begins', () => {
    const rate = rateOf(['2026-12-02 10:00'], '2026-12-02 10:00')
    expect(planned({ rate }, '2026-12-02 15:00', '2026-12-15 23:59')).toEqual([])
  })
  test('on a Saturday hears of it on Monday', () => {
    expect(
      planned({ rate: rateOf(['2026-12-05 10:00'], null) }, '2026-12-05 10:00', '2026-12-10 00:00').map((one) => hourOf(one.at)),
    ).toEqual(['2026-12-07 09'])
  })
  test.each<[string, boolean, Partial<PersonFacts>]>([
    ['nothing else waits', true, {}],
    ['the day has had its message', false, { remindedOn: new Set(['2026-12-08']) }],
    ['a reminder of the own assessment is still to come today', false, { self }],
    ['that reminder went out on another day', true, { self, sent: new Set(['self:7@2026-12-15:half-way']) }],
    ['the superior is on leave', false, { absences: [{ fromAt: at('2026-12-07 00:00'), untilAt: at('2026-12-08 23:59') }] }],
    ['the superior paused', false, { setting: { hour: null, pausedUntil: at('2026-12-20 00:00'), snoozedUntil: null } }],
    ['the superior put everything off', false, { setting: { hour: null, pausedUntil: null, snoozedUntil: at('2026-12-09 09:00') } }],
  ])('hears at once where %s: %s', (_, free, about) => {
    const rate = rateOf(['2026-12-08 07:00'], null)
    expect(isFreeForNews(somebody({ ...about, rate }), at('2026-12-08 07:00'), calendar)).toBe(free)
  })
})

describe('what was put off', () => {
  const setting = { hour: null, pausedUntil: null, snoozedUntil: at('2026-12-09 09:00') }
  test('is forgotten a week later: a new matter is not told out of turn', () => {
    const fresh = { ...self, opensAt: at('2026-12-17 09:00'), until: at('2026-12-31 23:59') }
    expect(due('2026-12-15 09:00', { self: { ...fresh, opensAt: at('2026-12-09 09:00') }, setting })[0]?.rule).toBe('snooze')
    expect(due('2026-12-17 09:30', { self: fresh, setting })).toEqual([])
  })
  test('brings back only what had been said, not a class two months ahead', () => {
    const classes = [{ entryId: 3, startsAt: at('2027-02-08 08:00') }]
    expect(due('2026-12-09 09:00', { self, classes, setting, sent: new Set(['self:7@2026-12-15:half-way']) })[0]?.causes).toEqual([
      { cause: 'self', count: 1 },
    ])
  })
})

describe('a digest', () => {
  test('that is all there is to say comes alone, so that its picture can come with it', () => {
    expect(due('2026-12-07 08:00', { self: { ...self, until: at('2026-12-31 23:59') }, digestSince: opensAt })[0]?.causes).toEqual([
      { cause: 'digest', count: 1 },
    ])
  })
  test.each([
    ['2026-12-15 08:00', 1],
    ['2026-12-16 16:30', 1],
    ['2026-12-17 08:00', 0],
    ['2026-12-18 08:00', 0],
  ])('missed on Monday is made up until Wednesday: %s', (now, count) => {
    expect(due(now, { digestSince: opensAt })).toHaveLength(count)
  })
  test('of something that began on Tuesday comes the next Monday', () => {
    expect(planned({ digestSince: at('2026-12-01 10:00') }, '2026-12-01 10:00', '2026-12-08 00:00').map((one) => hourOf(one.at))).toEqual([
      '2026-12-07 08',
    ])
  })
})
