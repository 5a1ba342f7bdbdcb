import { expect, test } from 'vitest'
import { deciderOf } from '../../../src/domain/appeal/find-decider.js'

const [RATEE, RATER, BOSS, HEAD, SECOND_HEAD] = [1, 2, 3, 9, 10]
const line = { raterId: RATER, rateeId: RATEE, above: [] as number[], pimpinan: [] as number[], inConflict: new Set<number>() }

test.each([
  ['goes to the superior of the rater', { above: [BOSS, HEAD], pimpinan: [HEAD] }, BOSS],
  ['goes one further up where the ratee stands above the rater', { above: [RATEE, BOSS], pimpinan: [HEAD] }, BOSS],
  ['goes to the head of the agency where the roster names nobody above', { pimpinan: [HEAD] }, HEAD],
  ['goes to another head where the first one is the rater', { pimpinan: [RATER, SECOND_HEAD] }, SECOND_HEAD],
  ['goes to another head where the first one is the ratee', { pimpinan: [RATEE, SECOND_HEAD] }, SECOND_HEAD],
  ['goes past whoever has a conflict of interest with the ratee', { above: [BOSS, HEAD], inConflict: new Set([BOSS]) }, HEAD],
  ['waits for the admins where the only head has one', { above: [HEAD], pimpinan: [HEAD], inConflict: new Set([HEAD]) }, null],
  ['waits for the admins where the only head is the rater', { pimpinan: [RATER] }, null],
  ['waits for the admins where there is nobody at all', {}, null],
  ['goes to whom the roster names above the head, when the head rated', { above: [BOSS], pimpinan: [RATER] }, BOSS],
])('an appeal %s', (_what, of, decider) => {
  expect(deciderOf({ ...line, ...of })).toBe(decider)
})
