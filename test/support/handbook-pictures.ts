/**
 * The pictures of the handbook, taken while the story of the main job is played on the sandbox's page, so that they show what there is.
 * Beside each picture its words are kept; an ordinary run compares them and takes no picture, `npm run handbook` takes them all anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { places } from '../../src/places.js'

export const picturesFolder = join(places.root, 'handbook', 'pictures')
const wordsFile = join(picturesFolder, 'words.json')
const wordsSchema = z.record(z.string(), z.array(z.string()))

const months =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Jan|Feb|Mar|Apr|Jun|Jul|Agu|Agt|Sep|Okt|Nov|Des'
/** What differs from day to day, and between two runs of one day. */
const changing: readonly [RegExp, string][] = [
  [/(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), /g, ''],
  [new RegExp(`\\d{1,2} (${months})( \\d{4})?`, 'g'), '<tanggal>'],
  [/\d{1,2}[.:]\d{2}/g, '<jam>'],
  [/\d+ (hari|jam|menit|detik)/g, '<lama>'],
  [/20\d\d/g, '<tahun>'],
]

export interface HandbookPictures {
  /** The bot's newest message with its buttons; `with` adds that many messages before it. */
  take(name: string, options?: { with?: number }): Promise<void>
  /** What was seen now and what is kept; after `npm run handbook` the same. */
  finish(): { seen: Record<string, string[]>; kept: Record<string, string[]> }
}

/** The words of every kept picture, by its name. */
export function keptWords(): Record<string, string[]> {
  return wordsSchema.parse(JSON.parse(readFileSync(wordsFile, 'utf8')))
}

export function handbookPictures(page: Page, drawAnew: boolean): HandbookPictures {
  const seen: Record<string, string[]> = {}
  return {
    async take(name, options = {}) {
      const messages = page.locator('article.message:visible')
      const last = await messages.count()
      const shown = Array.from({ length: 1 + (options.with ?? 0) }, (_, back) => messages.nth(last - 1 - back)).reverse()
      const words: string[] = []
      for (const one of shown) words.push(...(await one.innerText()).split('\n'))
      seen[name] = words.map((line) => masked(line)).filter((line) => line !== '' && line !== '<jam>')
      if (!drawAnew) return
      mkdirSync(picturesFolder, { recursive: true })
      // A plain wall: easier to read on paper, and a fifth of the size.
      await page.addStyleTag({ content: ':root { --wall: #f4f6f5 !important; --dot: #0000 !important; }' })
      const boxes = await Promise.all(shown.map((one) => one.boundingBox()))
      const tops = boxes.map((box) => box?.y ?? 0)
      const bottoms = boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0))
      const y = Math.max(0, Math.min(...tops) - 6)
      const clip = { x: 0, y, width: page.viewportSize()?.width ?? 390, height: Math.max(...bottoms) + 6 - y }
      await page.screenshot({ path: join(picturesFolder, `${name}.png`), clip, animations: 'disabled' })
    },
    finish() {
      if (drawAnew) writeFileSync(wordsFile, `${JSON.stringify(seen, null, 2)}\n`)
      return { seen, kept: keptWords() }
    },
  }
}

function masked(line: string): string {
  return changing.reduce((text, [what, instead]) => text.replace(what, instead), line).trim()
}
