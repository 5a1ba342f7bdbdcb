import { describe, expect, test } from 'vitest'
import {
  awaitsRater,
  clears,
  conflicted,
  type DelegableRating,
  type Delegation,
  type DelegationCause,
  heldBy,
  isOpen,
  isReturnable,
} from '../../../src/domain/delegation/delegation.js'

const [LURAH, CAMAT, OTHER] = [1, 2, 3]
const step = (id: number, cause: DelegationCause, fromId: number, toId: number): Delegation => {
  return { id, cause, fromId, toId, reason: 'Adik ipar penilai sendiri.', byId: fromId }
}
const rating = (
  history: Delegation[],
  raterId: number,
  delegatedFromId: number | null,
  changed: Partial<DelegableRating> = {},
): DelegableRating => ({
  ...{ ratingId: 9, assessmentId: 8, ratee: { id: 7, name: 'Ani' }, rater: { id: raterId, name: 'Penilai' } },
  ...{ delegatedFromId, submittedAt: null, cycleState: 'open', history },
  ...changed,
})
const declared = step(1, 'conflict_of_rater', LURAH, CAMAT)
const returned = step(2, 'returned', CAMAT, LURAH)
const again = step(3, 'conflict_of_ratee', LURAH, CAMAT)
const absent = step(1, 'absence', LURAH, CAMAT)
const nobody = step(1, 'conflict_of_rater', CAMAT, CAMAT)

describe('a rating may be given back', () => {
  test.each([
    ['by whoever got it', rating([declared], CAMAT, LURAH), true],
    ['after an absence too', rating([absent], CAMAT, LURAH), true],
    ['not where the roster put it', rating([], LURAH, null), false],
    ['not a second time', rating([declared, returned, again], CAMAT, LURAH), false],
    ['not by whoever has it back', rating([declared, returned], LURAH, null), false],
    ['not while nobody is named', rating([nobody], CAMAT, CAMAT), false],
    ['not once it is sent', rating([declared], CAMAT, LURAH, { submittedAt: new Date() }), false],
    ['not after publication', rating([declared], CAMAT, LURAH, { cycleState: 'published' }), false],
  ])('%s', (_, one, may) => {
    expect(isReturnable(one)).toBe(may)
  })
})

test.each([
  ['while it is not sent and the cycle is open', {}, true],
  ['not once it is sent', { submittedAt: new Date() }, false],
  ['not after publication', { cycleState: 'published' as const }, false],
])('a rating may change hands %s', (_, changed, may) => {
  expect(isOpen(rating([], LURAH, null, changed))).toBe(may)
})

test.each([
  ['a conflict of the rater', clears('conflict_of_rater', null), true],
  ['a conflict declared by the ratee', clears('conflict_of_ratee', null), true],
  ['an absence', clears('absence', null), false],
  ['giving back after a conflict', clears('returned', declared), true],
  ['giving back after an absence', clears('returned', absent), false],
])('what was rated is removed: %s', (_, removed, is) => {
  expect(removed).toBe(is)
})

test('whoever is in conflict does not rate, until it is given back', () => {
  expect([...conflicted([declared])]).toEqual([LURAH])
  expect([...conflicted([declared, returned])]).toEqual([])
  expect([...conflicted([declared, returned, again])]).toEqual([LURAH])
  expect([...conflicted([absent])]).toEqual([])
})

test('a conflict with nobody above waits for a name', () => {
  expect(awaitsRater(rating([nobody], CAMAT, CAMAT))).toBe(true)
  expect(awaitsRater(rating([nobody, step(2, 'conflict_of_rater', CAMAT, OTHER)], OTHER, CAMAT))).toBe(false)
  expect(awaitsRater(rating([declared], CAMAT, LURAH))).toBe(false)
  expect(heldBy(rating([nobody], CAMAT, CAMAT))).toBeNull()
})
