import { expect, test } from 'vitest'
import { checkRemark, REMARK_MOST } from '../../../src/domain/result/acknowledge.js'

test.each([
  ['   ', { kind: 'empty' }],
  [' Terima kasih,\n saya  mengerti. ', { kind: 'good', text: 'Terima kasih, saya mengerti.' }],
  ['x'.repeat(REMARK_MOST), { kind: 'good', text: 'x'.repeat(REMARK_MOST) }],
  ['x'.repeat(REMARK_MOST + 1), { kind: 'too-long', most: REMARK_MOST }],
])('a remark is any words up to a length: %j', (typed, outcome) => {
  expect(checkRemark(typed)).toEqual(outcome)
})
