import { describe, expect, test } from 'vitest'
import { timeAxis } from '../../src/reports/time-axis.js'
import { TIME_CURVE_SIZE, timeCurvePng } from '../../src/reports/time-curve.js'
import { at } from '../support/story.js'

const ZONE = 'Asia/Makassar'
/** PNG: the header chunk holds width and height (RFC 2083, 4.1.1). */
const size = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

const rising = (most: number, steps: number, pace: number) =>
  Array.from({ length: steps + 1 }, (_, n) => Math.round(most * (1 - Math.exp((-n / steps) * pace))))
function curve(hours: number, shares = [118, 82, 75]) {
  const from = at('2026-12-04 08:15')
  const steps = 120
  return timeCurvePng(
    {
      title: 'Upacara Hari Ibu dan penilaian diri',
      subtitle: 'Sejak 4 Desember 2026 pukul 08.15 WITA',
      locale: 'id',
      at: Array.from({ length: steps + 1 }, (_, n) => new Date(from.getTime() + (n * hours * 3_600_000) / steps)),
      series: [
        { name: `Terkirim (${shares[0]})`, counts: rising(shares[0] ?? 0, steps, 40) },
        { name: `Sudah paham (${shares[1]})`, counts: rising(shares[1] ?? 0, steps, 4) },
        { name: `Menjawab (${shares[2]})`, counts: rising(shares[2] ?? 0, steps, 3) },
      ],
      whole: { name: 'Semua penerima: 124', count: 124 },
    },
    ZONE,
  )
}

describe('the curve of a broadcast', () => {
  test('is a picture for a phone, with lines in it', () => {
    const png = curve(30)
    expect(size(png)).toEqual(TIME_CURVE_SIZE)
    expect(png.length).toBeGreaterThan(15_000)
    expect(png.length).toBeLessThan(300_000)
  })
  test('is another for other counts and the same for the same', () => {
    expect(curve(30).equals(curve(30))).toBe(true)
    expect(curve(30).equals(curve(30, [118, 40, 30]))).toBe(false)
  })
  test('is refused without time to show', () => {
    expect(() => curve(0)).toThrow('two moments')
  })
})

describe('its time axis', () => {
  const axis = (from: string, until: string, locale: 'id' | 'en' = 'id') => {
    const { min, max, interval, label } = timeAxis({ from: at(from), until: at(until), locale, zone: ZONE })
    return Array.from({ length: Math.floor((max - min) / interval) + 1 }, (_, n) => label(min + n * interval).replace('\n', ' '))
  }
  test.each([
    ['2026-12-04 08:15', '2026-12-04 08:33', 'id', ['08.15 4 Des', '08.20', '08.25', '08.30', '08.35']],
    ['2026-12-04 08:15', '2026-12-04 11:40', 'id', ['08.00 4 Des', '09.00', '10.00', '11.00', '12.00']],
    ['2026-12-04 08:15', '2026-12-05 14:15', 'id', ['06.00 4 Des', '12.00', '18.00', '00.00 5 Des', '06.00', '12.00', '18.00']],
    ['2026-12-04 08:15', '2026-12-08 08:15', 'en', ['4 Dec', '5 Dec', '6 Dec', '7 Dec', '8 Dec', '9 Dec']],
    ['2026-11-04 08:15', '2026-12-30 08:15', 'id', ['4 Nov', '18 Nov', '2 Des', '16 Des', '30 Des']],
  ] as const)('from %s until %s (%s) falls on whole hours and days of the office', (from, until, locale, labels) => {
    expect(axis(from, until, locale)).toEqual(labels)
  })
})
