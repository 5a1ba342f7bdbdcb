import { describe, expect, test } from 'vitest'
import { type CalendarEvent, calendarFile } from '../../src/domain/calendar-file.js'
import { readCalendar } from '../support/calendar-lines.js'
import { at } from '../support/story.js'

const made = at('2026-12-03 10:00')
const talk: CalendarEvent = {
  uid: 'cermin-talk-7',
  sequence: 0,
  title: 'Dialog penilaian',
  place: 'Ruang rapat',
  description: 'Membicarakan selisih nilai.',
  when: { startsAt: at('2026-12-04 09:00'), endsAt: at('2026-12-04 09:30') },
}
const read = (event: Partial<CalendarEvent> = {}) => readCalendar(Buffer.from(calendarFile({ ...talk, ...event }, made))).event

describe('a calendar file', () => {
  test('names its times in UTC, so that every phone shows them on its own clock', () => {
    expect(read()).toEqual({
      UID: 'cermin-talk-7',
      SEQUENCE: '0',
      DTSTAMP: '20261203T020000Z',
      DTSTART: '20261204T010000Z',
      DTEND: '20261204T013000Z',
      SUMMARY: 'Dialog penilaian',
      LOCATION: 'Ruang rapat',
      DESCRIPTION: 'Membicarakan selisih nilai.',
    })
  })

  test('of another time keeps the id and raises the sequence', () => {
    const moved = read({ sequence: 1, when: { startsAt: at('2026-12-07 08:00'), endsAt: at('2026-12-07 08:30') } })
    expect([moved.UID, moved.SEQUENCE, moved.DTSTART]).toEqual(['cermin-talk-7', '1', '20261207T000000Z'])
  })

  test('of whole days ends the day after the last', () => {
    const days = read({ when: { firstDay: '2027-02-25', lastDay: '2027-02-28' } })
    expect([days['DTSTART;VALUE=DATE'], days['DTEND;VALUE=DATE']]).toEqual(['20270225', '20270301'])
  })

  test('says no place where there is none', () => {
    expect(read({ place: null })).not.toHaveProperty('LOCATION')
  })

  // "SUMMARY:" has eight octets: 67 more fill a line of 75.
  test.each([66, 67, 68, 140, 141, 142, 143, 500])('folds a title of %i letters at 75 octets and loses none', (letters) => {
    expect(read({ title: 'a'.repeat(letters) }).SUMMARY).toBe('a'.repeat(letters))
  })

  test('folds between characters of several octets, and escapes what has a meaning', () => {
    const title = `${'Ruang “é” 🗓️ '.repeat(12)}; lantai 2, pintu \\ kiri\nbaris baru`
    expect(read({ title }).SUMMARY).toBe(title)
  })
})
