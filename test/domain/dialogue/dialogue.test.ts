import { describe, expect, test } from 'vitest'
import { formItems } from '../../../src/domain/assessment/form.js'
import type { Level } from '../../../src/domain/competency/framework.js'
import { type DialogueItem, dialogueItems, isTurnOf, isUnexplained } from '../../../src/domain/dialogue/dialogue.js'
import type { DialogueRecord, Stance } from '../../../src/domain/dialogue/dialogue-store.js'
import { type AnswerChange, levelAt } from '../../../src/domain/rating/answer-change.js'
import { aFramework, aPosition } from '../../support/a-framework.js'
import { at } from '../../support/story.js'

const items = formItems(aFramework({ AAA: 3 }), aPosition)
const RATEE = 10
const RATER = 20
const time = (hour: number) => at(`2026-12-03 ${String(hour).padStart(2, '0')}:00`)

/** What was said, in its order: who, stance, hour, and for a revision the level it led to. */
type Turn = [who: 'self' | 'superior', stance: Stance, hour: number, level?: Level]

function record(self: Level, superior: Level, turns: readonly Turn[] = [], reason: string | null = null): DialogueRecord {
  const levels = { self, superior }
  const changes: AnswerChange[] = []
  for (const [index, [who, stance, hour, level]] of turns.entries()) {
    if (stance !== 'revise' || level === undefined) continue
    const about = {
      id: index,
      ratingId: 1,
      kind: who,
      itemKey: 'AAA1',
      reason: 'Karena',
      byPersonId: 1,
      changedAt: time(hour),
      appealId: null,
    }
    changes.push({ ...about, levelBefore: levels[who], levelAfter: level })
    levels[who] = level
  }
  return {
    ...{ assessmentId: 1, rateeId: RATEE, rateeName: 'Ani Contoh', raterId: RATER, raterName: 'Petrus Contoh' },
    ...{ selfRatingId: 1, superiorRatingId: 2, meeting: null },
    self: [{ itemKey: 'AAA1', level: levels.self, reason: null }],
    superior: [{ itemKey: 'AAA1', level: levels.superior, reason }],
    statements: turns.map(([who, stance, hour], id) => {
      const byPersonId = who === 'self' ? RATEE : RATER
      return { id, itemKey: 'AAA1', byPersonId, stance, text: stance === 'agree' ? null : 'Sebuah kalimat', createdAt: time(hour) }
    }),
    changes,
  }
}
const only = (about: DialogueRecord): DialogueItem => {
  const [item] = dialogueItems(items, about)
  if (item === undefined) throw new Error('No divergence')
  return item
}

describe('an item is talked about', () => {
  test.each([
    [3, 4, 0],
    [3, 5, 1],
    [5, 3, 1],
    [4, 3, 0],
  ] as const)('for self %i and superior %i: %i', (self, superior, count) => {
    expect(dialogueItems(items, record(self, superior))).toHaveLength(count)
  })

  test('also when the levels have met since, and never for having been moved apart', () => {
    expect(dialogueItems(items, record(5, 2, [['superior', 'revise', 9, 5]]))).toHaveLength(1)
    const apart = record(3, 3)
    const change = { id: 1, ratingId: 2, kind: 'superior' as const, itemKey: 'AAA1', reason: 'Putusan', byPersonId: 9, changedAt: time(9) }
    const moved = { ...apart, superior: [{ itemKey: 'AAA1', level: 5 as const, reason: null }] }
    expect(dialogueItems(items, { ...moved, changes: [{ ...change, levelBefore: 3, levelAfter: 5, appealId: 4 }] })).toHaveLength(0)
  })
})

describe('the superior owes a word', () => {
  test.each([
    ['on a difference', [], null, true],
    ['not where the level has a reason', [], 'Terlihat di loket setiap hari.', false],
    ['not after explaining', [['superior', 'explain', 9]], null, false],
    ['not after agreeing', [['superior', 'agree', 9]], null, false],
    ['still, whatever the ASN has said', [['self', 'explain', 9]], null, true],
    ['not once the ASN has come within one level', [['self', 'revise', 9, 3]], null, false],
  ] as [string, Turn[], string | null, boolean][])('%s', (_, turns, reason, owes) => {
    expect(isUnexplained(only(record(5, 2, turns, reason)))).toBe(owes)
  })
})

describe('it is somebody’s turn', () => {
  test.each([
    ['both may begin', [], true, true],
    ['after the superior the ASN', [['superior', 'explain', 9]], true, false],
    [
      'after the ASN the superior',
      [
        ['superior', 'explain', 9],
        ['self', 'explain', 10],
      ],
      false,
      true,
    ],
    [
      'nobody once the ASN agrees',
      [
        ['superior', 'explain', 9],
        ['self', 'agree', 10],
      ],
      false,
      false,
    ],
    [
      'nobody once the superior agrees',
      [
        ['self', 'explain', 9],
        ['superior', 'agree', 10],
      ],
      false,
      false,
    ],
    ['the superior’s word stays owed when the ASN agrees first', [['self', 'agree', 9]], false, true],
    [
      'an agreement with a level that has changed settles nothing',
      [
        ['self', 'agree', 9],
        ['superior', 'revise', 10, 1],
      ],
      true,
      false,
    ],
    ['nobody once the levels have met', [['superior', 'revise', 9, 4]], false, false],
  ] as [string, Turn[], boolean, boolean][])('%s', (_, turns, self, superior) => {
    const item = only(record(5, 2, turns))
    expect([isTurnOf(item, 'self'), isTurnOf(item, 'superior')]).toEqual([self, superior])
  })

  test('an agreement names the level it agreed with, whatever became of it', () => {
    const item = only(
      record(5, 2, [
        ['self', 'agree', 9],
        ['superior', 'revise', 10, 3],
      ]),
    )
    expect(item.self.said).toMatchObject([{ stance: 'agree', otherLevel: 2 }])
    expect(item.superior).toMatchObject({ atReveal: 2, level: 3 })
  })
})

test.each([
  ['before all changes', 8, 2],
  ['at the instant of the first', 9, 3],
  ['between two', 10, 3],
  ['after the last', 12, 5],
])('the level %s', (_, hour, level) => {
  const changes = [
    { id: 1, levelBefore: 2 as const, changedAt: time(9) },
    { id: 2, levelBefore: 3 as const, changedAt: time(11) },
  ]
  expect(levelAt(5, changes, time(hour))).toBe(level)
})
