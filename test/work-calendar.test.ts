import { describe, expect, test } from 'vitest'
import { workCalendarOf } from '../src/work-calendar.js'

const calendarWith = (own: { onDate: string; name: string }[] = []) => {
  const reminders = { holidays: async () => own } as unknown as Parameters<typeof workCalendarOf>[0]['reminders']
  return workCalendarOf({ reminders }, 'Asia/Makassar')()
}

describe('the national days off', () => {
  // SKB Menteri Agama 1497/2025, Menteri Ketenagakerjaan 2/2025, Menteri PANRB 5/2025.
  test.each([
    ['2026-01-01', /tahun baru/i],
    ['2026-01-16', /Isra Mikraj/],
    ['2026-02-17', /Imlek/],
    ['2026-03-19', /Nyepi/],
    ['2026-03-21', /Idul Fitri/],
    ['2026-04-03', /Wafat Yesus Kristus/],
    ['2026-05-01', /Buruh/],
    ['2026-05-14', /Kenaikan Yesus Kristus/],
    ['2026-05-27', /Idul Adha/],
    ['2026-05-31', /Waisak/],
    ['2026-06-01', /Pancasila/],
    ['2026-06-16', /Tahun Baru Islam/],
    ['2026-08-17', /Kemerdekaan/],
    ['2026-08-25', /Maulid Nabi/],
    ['2026-12-25', /Natal/],
    ['2027-01-01', /tahun baru/i],
    ['2027-08-17', /Kemerdekaan/],
    ['2027-12-25', /Natal/],
  ])('%s is one, by its Indonesian name', async (day, name) => {
    expect((await calendarWith()).holidays.get(day)).toMatch(name)
  })
  test.each(['2026-02-16', '2026-03-18', '2026-03-20', '2026-03-23', '2026-03-24', '2026-05-15', '2026-05-28', '2026-12-24'])(
    'the joint leave decreed for 2026 is known: %s',
    async (day) => {
      expect((await calendarWith()).holidays.get(day)).toMatch(/^Cuti bersama/)
    },
  )
  test('ordinary days are none, and the office adds its own', async () => {
    const { holidays } = await calendarWith([{ onDate: '2027-12-24', name: 'Cuti bersama Natal' }])
    expect([holidays.has('2026-12-23'), holidays.get('2027-12-24')]).toEqual([false, 'Cuti bersama Natal'])
  })
})
