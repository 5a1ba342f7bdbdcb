import { describe, expect, test } from 'vitest'
import { ROWS_DRAWN, valueBarsPng } from '../../src/reports/value-bars.js'
import { pixelsOf, sizeOf } from '../support/png.js'

const drawn = (
  rows: number,
  { value = 60, tone = 'gap' as 'gap' | 'reached', label = '3 dari 5', at = undefined as number | undefined } = {},
) =>
  valueBarsPng({
    title: 'Kesenjangan terbesar',
    subtitle: 'Penilaian 2026\nASN di bawah standar jabatannya',
    tone,
    rows: Array.from({ length: rows }, (_, n) => ({ name: `Kompetensi <Contoh> & nama yang panjang ${n}`, value, label })),
    most: 100,
    ...(at === undefined ? {} : { mark: { at, label: '20 JP' } }),
  })

describe('the picture with one bar a row', () => {
  test('is as wide as a phone needs and grows with its rows, up to what can be read', () => {
    expect(sizeOf(drawn(1))[0]).toBe(1080)
    expect(sizeOf(drawn(6))[1]).toBeGreaterThan(sizeOf(drawn(5))[1])
    expect(sizeOf(drawn(ROWS_DRAWN + 5))).toEqual(sizeOf(drawn(ROWS_DRAWN)))
    expect(drawn(20).length).toBeLessThan(400_000)
  })

  test('fills its bars as far as the value goes, orange for what is missing and blue for what is reached', () => {
    const [half, full, none, done] = [
      pixelsOf(drawn(5, { value: 50 })),
      pixelsOf(drawn(5, { value: 100 })),
      pixelsOf(drawn(5, { value: 0 })),
      pixelsOf(drawn(5, { tone: 'reached' })),
    ]
    expect(half('f1a340') / full('f1a340')).toBeCloseTo(0.5, 1)
    // Five bars 40 high and over 400 long.
    expect(full('f1a340')).toBeGreaterThan(5 * 40 * 400)
    expect(none('f1a340')).toBe(0)
    expect(none('eceff2')).toBeGreaterThan(5 * 40 * 400)
    expect(done('1f5fa8')).toBeGreaterThan(5 * 40 * 200)
  })

  test('leaves room for its words, and a line across the bars stands where it belongs', () => {
    // The longer the words, the shorter the bars.
    expect(pixelsOf(drawn(3, { value: 100, label: '12,5 JP · 1200/4500' }))('f1a340')).toBeLessThan(
      pixelsOf(drawn(3, { value: 100 }))('f1a340'),
    )
    expect(drawn(3, { at: 20 }).equals(drawn(3, { at: 60 }))).toBe(false)
    expect(drawn(3, { at: 20 }).equals(drawn(3))).toBe(false)
  })

  test('is refused without a row', () => {
    expect(() => drawn(0)).toThrow('a row or more')
  })
})
