import { describe, expect, test } from 'vitest'
import { dueReminders } from '../../../src/domain/reminder/due-reminders.js'
import type { DialogueFacts, PersonFacts } from '../../../src/domain/reminder/facts.js'
import { calendar, somebody } from '../../support/reminder-facts.js'
import { at } from '../../support/story.js'

const due = (person: Partial<PersonFacts>, time: string) => dueReminders({ people: [somebody(person)], calendar }, at(time))[0] ?? null

/** Opened on Thursday 3 December, open until Friday 18 December. */
const talk: DialogueFacts = {
  cycleId: 5,
  openedAt: at('2026-12-03 10:00'),
  until: at('2026-12-18 23:59'),
  newsAt: at('2026-12-03 10:00'),
  toldAt: at('2026-12-03 10:00'),
  count: 2,
  silent: 2,
}

describe('the dialogue is said', () => {
  test.each([
    ['when the other side did something since', { newsAt: at('2026-12-03 15:00') }, '2026-12-04 09:00', true],
    ['not when that has been told', {}, '2026-12-04 09:00', false],
    ['on Monday when it was on Saturday', { newsAt: at('2026-12-05 15:00') }, '2026-12-07 09:00', true],
    ['the day before it ends, to an ASN who is silent', {}, '2026-12-17 09:00', true],
    ['not to one who has said something on each', { silent: 0 }, '2026-12-17 09:00', false],
    ['not on its last day: silence is allowed', { toldAt: at('2026-12-17 09:00') }, '2026-12-18 09:00', false],
  ])('to the ASN %s', (_, change, time, said) => {
    const sent = new Set(time === '2026-12-18 09:00' ? ['dialogue:5@2026-12-18:h-1'] : [])
    const reminder = due({ dialogue: { ...talk, ...change }, sent }, time)
    expect(reminder?.causes.map(({ cause }) => cause) ?? []).toEqual(said ? ['dialogue'] : [])
  })

  test.each([
    ['three working days before its end', talk, '2026-12-15 09:00', true],
    ['on its last day', talk, '2026-12-18 09:00', true],
    ['not after it', talk, '2026-12-21 09:00', false],
    ['not where nothing is owed', { ...talk, silent: 0 }, '2026-12-18 09:00', false],
    ['without a date: three days after the opening', { ...talk, until: null }, '2026-12-07 09:00', true],
    ['but not on the second day', { ...talk, until: null }, '2026-12-04 09:00', false],
  ])('to the superior who owes a word %s', (_, facts, time, said) => {
    expect(due({ dialogueTeam: facts }, time)?.causes.map(({ cause }) => cause) ?? []).toEqual(said ? ['dialogue-team'] : [])
  })
})

describe('a talk is said', () => {
  const meeting = { ratingId: 7, at: at('2026-12-07 10:00'), agreedAt: at('2026-12-03 10:00') }
  test.each([
    ['the working day before: on Friday for Monday', meeting, '2026-12-04 09:00', true],
    ['not on the weekend', meeting, '2026-12-05 09:00', false],
    ['on its day', meeting, '2026-12-07 09:00', true],
    [
      'two hours before it on its day, when the own hour would be too late',
      { ...meeting, at: at('2026-12-07 10:30') },
      '2026-12-07 08:00',
      true,
    ],
    ['not once it has begun', { ...meeting, at: at('2026-12-07 09:00') }, '2026-12-07 09:00', false],
    ['not on the day on which it was agreed', { ...meeting, agreedAt: at('2026-12-04 08:30') }, '2026-12-04 09:00', false],
    [
      'on its day only, when it was agreed the working day before',
      { ...meeting, agreedAt: at('2026-12-04 08:30') },
      '2026-12-07 09:00',
      true,
    ],
    ['the working day before only, when it lies on a day off', { ...meeting, at: at('2026-12-12 10:00') }, '2026-12-11 09:00', true],
  ])('%s', (_, one, time, said) => {
    expect(due({ meetings: [one] }, time)?.causes ?? []).toEqual(said ? [{ cause: 'meeting', count: 1, entryId: 7 }] : [])
  })

  test('anew at another time', () => {
    const sent = new Set([`meeting:7@${at('2026-12-07 10:00').getTime() / 60_000}:h-1`])
    expect(due({ meetings: [meeting], sent }, '2026-12-04 09:00')).toBeNull()
    expect(due({ meetings: [{ ...meeting, at: at('2026-12-07 11:00') }], sent }, '2026-12-04 09:00')).not.toBeNull()
  })
})
