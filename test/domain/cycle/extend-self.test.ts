import { describe, expect, test } from 'vitest'
import { checkExtension } from '../../../src/domain/cycle/extend-self.js'
import { at } from '../../support/story.js'

const cycle = { state: 'open' as const, selfUntil: at('2026-12-15 23:59'), ratingUntil: at('2026-12-31 23:59') }
const part = { selfSubmittedAt: null, extendedUntil: null, rating: { startedAt: null } }
const now = at('2026-12-10 09:00')
const minutes = (date: Date, count: number) => new Date(date.getTime() + count * 60_000)

describe('more time for the own assessment of one person', () => {
  test.each([
    ['is refused to the same end', cycle.selfUntil, 'not-later'],
    ['is given to a minute later', minutes(cycle.selfUntil, 1), 'good'],
    ['is given to the end of the rating', cycle.ratingUntil, 'good'],
    ['is refused a minute later than that', minutes(cycle.ratingUntil, 1), 'after-rating'],
  ])('%s', (_, until, outcome) => {
    expect(checkExtension(cycle, part, { until, now })).toBe(outcome)
  })

  test.each([
    ['at this very moment is past', 0, 'past'],
    ['a minute from now is not', 1, 'good'],
  ])('after the window has ended, an end %s', (_, later, outcome) => {
    const after = at('2026-12-20 10:00')
    expect(checkExtension(cycle, part, { until: minutes(after, later), now: after })).toBe(outcome)
  })

  test('a second time counts from the first extension', () => {
    const extended = { ...part, extendedUntil: at('2026-12-18 23:59') }
    expect(checkExtension(cycle, extended, { until: at('2026-12-18 23:59'), now })).toBe('not-later')
    expect(checkExtension(cycle, extended, { until: at('2026-12-19 23:59'), now })).toBe('good')
  })

  test.each([
    ['without a part in the cycle', cycle, null, 'gone'],
    ['in a published cycle', { ...cycle, state: 'published' as const }, part, 'not-open'],
    ['after sending', cycle, { ...part, selfSubmittedAt: now }, 'already-sent'],
    ['once the superior has begun', cycle, { ...part, rating: { startedAt: now } }, 'rating-begun'],
  ])('%s there is none', (_, of, whose, outcome) => {
    expect(checkExtension(of, whose, { until: at('2026-12-20 23:59'), now })).toBe(outcome)
  })
})
