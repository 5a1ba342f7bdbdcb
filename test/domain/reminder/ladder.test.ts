import { describe, expect, test } from 'vitest'
import { ladder } from '../../../src/domain/reminder/ladder.js'
import { isOfficeTime, nextOfficeTime } from '../../../src/domain/reminder/working-days.js'
import { calendar } from '../../support/reminder-facts.js'
import { at } from '../../support/story.js'

describe('office time', () => {
  test.each([
    ['2026-12-01 07:29', false],
    ['2026-12-01 07:30', true],
    ['2026-12-01 16:30', true],
    ['2026-12-01 16:31', false],
    ['2026-12-04 12:00', true],
    ['2026-12-05 12:00', false],
    ['2026-12-06 12:00', false],
    ['2026-12-25 12:00', false],
    ['2027-01-01 12:00', false],
  ])('%s: %s', (now, is) => {
    expect(isOfficeTime(at(now), calendar)).toBe(is)
  })
  test.each([
    ['2026-12-01 12:00', '2026-12-01 12:00'],
    ['2026-12-01 05:00', '2026-12-01 07:30'],
    ['2026-12-04 20:00', '2026-12-07 07:30'],
    ['2026-12-24 17:00', '2026-12-28 07:30'],
    ['2026-12-31 17:00', '2027-01-04 07:30'],
  ])('what is told at %s waits until %s', (now, told) => {
    expect(nextOfficeTime(at(now), calendar)).toEqual(at(told))
  })
})

describe('the ladder', () => {
  const days = (from: string, last: string) =>
    ladder({ opensAt: at(from), until: at(`${last} 23:59`) }, calendar).steps.map(({ name, day }) => `${name} ${day.slice(5)}`)
  test('has opening, half-way, three days and one day before and the last day; a Saturday moves to the Friday before', () => {
    // H-3 of Tuesday 15 December is Saturday 12.
    expect(days('2026-12-01 09:00', '2026-12-15')).toEqual(['opening 12-01', 'half-way 12-08', 'h-3 12-11', 'h-1 12-14', 'last-day 12-15'])
  })
  test('says before the weekend what ends on Sunday', () => {
    // H-3 is Thursday 10; H-1 and the last day both fall on the Friday, and the more urgent stays.
    expect(days('2026-12-01 09:00', '2026-12-13')).toEqual(['opening 12-01', 'half-way 12-07', 'h-3 12-10', 'last-day 12-11'])
  })
  test('of three days is short, and of one day is that day', () => {
    expect(days('2026-12-07 09:00', '2026-12-09')).toEqual(['opening 12-07', 'h-1 12-08', 'last-day 12-09'])
    expect(days('2026-12-07 09:00', '2026-12-07')).toEqual(['last-day 12-07'])
    expect(days('2026-12-07 09:00', '2026-12-08')).toEqual(['opening 12-07', 'last-day 12-08'])
    // H-3 is the day of the opening, which tells the date already.
    expect(days('2026-12-07 09:00', '2026-12-10')).toEqual(['opening 12-07', 'h-1 12-09', 'last-day 12-10'])
  })
  test('runs over the end of the year, around its holidays', () => {
    expect(days('2026-12-21 09:00', '2027-01-04')).toEqual(['opening 12-21', 'half-way 12-28', 'h-1 12-31', 'last-day 01-04'])
  })
})
