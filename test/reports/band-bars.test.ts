import { describe, expect, test } from 'vitest'
import { BARS_DRAWN, bandBarsPng } from '../../src/reports/band-bars.js'

const drawn = (units: number, people = [3, 2, 1]) =>
  bandBarsPng({
    title: 'Sebaran JPM',
    subtitle: 'Penilaian 2026',
    bands: ['Optimal', 'Cukup Optimal', 'Kurang Optimal'],
    rows: Array.from({ length: units }, (_, n) => ({ unit: `Kelurahan <Contoh> & ${n}`, people })),
  })
/** PNG: the header chunk holds width and height (RFC 2083, 4.1.1). */
const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('the picture of the bands', () => {
  test('is as wide as a phone needs and grows with the units, up to what can be read', () => {
    expect(size(drawn(1))[0]).toBe(1080)
    expect(size(drawn(6))[1]).toBeGreaterThan(size(drawn(5))[1] ?? 0)
    expect(size(drawn(BARS_DRAWN + 5))).toEqual(size(drawn(BARS_DRAWN)))
    expect(drawn(20).length).toBeLessThan(300_000)
  })
  test('is the same for the same counts and another for others', () => {
    expect(drawn(3).equals(drawn(3))).toBe(true)
    expect(drawn(3).equals(drawn(3, [1, 2, 3]))).toBe(false)
  })
  test('is refused without a unit', () => {
    expect(() => drawn(0)).toThrow('a unit or more')
  })
})
