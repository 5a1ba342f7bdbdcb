import { describe, expect, test } from 'vitest'
import { readHolidays, readLeave } from '../../../src/domain/reminder/read-days.js'

const zone = 'Asia/Makassar'
const now = new Date('2026-12-07T02:00:00Z')

describe('a leave typed by a person', () => {
  test.each([
    ['7-12-2026 sampai 11-12-2026', '2026-12-06T16:00:00.000Z', '2026-12-11T15:59:59.999Z'],
    ['7/12/2026 - 11/12/2026', '2026-12-06T16:00:00.000Z', '2026-12-11T15:59:59.999Z'],
    ['7-11 Desember 2026', '2026-12-06T16:00:00.000Z', '2026-12-11T15:59:59.999Z'],
    ['7 s.d. 11 Des 2026', '2026-12-06T16:00:00.000Z', '2026-12-11T15:59:59.999Z'],
    ['7 Des 2026 s.d. 11 Des 2026', '2026-12-06T16:00:00.000Z', '2026-12-11T15:59:59.999Z'],
    ['Saya cuti tanggal 7 sampai dengan 11 desember', '2026-12-06T16:00:00.000Z', '2026-12-11T15:59:59.999Z'],
    ['7 to 11 December 2026', '2026-12-06T16:00:00.000Z', '2026-12-11T15:59:59.999Z'],
    ['7.12.2026 11.12.2026', '2026-12-06T16:00:00.000Z', '2026-12-11T15:59:59.999Z'],
    ['2026-12-24 s.d. 2027-01-02', '2026-12-23T16:00:00.000Z', '2027-01-02T15:59:59.999Z'],
    ['24 Desember - 2 Januari 2027', '2026-12-23T16:00:00.000Z', '2027-01-02T15:59:59.999Z'],
    ['24 Desember s/d 2 Januari', '2026-12-23T16:00:00.000Z', '2027-01-02T15:59:59.999Z'],
    ['saya cuti 9/12/2026', '2026-12-08T16:00:00.000Z', '2026-12-09T15:59:59.999Z'],
    ['2 Jan', '2027-01-01T16:00:00.000Z', '2027-01-02T15:59:59.999Z'],
    // Today's date without a year is today.
    ['7 Desember', '2026-12-06T16:00:00.000Z', '2026-12-07T15:59:59.999Z'],
  ])('"%s" runs from the first instant of its first day to the last of its last', (typed, from, until) => {
    expect(readLeave(typed, { zone, now })).toEqual({ kind: 'good', fromAt: new Date(from), untilAt: new Date(until) })
  })
  test.each([
    ['minggu depan', 'not-dates'],
    ['7', 'not-dates'],
    ['7 sampai 11', 'not-dates'],
    ['7/12', 'not-dates'],
    ['31-2-2027', 'not-dates'],
    ['31 Februari 2027', 'not-dates'],
    ['7-12-20267', 'not-dates'],
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

describe('days off typed by the admin', () => {
  test('are a date and a name', () => {
    expect(readHolidays('24-12-2026 Cuti bersama Natal', { zone, now })).toEqual({
      kind: 'good',
      days: [{ onDate: '2026-12-24', name: 'Cuti bersama Natal' }],
    })
    expect(readHolidays('9 Maret 2027: Libur daerah', { zone, now })).toMatchObject({
      days: [{ onDate: '2027-03-09', name: 'Libur daerah' }],
    })
  })
  test('may be many at once, a line each, and spans of days', () => {
    const typed = '24 Desember 2026 Cuti bersama Natal\n\n30 - 31 Desember 2026 Cuti bersama\n2027-02-05 Cuti bersama Imlek'
    const read = readHolidays(typed, { zone, now })
    expect(read.kind === 'good' ? read.days.map(({ onDate }) => onDate) : read).toEqual([
      '2026-12-24',
      '2026-12-30',
      '2026-12-31',
      '2027-02-05',
    ])
  })
  test.each([
    ['Natal 24-12-2026', 'not-understood', 'Natal 24-12-2026'],
    ['24-12-2026', 'not-understood', '24-12-2026'],
    ['1-12-2026 Sudah lewat', 'past', '1-12-2026 Sudah lewat'],
    ['24-12-2026 Cuti bersama\nbesok libur', 'not-understood', 'besok libur'],
    ['8-12-2026 - 30-12-2026 Terlalu panjang', 'not-understood', '8-12-2026 - 30-12-2026 Terlalu panjang'],
    ['', 'not-understood', ''],
  ])('"%s" is refused whole, naming the line: %s', (typed, kind, line) => {
    expect(readHolidays(typed, { zone, now })).toEqual({ kind, line })
  })
})
