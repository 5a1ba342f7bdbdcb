/** The QR codes of a printed page, read as a phone reads them; needs pdftoppm (poppler), undefined without it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readQr from 'jsqr'

interface PrintedCode {
  text: string
  centimetres: number
}

const DOTS_PER_INCH = 144
const CENTIMETRES_PER_INCH = 2.54

/** The slips of a page, in points: where the first one begins, and how large each is. */
const SLIPS = { left: 28, top: 52, width: 269, height: 182, columns: 2, rows: 4 }
const DOTS_PER_POINT = DOTS_PER_INCH / 72

/** Slip by slip, as they are cut apart: a reader of several codes on one picture would mix up their corners. */
export function printedCodes(pdf: Uint8Array): PrintedCode[] | undefined {
  const page = firstPage(pdf)
  if (page === undefined) return undefined
  return Array.from({ length: SLIPS.columns * SLIPS.rows }, (_, n) =>
    slipOf(page, n % SLIPS.columns, Math.floor(n / SLIPS.columns)),
  ).flatMap(({ pixels, width, height }) => {
    const code = readQr.default(pixels, width, height, { inversionAttempts: 'dontInvert' })
    if (code === null) return []
    const { topLeftCorner: a, topRightCorner: b } = code.location
    return [{ text: code.data, centimetres: (Math.hypot(b.x - a.x, b.y - a.y) / DOTS_PER_INCH) * CENTIMETRES_PER_INCH }]
  })
}

interface Picture {
  width: number
  height: number
  pixels: Uint8ClampedArray
}

function slipOf(page: Picture, column: number, row: number): Picture {
  const [width, height] = [SLIPS.width * DOTS_PER_POINT, SLIPS.height * DOTS_PER_POINT]
  const [left, top] = [SLIPS.left * DOTS_PER_POINT + column * width, SLIPS.top * DOTS_PER_POINT + row * height]
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * page.width + left) * 4
    pixels.set(page.pixels.subarray(from, from + width * 4), y * width * 4)
  }
  return { width, height, pixels }
}

function firstPage(pdf: Uint8Array): Picture | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'cermin-pdf-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf)
    execFileSync('pdftoppm', ['-r', String(DOTS_PER_INCH), '-gray', '-l', '1', join(folder, 'a.pdf'), join(folder, 'a')], {
      stdio: 'ignore',
    })
    const image = readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.pgm')) ?? ''))
    const [head = '', width = 0, height = 0] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 40)) ?? []
    const grey = image.subarray(String(head).length)
    const pixels = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255)
    for (let at = 0; at < grey.length; at += 1) pixels.fill(grey[at] ?? 255, at * 4, at * 4 + 3)
    return { width: Number(width), height: Number(height), pixels }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
