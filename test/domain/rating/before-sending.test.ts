import { describe, expect, test } from 'vitest'
import { formItems } from '../../../src/domain/assessment/form.js'
import type { Level } from '../../../src/domain/competency/framework.js'
import { type AnswerTime, findings } from '../../../src/domain/rating/before-sending.js'
import { aFramework, aPosition } from '../../support/a-framework.js'

const items = formItems(aFramework({ AAA: 3, BBB: 3, CCC: 3, DDD: 3, EEE: 3 }), aPosition)
const keys = items.map(({ item }) => item.key)
const ANI = 1
const BUDI = 2
const CITRA = 3

const given = (levels: readonly (Level | null)[]) => levels.map((level, index) => ({ itemKey: keys[index] ?? '', level, reason: null }))
const found = (state: { levels?: readonly (Level | null)[]; times?: readonly AnswerTime[] }) =>
  findings({ ratingId: ANI, items, answers: given(state.levels ?? []), times: state.times ?? [] })

describe('the same level everywhere', () => {
  test.each([
    ['on six observed items is worth a second look', [3, 3, 3, 3, 3, 3], { warning: 'same', level: 3, count: 6 }],
    ['on five is not', [3, 3, 3, 3, 3], undefined],
    ['on ten is, whichever level', [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], { warning: 'same', level: 5, count: 10 }],
    ['with one other level is not', [3, 3, 3, 3, 3, 3, 3, 3, 3, 4], undefined],
    ['is counted over what was observed', [2, null, 2, 2, null, 2, 2, 2], { warning: 'same', level: 2, count: 6 }],
    ['of five observed among many not observed is not', [2, null, 2, 2, null, 2, null, 2], undefined],
    ['of nothing observed is not', [null, null, null, null, null, null], undefined],
  ] as const)('%s', (_when, levels, finding) => {
    expect(found({ levels })).toEqual(finding === undefined ? [] : [finding])
  })

  test('is that of the items of the form, not of others that were answered once', () => {
    const answers = [...given([3, 3, 3, 3, 3]), { itemKey: 'ZZZ1', level: 3 as const, reason: null }]
    expect(findings({ ratingId: ANI, items, answers, times: [] })).toEqual([])
  })
})

/** Answers one after another: seconds after the one before, item, form. */
function walk(...steps: readonly (readonly [seconds: number, item: number, form: number])[]): AnswerTime[] {
  let second = 0
  return steps.map(([seconds, item, ratingId]) => {
    second += seconds
    return { ratingId, itemKey: keys[item] ?? '', answeredAt: new Date(1_800_000_000_000 + second * 1000) }
  })
}
/** One form from the first item on, with these seconds before each answer. */
const form = (...seconds: readonly number[]) => walk(...seconds.map((one, index) => [one, index, ANI] as const))
const nine = (seconds: number) => form(...Array.from({ length: 9 }, () => seconds))

describe('answers faster than anyone can read', () => {
  test.each([
    ['are a median under three seconds', nine(2.999), { warning: 'fast', medianMs: 2999, count: 8 }],
    ['are not a median of three seconds', nine(3), undefined],
    ['are told from eight known times on', form(0, 1, 1, 1, 1, 1, 1, 1, 1), { warning: 'fast', medianMs: 1000, count: 8 }],
    ['are not told of seven', form(0, 1, 1, 1, 1, 1, 1, 1), undefined],
    ['are found in spite of long pauses', form(0, 2, 3600, 2, 2, 9000, 2, 2, 86_400, 2), { warning: 'fast', medianMs: 2000, count: 9 }],
    ['are not those of half the items', form(0, 1, 1, 1, 1, 9, 9, 9, 9), undefined],
    ['are none without an answer', [], undefined],
  ] as const)('%s', (_when, times, finding) => {
    expect(found({ times })).toEqual(finding === undefined ? [] : [finding])
  })

  test('are the same in whatever order the answers come', () => {
    expect(found({ times: [...nine(2)].reverse() })).toEqual(found({ times: nine(2) }))
  })
})

describe('item by item across the team', () => {
  /** Each item for three people in turn, with these seconds for the first and for each of the others. */
  const rounds = (first: number, others: number) =>
    walk(...keys.flatMap((_key, item) => [[first, item, ANI] as const, [others, item, BUDI] as const, [others, item, CITRA] as const]))

  test.each([
    ['whoever reads once and then taps one person after another is not in haste', rounds(4, 1), undefined],
    ['and neither when the whole round takes three seconds', rounds(1, 1), undefined],
    ['but is when a round is too short to read the item even once', rounds(0.9, 0.9), { warning: 'fast', medianMs: 2700, count: 9 }],
  ] as const)('%s', (_when, times, finding) => {
    expect(found({ times })).toEqual(finding === undefined ? [] : [finding])
  })

  test('both ways mixed: what was answered for one person alone is measured alone', () => {
    const across = walk(...[0, 1, 2].flatMap((item) => [[5, item, ANI] as const, [1, item, BUDI] as const]))
    const after = Math.max(...across.map(({ answeredAt }) => answeredAt.getTime()))
    const alone = [3, 4, 5, 6, 7, 8].map((item, index) => ({
      ratingId: ANI,
      itemKey: keys[item] ?? '',
      answeredAt: new Date(after + (index + 1) * 1000),
    }))
    expect(found({ times: [...across, ...alone] })).toEqual([{ warning: 'fast', medianMs: 1000, count: 8 }])
    expect(found({ times: across })).toEqual([])
  })

  test('the haste of another form is not that of this one', () => {
    const times = nine(1).map((one) => ({ ...one, ratingId: BUDI }))
    expect(found({ times })).toEqual([])
  })
})
