import { describe, expect, test } from 'vitest'
import { dueReminders } from '../../../src/domain/reminder/due-reminders.js'
import { calendar, somebody } from '../../support/reminder-facts.js'
import { at } from '../../support/story.js'

/** Monday. */
const filedAt = at('2026-12-07 10:00')
const causesAt = (facts: Parameters<typeof somebody>[0], now: string) =>
  dueReminders({ people: [somebody(facts)], calendar }, at(now)).flatMap(({ causes }) =>
    causes.map(({ cause, count }) => `${cause} ${count}`),
  )

describe('a draft that was never filed', () => {
  /** Received on Wednesday 2: the fourteenth day is Wednesday 16. */
  const begun = (at_: string) => ({ appealId: 7, begunAt: at(at_), receivedAt: at('2026-12-02 10:00') })
  test.each([
    ['four days before the end nothing is said', '2026-12-03 10:00', '2026-12-10 09:00', []],
    // Three days before is a Sunday.
    ['the last working day three days before its end it is said', '2026-12-03 10:00', '2026-12-11 09:00', ['file-appeal 1']],
    ['begun later, a day before', '2026-12-14 10:00', '2026-12-15 09:00', ['file-appeal 1']],
    ['begun on the day before the end, nothing is said any more', '2026-12-15 10:00', '2026-12-16 09:00', []],
    ['once the fourteen days are over nothing is said', '2026-12-03 10:00', '2026-12-17 09:00', []],
  ])('%s', (_what, begunAt, now, causes) => {
    expect(causesAt({ appealDrafts: [begun(begunAt)] }, now)).toEqual(causes)
  })

  test('is said once', () => {
    const people = [somebody({ appealDrafts: [begun('2026-12-03 10:00')] })]
    const [first] = dueReminders({ people, calendar }, at('2026-12-11 09:00'))
    const sent = new Set(first?.steps.map(({ rule }) => rule))
    expect(sent.size).toBe(1)
    for (const day of ['14', '15', '16'])
      expect(causesAt({ appealDrafts: [begun('2026-12-03 10:00')], sent }, `2026-12-${day} 09:00`)).toEqual([])
  })
})

describe('an appeal is not forgotten', () => {
  const unanswered = { appealId: 1, filedAt, isAnswered: false }
  test.each([
    ['the rater is not reminded on the next day', '2026-12-08 09:00', []],
    ['but on the second', '2026-12-09 09:00', ['answer-appeal 1']],
    ['and no more once the time is over', '2026-12-15 09:00', []],
  ])('%s', (_what, now, causes) => {
    expect(causesAt({ appealsToAnswer: [unanswered] }, now)).toEqual(causes)
  })

  test('the rater is reminded once', () => {
    const [first] = dueReminders({ people: [somebody({ appealsToAnswer: [unanswered] })], calendar }, at('2026-12-09 09:00'))
    const sent = new Set(first?.steps.map(({ rule }) => rule))
    expect(causesAt({ appealsToAnswer: [unanswered], sent }, '2026-12-10 09:00')).toEqual([])
  })

  test.each([
    ['who decides is left in peace while the rater has time', unanswered, '2026-12-11 09:00', []],
    ['who decides is reminded the working day after that', unanswered, '2026-12-15 09:00', ['decide-appeal 1']],
    ['who decides is reminded a day after an answer at the earliest', { ...unanswered, isAnswered: true }, '2026-12-07 15:00', []],
    ['who decides is reminded after an answer', { ...unanswered, isAnswered: true }, '2026-12-08 09:00', ['decide-appeal 1']],
    ['and again weeks later', { ...unanswered, isAnswered: true }, '2027-01-05 09:00', ['decide-appeal 1']],
  ])('%s', (_what, appeal, now, causes) => {
    expect(causesAt({ appealsToDecide: [appeal] }, now)).toEqual(causes)
  })
})
