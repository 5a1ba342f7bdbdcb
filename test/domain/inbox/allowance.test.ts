import { expect, test } from 'vitest'
import { allowances, type Verdict } from '../../../src/domain/inbox/allowance.js'

const PACE = { burst: 3, perSecond: 1, restMs: 10_000 }
const ANI = 1
const BUDI = 2

function sending(pace = PACE) {
  const all = allowances(pace)
  return { all, at: (...moments: number[]): Verdict[] => moments.map((ms) => all.take(ANI, ms)) }
}

test('as many at once as the burst pass; the next one is told, and those after it are dropped', () => {
  expect(sending().at(0, 0, 0, 0, 0, 1)).toEqual(['pass', 'pass', 'pass', 'tell', 'drop', 'drop'])
})

test('a turn comes back after its second, not a moment before', () => {
  expect(sending().at(0, 0, 0, 1000)).toEqual(['pass', 'pass', 'pass', 'pass'])
  expect(sending().at(0, 0, 0, 999)).toEqual(['pass', 'pass', 'pass', 'tell'])
})

test('who sends as fast as the pace for ever is never told', () => {
  expect(new Set(sending().at(...Array.from({ length: 500 }, (_, n) => n * 1000)))).toEqual(new Set(['pass']))
})

test('the rest ends after its ten seconds whatever is sent meanwhile, and then everything is as before', () => {
  const { at } = sending()
  at(0, 0, 0)
  expect(at(100, 5000, 10_099)).toEqual(['tell', 'drop', 'drop'])
  expect(at(10_100, 10_100, 10_100, 10_100)).toEqual(['pass', 'pass', 'pass', 'tell'])
})

test('without a rest each refusal is told, and the next turn is the next one that comes back', () => {
  expect(sending({ ...PACE, restMs: 0 }).at(0, 0, 0, 500, 600, 1000)).toEqual(['pass', 'pass', 'pass', 'tell', 'tell', 'pass'])
})

test('one who sends too fast takes nothing from another', () => {
  const { all, at } = sending()
  at(0, 0, 0, 0, 0)
  expect(all.take(BUDI, 0)).toBe('pass')
})

test('a turn given back can be taken again, and never makes more than the burst', () => {
  const { all, at } = sending()
  at(0, 0, 0)
  all.giveBack(ANI)
  expect(at(0, 0)).toEqual(['pass', 'tell'])
  const fresh = sending()
  fresh.at(0)
  fresh.all.giveBack(ANI)
  fresh.all.giveBack(ANI)
  expect(fresh.at(0, 0, 0, 0)).toEqual(['pass', 'pass', 'pass', 'tell'])
})

test('a clock that goes back gives no turn, and takes none away', () => {
  expect(sending().at(5000, 1000, 1000, 1000, 16_000)).toEqual(['pass', 'pass', 'pass', 'tell', 'pass'])
})

test('those who have all their turns again are forgotten: a million strangers do not fill the memory', () => {
  const all = allowances(PACE)
  for (let who = 0; who < 200_000; who += 1) all.take(who, who)
  expect(all.size()).toBeLessThan(20_000)
  for (let n = 0; n < 4; n += 1) all.take(199_999, 200_000)
  expect(all.take(199_999, 200_000), 'and one who rests is not').toBe('drop')
})
