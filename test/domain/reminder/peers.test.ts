import { describe, expect, test } from 'vitest'
import { plannedIn } from '../../../src/domain/reminder/planned-reminders.js'
import { calendar, somebody } from '../../support/reminder-facts.js'
import { at } from '../../support/story.js'

/** Wednesday 2 December to Thursday 31 December. */
const asked = (...askedAt: string[]) => ({ cycleId: 7, askedAt: askedAt.map(at), until: at('2026-12-31 23:59'), toldAt: null })
const told = (...askedAt: string[]) =>
  plannedIn(
    { people: [somebody({ peers: asked(...askedAt) })], calendar },
    { from: at('2026-12-02 10:00'), until: at('2027-01-31 12:00') },
  ).map(({ onDate, rule, causes }) => `${onDate.slice(5)} ${rule} ${causes.map(({ count }) => count).join()}`)

describe('somebody asked as a peer', () => {
  test('hears of it at once in office time, then half-way, three days and one day before, and on the last day', () => {
    expect(told('2026-12-02 09:30').slice(0, 2)).toEqual(['12-02 ready 1', '12-17 half-way 1'])
    // Friday is Christmas: H-3 of Thursday 31 is Monday 28.
    expect(told('2026-12-02 09:30').slice(2)).toEqual(['12-28 h-3 1', '12-30 h-1 1', '12-31 last-day 1'])
  })

  test('in the evening or at the weekend hears the next working day', () => {
    const people = [somebody({ peers: asked('2026-12-04 20:00') })]
    const [first] = plannedIn({ people, calendar }, { from: at('2026-12-04 20:00'), until: at('2026-12-31 12:00') })
    expect(first?.at).toEqual(at('2026-12-07 09:00'))
  })

  test('has one message for everybody asked for by then', () => {
    expect(told('2026-12-01 12:00', '2026-12-02 09:30')[0]).toBe('12-02 ready 2')
  })

  test('hears of somebody else asked for later, though half-way is over', () => {
    const later = plannedIn(
      { people: [somebody({ peers: { ...asked('2026-12-02 09:30', '2026-12-21 08:00'), toldAt: at('2026-12-16 09:00') } })], calendar },
      { from: at('2026-12-21 08:30'), until: at('2026-12-22 12:00') },
    )
    expect(later.map(({ onDate, rule }) => [onDate, rule])).toEqual([['2026-12-21', 'ready']])
  })

  test('is left alone once the rating is over or nothing is open', () => {
    const after = plannedIn(
      { people: [somebody({ peers: asked('2026-12-02 09:30') })], calendar },
      { from: at('2027-01-01 00:00'), until: at('2027-02-01 00:00') },
    )
    expect(after).toEqual([])
  })
})
