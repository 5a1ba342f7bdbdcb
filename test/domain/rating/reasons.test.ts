import { describe, expect, test } from 'vitest'
import { formItems } from '../../../src/domain/assessment/form.js'
import type { Level } from '../../../src/domain/competency/framework.js'
import { checkReason, divergences, missingReasons, reasonNeeded } from '../../../src/domain/rating/reasons.js'
import { aFramework, aPosition } from '../../support/a-framework.js'

const items = formItems(aFramework({ AAA: 3, BBB: 3 }), aPosition)
const answer = (itemKey: string, level: Level | null, reason: string | null = null) => ({ itemKey, level, reason })

test.each([
  [1, 'lowest'],
  [2, null],
  [3, null],
  [4, null],
  [5, 'highest'],
  [null, 'not-observed'],
] as const)('level %s of a superior needs a reason: %s', (level, why) => {
  expect(reasonNeeded(level)).toBe(why)
})

test('only answers that need a reason and have none hold up the sending', () => {
  const given = [answer('AAA1', 1), answer('AAA2', 5, 'Terlihat di loket setiap hari.'), answer('BBB1', 3), answer('BBB2', null)]
  expect(missingReasons(items, given).map((one) => one.item.key)).toEqual(['AAA1', 'BBB2'])
  expect(missingReasons(items, [])).toEqual([])
})

describe('two views differ', () => {
  test.each([
    [3, 4, false],
    [3, 5, true],
    [3, 1, true],
    [3, 2, false],
    [1, 5, true],
    [4, 4, false],
    [3, null, false],
    [null, 5, false],
  ] as const)('self %s and superior %s: %s', (self, superior, apart) => {
    expect(divergences(items, [answer('AAA1', self)], [answer('AAA1', superior)])).toHaveLength(apart ? 1 : 0)
  })
})

describe('a reason that is typed', () => {
  test.each([
    ['Menenangkan warga di loket', 'good', null],
    // Three words, however long; four that are too short together; and at the boundary of 20 characters.
    ['Menenangkan masyarakat kelurahan', 'too-short', 'words'],
    ['Ia di loket itu ada', 'too-short', 'letters'],
    ['Ia di loket itu juga', 'good', null],
    // A word is not numbers, dashes or one letter again and again.
    ['Senin 12 - 24 xxx datang 100', 'too-short', 'words'],
    ['Tgl 2-12 melayani di loket', 'good', null],
    // The same words again are no sentence, whatever their case and punctuation.
    ['Baik, baik. BAIK baik! baik sekali', 'too-short', 'variety'],
    ['Baik sekali, sangat baik sekali', 'too-short', 'variety'],
    ['Baik sekali, sangat tertib sekali', 'good', null],
    ['a         b         c        d', 'too-short', 'words'],
    ['   ', 'too-short', 'words'],
    ['', 'too-short', 'words'],
    [`Ia di loket ${'x'.repeat(984)}abc`, 'good', null],
    [`Ia di loket ${'x'.repeat(986)}abc`, 'too-long', null],
  ])('(%#) %s: %s', (typed, kind, missing) => {
    const outcome = checkReason(typed)
    expect(outcome.kind).toBe(kind)
    expect(outcome.kind === 'too-short' ? outcome.missing : null).toBe(missing)
  })

  test('is told how much it still lacks', () => {
    expect(checkReason('Bagus sekali.')).toEqual({ kind: 'too-short', missing: 'words', have: 2, least: 4 })
    expect(checkReason('Ia di loket itu ada')).toEqual({ kind: 'too-short', missing: 'letters', have: 19, least: 20 })
    expect(checkReason('baik baik baik sekali sekali')).toEqual({ kind: 'too-short', missing: 'variety', have: 2, least: 4 })
    expect(checkReason(`Ia di loket ${'x'.repeat(1000)}`)).toEqual({ kind: 'too-long', most: 1000 })
  })

  test('is kept without the spaces around and the breaks within', () => {
    expect(checkReason('  Datang   tepat\nwaktu setiap hari ')).toEqual({ kind: 'good', reason: 'Datang tepat waktu setiap hari' })
  })
})
