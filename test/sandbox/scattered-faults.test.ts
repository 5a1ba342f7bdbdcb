import { expect, test } from 'vitest'
import { Faults } from '../../src/sandbox/faults.js'

const SHARES = [
  { share: 0.05, fault: { kind: '5xx' } },
  { share: 0.02, fault: { kind: 'drop-after' } },
] as const

function struck(seed: number): (string | undefined)[] {
  const faults = new Faults()
  faults.scatter(SHARES, ['sendPhoto', 'sendMediaGroup'], seed)
  return Array.from({ length: 10_000 }, () => faults.strike('sendPhoto')?.kind)
}

test('faults strike in their shares, the same at every run, and leave other methods alone', () => {
  const kinds = struck(1)
  const share = (kind: string) => kinds.filter((one) => one === kind).length / kinds.length
  expect(share('5xx')).toBeGreaterThan(0.04)
  expect(share('5xx')).toBeLessThan(0.06)
  expect(share('drop-after')).toBeGreaterThan(0.015)
  expect(share('drop-after')).toBeLessThan(0.025)
  expect(struck(1)).toEqual(kinds)
  expect(struck(2)).not.toEqual(kinds)
  const faults = new Faults()
  faults.scatter([{ share: 1, fault: { kind: '5xx' } }], ['sendPhoto'])
  expect(faults.strike('editMessageText')).toBeUndefined()
  faults.next('sendPhoto', { kind: '429', retryAfter: 5 })
  expect([faults.strike('sendPhoto')?.kind, faults.strike('sendPhoto')?.kind]).toEqual(['429', '5xx'])
  faults.clear()
  expect(faults.strike('sendPhoto')).toBeUndefined()
})
