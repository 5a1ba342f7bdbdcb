import { expect, test } from 'vitest'
import { dayNumber, dayNumbered, monthAfter, monthNumbered, weeksOf } from '../../src/domain/calendar-month.js'

test.each([
  // 1 December 2026 is a Tuesday, 1 February 2027 a Monday with four whole weeks, 29 February 2028 a leap day.
  ['2026-12', 5, [null, '2026-12-01'], '2026-12-31'],
  ['2027-02', 4, ['2027-02-01', '2027-02-02'], '2027-02-28'],
  ['2028-02', 5, [null, '2028-02-01'], '2028-02-29'],
])('%s has its days in weeks from Monday on', (month, weeks, begins, last) => {
  const made = weeksOf(month)
  expect(made).toHaveLength(weeks)
  expect(made[0]?.slice(0, 2)).toEqual(begins)
  expect(made.flat().findLast((day) => day !== null)).toBe(last)
  expect(made.every((week) => week.length === 7)).toBe(true)
})

test('months turn over the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2027-01', -1)).toBe('2026-12')
})

test.each([
  [20261231, '2026-12-31'],
  [20261232, null],
  [20270229, null],
  [20280229, '2028-02-29'],
  [1, null],
])('a button’s %i is %s', (number, day) => {
  expect(dayNumbered(number)).toBe(day)
  if (day !== null) expect(dayNumber(day)).toBe(number)
})

test('and a month of thirteen is none', () => {
  expect([monthNumbered(202612), monthNumbered(202613), monthNumbered(0)]).toEqual(['2026-12', null, null])
})
