import { describe, expect, test } from 'vitest'
import { dayOf, endOfDay } from '../../src/domain/calendar.js'

describe('an instant belongs to the office’s day', () => {
  test.each([
    ['2026-12-15T15:59:59.999Z', 'Asia/Makassar', '2026-12-15'],
    ['2026-12-15T16:00:00.000Z', 'Asia/Makassar', '2026-12-16'],
    ['2026-12-15T16:59:59.999Z', 'Asia/Jakarta', '2026-12-15'],
    ['2026-12-15T17:00:00.000Z', 'Asia/Jakarta', '2026-12-16'],
    ['2026-12-31T16:00:00.000Z', 'Asia/Makassar', '2027-01-01'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayOf(new Date(instant), zone)).toBe(day)
  })
})

describe('a date is typed', () => {
  test.each([
    ['15-12-2026', '2026-12-15T15:59:59.999Z'],
    ['15/12/2026', '2026-12-15T15:59:59.999Z'],
    ['15.12.2026', '2026-12-15T15:59:59.999Z'],
    [' 2026-12-15 ', '2026-12-15T15:59:59.999Z'],
    ['1-1-2027', '2027-01-01T15:59:59.999Z'],
    ['29-02-2028', '2028-02-29T15:59:59.999Z'],
    ['28-02-2027', '2027-02-28T15:59:59.999Z'],
  ])('%s lasts until %s in WITA', (typed, until) => {
    expect(endOfDay(typed, 'Asia/Makassar')).toEqual({ kind: 'good', at: new Date(until) })
  })

  test.each([
    '29-02-2027',
    '31-04-2026',
    '32-01-2026',
    '00-01-2026',
    '01-13-2026',
    '2026-13-01',
    '15-12-26',
    '15 Desember 2026',
    'besok',
    '',
    '15-12',
  ])('“%s” is no date', (typed) => {
    expect(endOfDay(typed, 'Asia/Makassar')).toEqual({ kind: 'not-a-date' })
  })

  test('and ends at the local midnight also where clocks change that day', () => {
    expect(endOfDay('29-03-2026', 'Europe/Berlin')).toEqual({ kind: 'good', at: new Date('2026-03-29T21:59:59.999Z') })
  })
})
