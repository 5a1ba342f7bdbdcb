import { describe, expect, test } from 'vitest'
import { lineGroup } from '../../../src/domain/dashboard/line-groups.js'

describe('of a superior’s line', () => {
  test.each([
    ['four people led directly are no group', 4, 0, 'nobody'],
    ['five are', 5, 0, 'everybody'],
    ['four further below are not added to five, who are known one by one', 5, 4, 'directly'],
    ['nor is one', 9, 1, 'directly'],
    ['five further below are', 5, 5, 'everybody'],
    ['five further below one are', 1, 5, 'everybody'],
    ['three and four are seven, but the four could be worked out', 3, 4, 'nobody'],
    ['nobody is no group', 0, 0, 'nobody'],
  ] as const)('%s', (_name, direct, below, expected) => {
    expect(lineGroup({ direct, below })).toBe(expected)
  })
})
