import { describe, expect, test } from 'vitest'
import type { Cycle } from '../../../src/domain/cycle/cycle.js'
import { DEFAULT_CYCLE_RULES } from '../../../src/domain/cycle/cycle-rules.js'
import {
  choiceMark,
  confirmable,
  isChoosing,
  type Nomination,
  PEER_SHARES,
  proposedByRatee,
  withPeers,
} from '../../../src/domain/peer/peer.js'

const weights = (superior: number, self: number, peers: number) => ({ ...DEFAULT_CYCLE_RULES, weights: { superior, self, peers } })
const named = (personId: number, changed: Partial<Nomination> = {}): Nomination => {
  return { personId, name: `Orang ${personId}`, kind: 'peer', state: 'proposed', addedBySuperior: false, ...changed }
}

test.each([
  [0, 'too-few'],
  [2, 'too-few'],
  [3, 'good'],
  [6, 'good'],
  [7, 'too-many'],
] as const)('a superior who confirms %i peers: %s', (count, outcome) => {
  expect(confirmable(count)).toBe(outcome)
})

describe('peers may be chosen', () => {
  const ratingUntil = new Date('2026-12-31T15:59:59.999Z')
  const cycle: Cycle = {
    ...{
      id: 1,
      name: 'Semester II',
      state: 'open',
      frameworkVersionId: 1,
      opensAt: new Date(0),
      selfUntil: new Date(1),
      publishedAt: null,
      dialogueUntil: null,
    },
    ...{ ratingUntil, rules: weights(80, 0, 20) },
  }
  test.each<[string, Partial<Cycle>, Nomination[], Date, boolean]>([
    ['until the last instant of the rating', {}, [], ratingUntil, true],
    ['not a millisecond longer', {}, [], new Date(ratingUntil.getTime() + 1), false],
    ['not where they have no weight', { rules: weights(1, 0, 0) }, [], ratingUntil, false],
    ['not once the results are published', { state: 'published' }, [], ratingUntil, false],
    ['while some are proposed', {}, [named(1)], ratingUntil, true],
    ['not once they are confirmed', {}, [named(1, { state: 'confirmed' })], ratingUntil, false],
  ])('%s', (_, changed, nominations, now, may) => {
    expect(isChoosing({ cycle: { ...cycle, ...changed }, nominations }, now)).toBe(may)
  })
})

test('the ASN sees the own proposal, whomever the superior adds or takes out', () => {
  const list = [named(1), named(2, { state: 'refused' }), named(3, { addedBySuperior: true })]
  expect(proposedByRatee(list).map(({ personId }) => personId)).toEqual([1, 2])
})

test('a yes is about exactly those who were shown, in any order', () => {
  expect(choiceMark([named(1), named(2), named(3)])).toBe(choiceMark([named(3), named(1), named(2)]))
  const others = [
    [named(1), named(2)],
    [named(1), named(2), named(4)],
    [named(1), named(2), named(3, { state: 'refused' })],
  ]
  for (const other of others) expect(choiceMark(other)).not.toBe(choiceMark([named(1), named(2), named(3)]))
})

describe('one tap gives peers their weight, superior and self share the rest as before', () => {
  test.each([
    [weights(1, 0, 0), 20, { superior: 80, self: 0, peers: 20 }],
    [weights(3, 1, 0), 20, { superior: 60, self: 20, peers: 20 }],
    [weights(80, 0, 20), 0, { superior: 80, self: 0, peers: 0 }],
    [weights(0, 0, 1), 30, { superior: 70, self: 0, peers: 30 }],
    [weights(0, 0, 1), 0, { superior: 1, self: 0, peers: 0 }],
  ] as const)('%j with %i per cent', (rules, percent, given) => {
    expect(withPeers(rules, percent).weights).toEqual(given)
  })
  test('whatever is tapped, somebody counts', () => {
    for (const percent of PEER_SHARES) expect(Object.values(withPeers(weights(0, 0, 1), percent).weights).some((one) => one > 0)).toBe(true)
  })
})
