import { describe, expect, it } from 'vitest'
import { RADAR_SIZE, radarPng } from '../../src/reports/radar.js'

const legend = { required: 'Disyaratkan', self: 'Penilaian diri', superior: 'Penilaian atasan' }

function axes(count: number, superior: number | null = 3) {
  return Array.from({ length: count }, (_, index) => ({ label: `Kompetensi nomor ${index + 1}`, required: 3, self: 4, superior }))
}

function radar(count: number, superior?: number | null) {
  return radarPng({ title: 'Profil kompetensi', subtitle: 'Periode 2026', axes: axes(count, superior), legend, caption: 'Hasil indikatif' })
}

describe('the radar of a result', () => {
  it.each([9, 10, 12])('of %d competencies is a PNG as large as a phone needs', (count) => {
    const png = radar(count)
    // PNG signature, then the IHDR chunk with width and height (RFC 2083, 3.1 and 4.1.1).
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([RADAR_SIZE.width, RADAR_SIZE.height])
    // Telegram takes photos up to 10 MB; a thin network wants far less.
    expect(png.length).toBeLessThan(300_000)
  })

  it('looks the same for the same levels and different for different ones', () => {
    expect(radar(9).equals(radar(9))).toBe(true)
    expect(radar(9, 2).equals(radar(9, 3))).toBe(false)
  })

  it('does not draw what was not observed as the lowest level', () => {
    expect(radar(9, null).equals(radar(9, 1))).toBe(false)
    const someMissing = axes(9).map((axis, index) => (index % 3 === 0 ? { ...axis, self: null, superior: null } : axis))
    expect(radarPng({ title: 'Profil', axes: someMissing, legend }).length).toBeGreaterThan(10_000)
  })

  it('draws names with signs that mean something to SVG', () => {
    const odd = axes(9).map((axis) => ({ ...axis, label: 'Data <dan> "Arsip" & SP4N-LAPOR!' }))
    expect(radarPng({ title: 'A & <b>', axes: odd, legend }).length).toBeGreaterThan(10_000)
  })

  it('is refused below three competencies', () => {
    expect(() => radar(2)).toThrow('three axes')
  })
})
