import { describe, expect, test } from 'vitest'
import type { Level } from '../../../src/domain/competency/framework.js'
import { peersScore } from '../../../src/domain/scoring/peers-score.js'

describe('peers and subordinates count as one mean of three or more', () => {
  test.each<[string, (Level | null)[][], ReturnType<typeof peersScore>]>([
    ['nobody', [], null],
    [
      'two are too few',
      [
        [4, 4],
        [4, 4],
      ],
      null,
    ],
    [
      'three are enough',
      [
        [4, 4],
        [4, 4],
        [1, 1],
      ],
      { mean: 3, count: 3 },
    ],
    [
      'three of whom one observed nothing are two',
      [
        [4, 4],
        [4, 4],
        [null, null],
      ],
      null,
    ],
    [
      'who observed one of the items counts as much as who observed both: (2 + 4 + 5) / 3',
      [
        [2, null],
        [4, 4],
        [5, 5],
      ],
      { mean: 3.7, count: 3 },
    ],
    [
      'the mean is rounded to one decimal: (4 + 4.5 + 5 + 4) / 4 = 4.375',
      [
        [4, 4],
        [4, 5],
        [5, 5],
        [4, 4],
      ],
      { mean: 4.4, count: 4 },
    ],
    [
      'six',
      [
        [1, 1],
        [2, 2],
        [3, 3],
        [3, 3],
        [4, 4],
        [5, 5],
      ],
      { mean: 3, count: 6 },
    ],
  ])('%s', (_, raters, score) => {
    expect(peersScore(raters)).toEqual(score)
  })

  test('the order in which they answered tells nothing', () => {
    const raters: Level[][] = [
      [1, 2],
      [5, 4],
      [3, 3],
      [2, 5],
    ]
    expect(peersScore([...raters].reverse())).toEqual(peersScore(raters))
  })
})
