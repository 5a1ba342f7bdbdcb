/** Pictures of bars that can be read on a phone, each with the same figures in words: under it where they fit, else right below. */
import { setImmediate as breathe } from 'node:timers/promises'
import { type InlineKeyboard, InputFile } from 'grammy'
import { evenly, MOST_UNITS } from '../../../domain/dashboard/heat-map.js'
import type { Voice } from '../../context.js'
import type { Screen, TapReply } from '../../screen.js'
import { allLines } from './unit-lines.js'

/** So many units' pictures are sent at one tap; the next ones are a tap away. */
const UNITS_A_TAP = 2 * MOST_UNITS
/** Letters under a picture; Telegram takes 1024. */
const CAPTION_MOST = 1000

export interface UnitPictures<T> {
  /** In the order of the pictures. */
  rows: readonly T[]
  /** From 1; one that is no longer there is the last one. */
  page: number
  /** Above the figures in words, HTML. */
  head: string
  /** What the lines say, HTML. */
  lead?: string
  line: (row: T, place: number) => string
  /** Below the figures, HTML. */
  notes: readonly string[]
  fileName: string
  /** `which`: nothing, or the number of the picture, for the subtitle. */
  draw: (rows: readonly T[], which: readonly string[]) => Promise<Buffer>
  keyboard: InlineKeyboard
  button: { data(params: { page: number }): string }
}

/** The rows of one tap, and the button to the next ones on the keyboard. */
export function rowsOfTap<T>(
  { say }: Voice,
  { rows, page: wanted, keyboard, button }: Pick<UnitPictures<T>, 'rows' | 'page' | 'keyboard' | 'button'>,
) {
  const pages = Math.max(1, Math.ceil(rows.length / UNITS_A_TAP))
  const page = Math.min(Math.max(1, wanted), pages)
  if (page < pages) keyboard.row().text(say('button-dash-units-next', { page: page + 1, pages }), button.data({ page: page + 1 }))
  return { from: (page - 1) * UNITS_A_TAP, rows: rows.slice((page - 1) * UNITS_A_TAP, page * UNITS_A_TAP) }
}

export async function unitPictures<T>(voice: Voice, asked: UnitPictures<T>): Promise<TapReply> {
  const plain = voice.deps.texts.plain(voice.locale)
  const { from, rows } = rowsOfTap(voice, asked)
  const parts = evenly(rows, MOST_UNITS)
  const below: Screen[] = []
  let place = from
  for (const [index, part] of parts.entries()) {
    // A picture takes a fifth of a second: between two of them others have their turn.
    await breathe()
    const of = { part: index + 1, parts: parts.length }
    const which = parts.length === 1 ? [] : [plain('dash-heat-part', of)]
    const photo = new InputFile(await asked.draw(part, which), asked.fileName)
    const start = place
    const lines = part.map((row, at) => asked.line(row, start + at + 1))
    place += part.length
    below.push(...withFigures(voice, { photo, lines, of, asked }))
  }
  const last = below.at(-1)
  if (last !== undefined) last.keyboard = asked.keyboard
  return { below }
}

interface Drawn {
  photo: InputFile
  lines: readonly string[]
  of: { part: number; parts: number }
  asked: Pick<UnitPictures<unknown>, 'head' | 'lead' | 'notes'>
}

function withFigures({ say }: Voice, { photo, lines, of, asked: { head, lead, notes } }: Drawn): Screen[] {
  const leads = lead === undefined ? [] : [lead]
  const quotes = allLines(lines)
  const together = [head, ...leads, ...quotes, ...notes].join('\n')
  if (together.length <= CAPTION_MOST) return [{ text: together, photo }]
  const figures = quotes.map((quote, index) => [
    ...(index === 0 ? [say('dash-figures', of), ...leads] : []),
    quote,
    ...(index === quotes.length - 1 ? notes : []),
  ])
  return [{ text: head, photo }, ...figures.map((texts) => ({ text: texts.join('\n') }))]
}
