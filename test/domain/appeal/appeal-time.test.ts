import { describe, expect, test } from 'vitest'
import { answerUntil, lastAppealMoment, receivedInTimeSince } from '../../../src/domain/appeal/appeal-time.js'
import { appealWindow } from '../../../src/domain/appeal/write-appeal.js'
import { calendar } from '../../support/reminder-facts.js'
import { at } from '../../support/story.js'

const zone = 'Asia/Makassar'
const justBefore = (text: string) => new Date(at(text).getTime() - 1)

describe('an appeal is taken within 14 days of receiving the result, by the office’s calendar', () => {
  test.each([
    ['received in the morning', '2026-12-01 09:00', '2026-12-16 00:00'],
    ['received in the last minute of a day', '2026-12-01 23:59', '2026-12-16 00:00'],
    ['received at midnight', '2026-12-02 00:00', '2026-12-17 00:00'],
    ['over the end of the year', '2026-12-25 12:00', '2027-01-09 00:00'],
  ])('%s: the last instant is the end of the fourteenth day', (_what, received, tooLate) => {
    expect(lastAppealMoment(at(received), zone)).toEqual(justBefore(tooLate))
  })

  test.each([
    ['on the day itself', '2026-12-01 09:01', 'open'],
    ['in the morning of the fourteenth day', '2026-12-15 08:00', 'open'],
    ['in the last minute of the fourteenth day', '2026-12-15 23:59', 'open'],
    ['in the first instant of the fifteenth day', '2026-12-16 00:00', 'too-late'],
    ['in the morning of the fifteenth day', '2026-12-16 08:00', 'too-late'],
  ])('%s: %s is %s', (_what, now, kind) => {
    const of = { cycleState: 'published' as const, receivedAt: at('2026-12-01 09:00') }
    expect(appealWindow(of, { zone, now: at(now) }).kind).toBe(kind)
    // Whoever counts those still in time sees the same.
    expect(of.receivedAt >= receivedInTimeSince(at(now), zone)).toBe(kind === 'open')
  })

  test.each([
    // Its result is out before those of others.
    ['open', 'open'],
    ['published', 'open'],
    ['closed', 'cycle-closed'],
  ] as const)('in a cycle that is %s: %s', (cycleState, kind) => {
    expect(appealWindow({ cycleState, receivedAt: at('2026-12-01 09:00') }, { zone, now: at('2026-12-02 09:00') }).kind).toBe(kind)
  })
})

describe('the rater has five working days to answer', () => {
  test.each([
    ['filed on Wednesday 16, it ends with Wednesday 23', '2026-12-16 10:00', '2026-12-24 00:00'],
    ['filed late in the evening, the days are the same', '2026-12-16 23:59', '2026-12-24 00:00'],
    ['filed on a Saturday, Monday is the first day', '2026-12-12 10:00', '2026-12-19 00:00'],
    ['Christmas and the weekend do not count', '2026-12-21 10:00', '2026-12-30 00:00'],
  ])('%s', (_what, filed, after) => {
    expect(answerUntil(at(filed), calendar)).toEqual(justBefore(after))
  })
})
