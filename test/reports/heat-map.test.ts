import { describe, expect, test } from 'vitest'
import { heatMapPng } from '../../src/reports/heat-map.js'
import { pixelsOf, sizeOf as size } from '../support/png.js'

const drawn = (units: number, competencies: number, value: (x: number, y: number) => number | null = (x, y) => (x * 37 + y * 23) % 101) =>
  heatMapPng({
    title: 'Peta kompetensi',
    subtitle: 'Penilaian 2026\nPersen ASN yang memenuhi standar jabatannya',
    columns: Array.from({ length: competencies }, (_, n) => `Kompetensi <Contoh> & ${n}`),
    rows: Array.from({ length: units }, (_, y) => ({
      unit: `Kelurahan Contoh ${y}`,
      cells: Array.from({ length: competencies }, (_, x) => value(x, y)),
    })),
    hidden: 'tidak ditampilkan',
  })

describe('the heat map', () => {
  test('is as wide as a phone needs, grows with the units, and 20 units with 14 competencies stay a light picture', () => {
    expect(size(drawn(1, 1))[0]).toBe(1080)
    const largest = drawn(20, 14)
    expect(size(largest)[0]).toBe(1080)
    expect(size(largest)[1]).toBeGreaterThan(size(drawn(19, 14))[1])
    expect(size(largest)[1]).toBeLessThan(2200)
    expect(largest.length).toBeLessThan(400_000)
  })

  test('fills its cells: low ones orange, high ones blue, those held back grey', () => {
    const [low, high, held] = [drawn(5, 5, () => 10), drawn(5, 5, () => 95), drawn(5, 5, () => null)].map(pixelsOf)
    // A cell is 93 by 59; its number and round corners take less than a third.
    const cells = 25 * 93 * 59 * 0.66
    expect(low?.('b35806')).toBeGreaterThan(cells)
    expect(high?.('1f5fa8')).toBeGreaterThan(cells)
    expect(held?.('eceff2')).toBeGreaterThan(cells)
    expect(held?.('b35806')).toBeLessThan(cells / 10)
  })

  test('is the same for the same figures and another for others', () => {
    expect(drawn(3, 3).equals(drawn(3, 3))).toBe(true)
    expect(drawn(3, 3).equals(drawn(3, 3, () => 50))).toBe(false)
  })

  test('is refused without a unit or a competency', () => {
    expect(() => drawn(0, 3)).toThrow('a unit and a competency')
    expect(() => drawn(3, 0)).toThrow('a unit and a competency')
  })
})
