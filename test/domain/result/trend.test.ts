import { describe, expect, test } from 'vitest'
import type { StoredResult } from '../../../src/domain/result/result-store.js'
import { trendOf } from '../../../src/domain/result/trend.js'

/** Only what the trend reads. */
function aResult(cycleName: string, jpm: number | null, levels: Record<string, number | null>): StoredResult {
  const competencies = Object.entries(levels).map(([key, level]) => ({ key, level, required: 3 }))
  return { cycleName, scored: { jpm, competencies } } as unknown as StoredResult
}
const first = aResult('I', 60, { INT: 2, KSM: 3, KOM: null })

describe('the trend of a person', () => {
  test('needs two results', () => {
    expect(trendOf([])).toBeNull()
    expect(trendOf([first])).toBeNull()
  })

  test('tells what rose, fell and stayed, and nothing about what was never rated before', () => {
    const trend = trendOf([first, aResult('II', 80, { INT: 2.5, KSM: 2, KOM: 4 })])
    expect(trend?.cycles).toEqual(['I', 'II'])
    expect(trend?.jpm).toEqual({ values: [60, 80], direction: 'up' })
    expect(trend?.competencies.map(({ key, levels, direction }) => [key, levels, direction])).toEqual([
      ['INT', [2, 2.5], 'up'],
      ['KSM', [3, 2], 'down'],
      ['KOM', [null, 4], 'unknown'],
    ])
  })

  test('compares with the last rating there was, over a cycle in which it was not rated', () => {
    const trend = trendOf([
      first,
      aResult('II', null, { INT: null, KSM: null, KOM: null }),
      aResult('III', 60, { INT: 2, KSM: 4, KOM: null }),
    ])
    expect(trend?.jpm.direction).toBe('same')
    expect(trend?.competencies.map(({ direction }) => direction)).toEqual(['same', 'up', 'unknown'])
  })

  test('follows the newest position: a competency no longer asked for is left out, a new one begins with a gap', () => {
    const trend = trendOf([first, aResult('II', 70, { INT: 3, PPU: 3 })])
    expect(trend?.competencies.map(({ key, levels, required }) => [key, levels, required])).toEqual([
      ['INT', [2, 3], [3, 3]],
      ['PPU', [null, 3], [null, 3]],
    ])
  })

  test('shows the newest five cycles', () => {
    const seven = Array.from({ length: 7 }, (_, n) => aResult(String(n), n, { INT: 3 }))
    expect(trendOf(seven)?.cycles).toEqual(['2', '3', '4', '5', '6'])
  })
})
