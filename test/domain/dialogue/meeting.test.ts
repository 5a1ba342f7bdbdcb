import { describe, expect, test } from 'vitest'
import { DEFAULT_CYCLE_RULES } from '../../../src/domain/cycle/cycle-rules.js'
import { meetingDays, meetingFault, PLACE_MOST } from '../../../src/domain/dialogue/meeting.js'
import { at } from '../../support/story.js'

const zone = 'Asia/Makassar'
const now = at('2026-12-03 10:00')
const cycle = {
  ...{ id: 1, name: 'Semester II', state: 'open' as const, frameworkVersionId: 1, publishedAt: null, rules: DEFAULT_CYCLE_RULES },
  ...{ opensAt: now, selfUntil: now, ratingUntil: now, dialogueUntil: at('2026-12-10 12:00') as Date | null },
}

describe('a talk', () => {
  test.each([
    ['at this very moment', '2026-12-03 10:00', 'past'],
    ['a minute later', '2026-12-03 10:01', null],
    ['at the last moment of the dialogue', '2026-12-10 12:00', null],
    ['a minute after it', '2026-12-10 12:01', 'too-late'],
  ])('%s: %s %s', (_, time, fault) => {
    expect(meetingFault({ cycle, at: at(time), place: null, zone }, now)).toBe(fault)
  })

  test.each([
    ['31 days ahead', '2027-01-03 23:59', null],
    ['and not 32', '2027-01-04 00:00', 'too-late'],
  ])('without a date of the dialogue can be %s', (_, time, fault) => {
    expect(meetingFault({ cycle: { ...cycle, dialogueUntil: null }, at: at(time), place: null, zone }, now)).toBe(fault)
  })

  test.each([
    [PLACE_MOST, null],
    [PLACE_MOST + 1, 'place-too-long'],
  ])('in a place of %i letters: %s', (letters, fault) => {
    expect(meetingFault({ cycle, at: at('2026-12-04 09:00'), place: 'x'.repeat(letters), zone }, now)).toBe(fault)
  })

  test('is not found any more once the dialogue is over', () => {
    expect(meetingFault({ cycle, at: at('2026-12-11 09:00'), place: null, zone }, at('2026-12-10 12:01'))).toBe('over')
    expect(meetingDays({ ...cycle, state: 'published' }, now, zone)).toBeNull()
  })

  test('can be on any day from today to the end of the dialogue', () => {
    expect(meetingDays(cycle, now, zone)).toEqual({ first: '2026-12-03', last: '2026-12-10' })
    expect(meetingDays({ ...cycle, dialogueUntil: null }, now, zone)).toEqual({ first: '2026-12-03', last: '2027-01-03' })
  })
})
