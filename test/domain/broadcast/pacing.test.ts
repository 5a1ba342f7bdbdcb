import { describe, expect, test } from 'vitest'
import {
  broadcastRetryMs,
  MAX_ATTEMPTS,
  marginAfterRefusal,
  nextPlaceAt,
  remainingMs,
  restSeconds,
} from '../../../src/domain/broadcast/pacing.js'

const every = (ms: number, count: number) => Array.from({ length: count }, (_, n) => n * ms)

describe('when the next message of a broadcast may leave', () => {
  test('at once while the last second has a place', () => {
    expect(nextPlaceAt({ sends: every(10, 29), replies: [] }, 300, { perSecond: 30 })).toBe(300)
  })
  test('when the oldest of the last second’s thirty is a second old', () => {
    expect(nextPlaceAt({ sends: every(10, 30), replies: [] }, 300, { perSecond: 30 })).toBe(1005)
    expect(nextPlaceAt({ sends: every(10, 30), replies: [] }, 1006, { perSecond: 30 })).toBe(1006)
  })
  test('after a refusal the second is drawn out, at most to 24 ms more', () => {
    expect(nextPlaceAt({ sends: every(10, 30), replies: [] }, 300, { perSecond: 30, marginMs: marginAfterRefusal(0) })).toBe(1013)
    expect(marginAfterRefusal(24)).toBe(24)
  })
  test('replies to people take places, and as many more stay free as were needed per second of late', () => {
    expect(nextPlaceAt({ sends: every(10, 27), replies: [290] }, 300, { perSecond: 30 })).toBe(300)
    // Thirty places, one of them kept free for the next who taps: 28 and 1 fill them.
    expect(nextPlaceAt({ sends: every(10, 28), replies: [290] }, 300, { perSecond: 30 })).toBe(1005)
  })
  test('however many people talk, two thirds of the places are the broadcast’s', () => {
    const replies = every(10, 400).map((at) => at + 100)
    expect(nextPlaceAt({ sends: [], replies }, 6000, { perSecond: 30 })).toBe(6000)
  })
})

test.each([
  [1, 1000],
  [2, 2000],
  [5, 16_000],
  [20, 900_000],
  [MAX_ATTEMPTS - 1, 900_000],
  [MAX_ATTEMPTS, null],
])('after attempt %i the next comes after %s ms', (attempts, ms) => {
  expect(broadcastRetryMs(attempts)).toBe(ms)
})

test.each([
  [0, 0],
  [9, 0],
  [10, 2],
  [11, 0],
  [30, 8],
  [200, 60],
])('after %i failures in a row the lane rests %i s', (failures, seconds) => {
  expect(restSeconds(failures)).toBe(seconds)
})

test('the time that is left follows the pace that was seen; standing still it is not known', () => {
  expect(remainingMs(297, 30)).toBeCloseTo(10_000)
  expect(remainingMs(100, 30, { ms: 5000, before: 150 })).toBe(10_000)
  expect(remainingMs(100, 30, { ms: 5000, before: 100 })).toBeNull()
})
