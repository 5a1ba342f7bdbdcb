import { describe, expect, test } from 'vitest'
import { readHoliday, readLeave } from '../../../src/domain/reminder/read-leave.js'

const zone = 'Asia/Makassar'
const now = new Date('2026-12-07T02:00:00Z')

describe('a leave typed by a person', () => {
  test.each([
    ['7-12-2026 sampai 11-12-2026', '2026-12-06T16:00:00.000Z', '2026-12-11T15:59:59.999Z'],
    ['2026-12-24 s.d. 2027-01-02', '2026-12-23T16:00:00.000Z', '2027-01-02T15:59:59.999Z'],
    ['saya cuti 9/12/2026', '2026-12-08T16:00:00.000Z', '2026-12-09T15:59:59.999Z'],
  ])('"%s" runs from the first instant of its first day to the last of its last', (typed, from, until) => {
    expect(readLeave(typed, { zone, now })).toEqual({ kind: 'good', fromAt: new Date(from), untilAt: new Date(until) })
  })
  test.each([
    ['minggu depan', 'not-dates'],
    ['31-2-2027', 'not-dates'],
    ['1-1-2027 2-1-2027 3-1-2027', 'not-dates'],
    ['11-12-2026 sampai 7-12-2026', 'reversed'],
    ['1-12-2026 sampai 6-12-2026', 'past'],
    ['8-12-2026 sampai 30-4-2027', 'too-long'],
  ])('"%s" is refused: %s', (typed, kind) => {
    expect(readLeave(typed, { zone, now }).kind).toBe(kind)
  })
  test('may have begun already, and may last 120 days but not 121', () => {
    expect(readLeave('1-12-2026 sampai 7-12-2026', { zone, now }).kind).toBe('good')
    expect(readLeave('8-12-2026 sampai 6-4-2027', { zone, now }).kind).toBe('good')
    expect(readLeave('8-12-2026 sampai 7-4-2027', { zone, now }).kind).toBe('too-long')
  })
})

describe('a day off typed by the admin', () => {
  test('is a date and a name', () => {
    expect(readHoliday('24-12-2026 Cuti bersama Natal', { zone, now })).toMatchObject({
      kind: 'good',
      onDate: '2026-12-24',
      name: 'Cuti bersama Natal',
    })
    expect(readHoliday('2027-3-9 Libur daerah', { zone, now })).toMatchObject({ onDate: '2027-03-09' })
  })
  test.each([
    ['Natal 24-12-2026', 'not-understood'],
    ['24-12-2026', 'not-understood'],
    ['1-12-2026 Sudah lewat', 'past'],
  ])('"%s" is refused: %s', (typed, kind) => {
    expect(readHoliday(typed, { zone, now }).kind).toBe(kind)
  })
})
