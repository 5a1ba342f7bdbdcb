/** PNGs read back: their size from the header, their colours by drawing them again. */
import { Resvg } from '@resvg/resvg-js'

/** Width and height: the header chunk holds them (RFC 2083, 4.1.1). */
export function sizeOf(png: Buffer): [width: number, height: number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

/** How many pixels have this colour, as hex without a sign. */
export function pixelsOf(png: Buffer): (rgb: string) => number {
  const [width, height] = sizeOf(png)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`
  const { pixels } = new Resvg(svg).render()
  const counts = new Map<string, number>()
  for (let at = 0; at < pixels.length; at += 4) {
    const rgb = pixels.subarray(at, at + 3).toString('hex')
    counts.set(rgb, (counts.get(rgb) ?? 0) + 1)
  }
  return (rgb) => counts.get(rgb) ?? 0
}
