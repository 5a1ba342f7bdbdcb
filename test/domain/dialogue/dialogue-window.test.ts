import { describe, expect, test } from 'vitest'
import { phaseOf } from '../../../src/domain/cycle/cycle.js'
import { dialogueWindow } from '../../../src/domain/dialogue/dialogue-window.js'
import { at } from '../../support/story.js'

const until = at('2027-01-08 23:59')

test.each([
  ['is open on its last instant', 'open', until, until, 'open'],
  ['is over an instant later', 'open', until, new Date(until.getTime() + 1), 'over'],
  ['without a date is open however late', 'open', null, at('2027-06-01 09:00'), 'open'],
  ['ends with the publication, also before its date', 'published', until, at('2027-01-01 09:00'), 'published'],
  ['ends with the publication where it has no date', 'published', null, at('2027-01-01 09:00'), 'published'],
  ['stays ended when the cycle is closed', 'closed', until, at('2027-01-01 09:00'), 'published'],
  ['has not begun in a draft', 'draft', null, at('2027-01-01 09:00'), 'published'],
] as const)('the dialogue %s', (_, state, dialogueUntil, now, kind) => {
  expect(dialogueWindow({ state, dialogueUntil }, now).kind).toBe(kind)
})

describe('a cycle', () => {
  const dates = { state: 'open', selfUntil: at('2026-12-15 23:59'), ratingUntil: at('2026-12-31 23:59') } as const
  test.each([
    ['2026-12-31 23:59', until, 'rating'],
    ['2027-01-01 00:00', until, 'dialogue'],
    ['2027-01-08 23:59', until, 'dialogue'],
    ['2027-01-09 00:00', until, 'overdue'],
    ['2027-01-01 00:00', null, 'overdue'],
  ] as const)('at %s with a dialogue until %s is in %s', (now, dialogueUntil, phase) => {
    expect(phaseOf({ ...dates, dialogueUntil }, at(now))).toBe(phase)
  })
})
