/** A framework or catalogue file in the chat: fetched and opened, its faults and its changes told, all of them in a text file when they are many. */
import { InputFile } from 'grammy'
import { type SheetFault, sheetFaultSentence } from '../../domain/content-sheet/sheet-fault.js'
import type { NamedSheet } from '../../domain/content-sheet/sheet-table.js'
import { tableSentence } from '../../domain/roster/office-table.js'
import { saySentence } from '../../texts/sentence.js'
import type { MemberCtx, Sheet, Voice } from '../context.js'
import { downloadFile, downloadFrom } from '../download.js'
import type { Screen } from '../screen.js'

/** The shipped dictionary has 0.03 MB as a workbook. */
const LARGEST_BYTES = 5 * 1_048_576
/** Lines on the screen, and the letters of each: a phone is small, and a message holds 4096 characters. */
const LINES_SHOWN = 8
const LONGEST_LINE = 300

export type SentSheets = { kind: 'sheets'; fileName: string; sheets: readonly NamedSheet[] } | { kind: 'refused'; screen: Screen }

/** The sheets of the document in this message. Throws when Telegram cannot be reached. */
export async function sheetsIn(ctx: MemberCtx): Promise<SentSheets> {
  const { deps, say, locale } = ctx.voice
  const refused = (text: string): SentSheets => ({ kind: 'refused', screen: { text } })
  const document = ctx.message?.document
  if (document === undefined) return refused(say('content-file-please'))
  if ((document.file_size ?? 0) > LARGEST_BYTES) return refused(say('content-file-too-large'))
  if (!deps.costly.mayAsk(ctx.member.id)) return refused(say('too-costly'))
  const found = await downloadFile(downloadFrom(ctx.api), document.file_id)
  if (found.kind !== 'file') return refused(say(`content-file-${found.kind}`))
  if (found.bytes.length > LARGEST_BYTES) return refused(say('content-file-too-large'))
  const fileName = (document.file_name ?? 'berkas').slice(0, 100)
  const opened = await deps.readSheets(found.bytes, fileName)
  if (opened.kind === 'sheets') return { ...opened, fileName }
  return refused(say('plain', { text: saySentence(deps.texts.plain(locale), tableSentence(opened)) }))
}

/** What is wrong with a file; all faults as a text file before it when they are many. */
export function faultScreens(voice: Voice, faults: readonly SheetFault[]): Screen[] {
  const plain = voice.deps.texts.plain(voice.locale)
  const { lines, file } = folded(
    voice,
    faults.map((fault) => saySentence(plain, sheetFaultSentence(fault))),
    { caption: voice.say('content-faults-file', { count: faults.length }), fileName: 'kesalahan.txt' },
  )
  return [...file, { text: voice.say('content-faults', { count: faults.length, faults: { html: lines } }) }]
}

/** Lines as HTML, folded away on the screen; when they are many or long, all of them as a text file. */
export function folded(
  voice: Voice,
  all: readonly string[],
  named: { caption: string; fileName: string },
): { lines: string; file: Screen[] } {
  const short = (line: string) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line)
  const shown = all.slice(0, LINES_SHOWN).map((line) => voice.say('plain', { text: `• ${short(line)}` }))
  const isWhole = all.length <= LINES_SHOWN && all.every((line) => line.length <= LONGEST_LINE)
  const more = all.length > LINES_SHOWN ? [voice.say('content-more', { count: all.length - LINES_SHOWN })] : []
  const lines = `<blockquote expandable>${[...shown, ...more].join('\n')}</blockquote>`
  if (isWhole) return { lines, file: [] }
  const bytes = Buffer.from(`${all.map((line) => `- ${line}`).join('\n')}\n`, 'utf8')
  return { lines, file: [{ text: named.caption, document: new InputFile(bytes, named.fileName) }] }
}

/** The sheet that says how the others are filled in; it is never read back. */
export function helpSheet(voice: Voice, rows: readonly (readonly [string, string])[]): Sheet {
  const plain = voice.deps.texts.plain(voice.locale)
  const columns = [
    { header: plain('content-sheet-column'), width: 20 },
    { header: plain('content-sheet-meaning'), width: 140 },
  ]
  return { name: plain('content-sheet-help'), columns, rows }
}
