import { describe, expect, test } from 'vitest'
import { changeOf } from '../../../src/domain/privacy/answer-correction.js'
import { checkCorrectionText, correctionDue, hoursLeft, reminderDue } from '../../../src/domain/privacy/correction.js'
import { at } from '../../support/story.js'

describe('the office has 3x24 hours of the clock', () => {
  test.each([
    ['a Monday morning', at('2026-11-30 08:00'), at('2026-12-03 08:00')],
    ['a Friday evening, the weekend included', at('2026-12-04 17:30'), at('2026-12-07 17:30')],
    ['the day before Christmas', at('2026-12-24 10:00'), at('2026-12-27 10:00')],
  ])('from %s', (_, filed, due) => {
    expect(correctionDue(filed)).toEqual(due)
  })

  const dueAt = at('2026-12-07 17:30')
  test.each([
    ['when it is filed', '2026-12-04 17:30', 72, null],
    ['a minute before the first reminder', '2026-12-06 17:29', 25, null],
    ['at the first reminder', '2026-12-06 17:30', 24, 24],
    ['a minute before the second', '2026-12-07 13:29', 5, 24],
    ['at the second', '2026-12-07 13:30', 4, 4],
    ['a minute before the end', '2026-12-07 17:29', 1, 4],
    ['at the end', '2026-12-07 17:30', 0, 0],
    ['an hour later', '2026-12-07 18:30', -1, 0],
  ])('%s', (_, now, hours, reminder) => {
    expect(hoursLeft({ dueAt }, at(now))).toBe(hours)
    expect(reminderDue({ dueAt }, at(now))).toBe(reminder)
  })
})

test.each([
  ['  ', 'empty'],
  ['x', 'good'],
  ['x'.repeat(500), 'good'],
  ['x'.repeat(501), 'too-long'],
])('a text of a request: %j', (typed, kind) => {
  expect(checkCorrectionText(typed).kind).toBe(kind)
})

describe('what a tap can put in its place', () => {
  test.each([
    ['name', ' Ani  Maria Contoh, S.Sos ', { field: 'name', value: 'Ani Maria Contoh, S.Sos' }],
    ['name', 'Ani 2', null],
    ['name', 'A'.repeat(121), null],
    ['position', 'Analis Kebijakan', { field: 'position', value: 'Analis Kebijakan' }],
    ['position', 'A'.repeat(161), null],
    ['phone', '+62 812-0000-444', { field: 'phone', value: '628120000444' }],
    ['phone', 'nomor saya yang baru', null],
    ['nip', '199001012015012001', null],
    ['unit', 'Kelurahan Fatukoa', null],
    ['superior', 'Petrus Contoh', null],
    ['other', 'apa saja', null],
  ] as const)('%s: %s', (field, right, change) => {
    expect(changeOf({ field, right })).toEqual(change)
  })
})
