import { describe, expect, test } from 'vitest'
import { isRevealed, ratingWindow } from '../../../src/domain/rating/form-view.js'

const until = new Date('2026-12-15T15:59:59.999Z')
const after = new Date(until.getTime() + 1)
const some = new Date('2026-12-10T00:00:00Z')
const ratingUntil = new Date('2026-12-31T15:59:59.999Z')
const cycleIn = (state: 'draft' | 'open' | 'published' | 'closed') => ({ state, ratingUntil })
const fresh = { submittedAt: null, selfUntil: until, selfSubmittedAt: null, superiorStartedAt: null, cycle: cycleIn('open') } as const

describe('the ASN may write', () => {
  test.each([
    ['until the last instant', {}, until, 'open'],
    ['not a millisecond longer', {}, after, 'self-window-ended'],
    ['after sending, while the superior has not begun', { submittedAt: some }, until, 'open'],
    ['not after sending once the superior has begun', { submittedAt: some, superiorStartedAt: some }, until, 'superior-began'],
    ['without having sent although the superior has begun (a longer time of one’s own)', { superiorStartedAt: some }, until, 'open'],
    ['not after the time is over, even if sent in time', { submittedAt: some }, after, 'self-window-ended'],
    ['not before the cycle is open', { cycle: cycleIn('draft') }, until, 'cycle-not-open'],
    ['not after publication', { cycle: cycleIn('published') }, until, 'cycle-not-open'],
    ['not after the cycle is closed', { cycle: cycleIn('closed') }, until, 'cycle-not-open'],
  ] as const)('%s', (_when, state, now, expected) => {
    const window = ratingWindow({ ...fresh, kind: 'self', ...state }, now)
    expect(window.kind === 'open' ? 'open' : window.why).toBe(expected)
  })
})

describe('the superior may write', () => {
  test.each([
    ['not while the ASN still has time and has not sent', {}, until, 'waiting-for-self'],
    ['as soon as the ASN has sent', { selfSubmittedAt: some }, some, 'open'],
    ['as soon as the time of the ASN is over', {}, after, 'open'],
    ['long after the date, until publication', { selfSubmittedAt: some }, new Date('2027-06-01T00:00:00Z'), 'open'],
    ['not after sending', { selfSubmittedAt: some, submittedAt: some }, after, 'submitted'],
    ['not after publication', { selfSubmittedAt: some, cycle: cycleIn('published') }, after, 'cycle-not-open'],
  ] as const)('%s', (_when, state, now, expected) => {
    const window = ratingWindow({ ...fresh, kind: 'superior', ...state }, now)
    expect(window.kind === 'open' ? 'open' : window.why).toBe(expected)
  })
})

describe('a peer or subordinate may write', () => {
  test.each([
    ['at once, whether the ASN has sent or not', {}, some, 'open'],
    ['until the last instant of the rating', {}, ratingUntil, 'open'],
    ['not a millisecond longer, although a superior still may', {}, new Date(ratingUntil.getTime() + 1), 'peers-ended'],
    ['not after sending', { submittedAt: some }, some, 'submitted'],
    ['not after publication', { cycle: cycleIn('published') }, some, 'cycle-not-open'],
  ] as const)('%s', (_when, state, now, expected) => {
    for (const kind of ['peer', 'subordinate'] as const) {
      const window = ratingWindow({ ...fresh, kind, ...state }, now)
      expect(window.kind === 'open' ? 'open' : window.why).toBe(expected)
    }
  })
})

test.each([
  [null, null, false],
  [some, null, false],
  [null, some, false],
  [some, some, true],
])('levels are revealed only when both have sent (%s, %s): %s', (selfSubmittedAt, superiorSubmittedAt, revealed) => {
  expect(isRevealed({ selfSubmittedAt, superiorSubmittedAt })).toBe(revealed)
})
