import { describe, expect, test } from 'vitest'
import { participationPng, UNITS_DRAWN } from '../../src/reports/participation.js'

const legend = { self: 'Penilaian diri', superior: 'Penilaian atasan' }
const units = (count: number, selfSubmitted = 3) =>
  Array.from({ length: count }, (_, n) => ({ unit: `Kelurahan <Contoh> & ${n}`, participants: 10, selfSubmitted, ratingSubmitted: 1 }))
const drawn = (count: number, selfSubmitted?: number) =>
  participationPng({ title: 'Partisipasi', subtitle: 'Penilaian 2026', units: units(count, selfSubmitted), legend })
/** PNG: the header chunk holds width and height (RFC 2083, 4.1.1). */
const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('the participation picture', () => {
  test('is as wide as a phone needs and grows with the units, up to what can be read', () => {
    expect(size(drawn(1))[0]).toBe(1080)
    expect(size(drawn(6))[1]).toBeGreaterThan(size(drawn(5))[1] ?? 0)
    expect(size(drawn(UNITS_DRAWN + 5))).toEqual(size(drawn(UNITS_DRAWN)))
    expect(drawn(20).length).toBeLessThan(300_000)
  })
  test('is the same for the same counts and another for others', () => {
    expect(drawn(3).equals(drawn(3))).toBe(true)
    expect(drawn(3, 3).equals(drawn(3, 4))).toBe(false)
  })
  test('is refused without a unit', () => {
    expect(() => drawn(0)).toThrow('a unit or more')
  })
})
