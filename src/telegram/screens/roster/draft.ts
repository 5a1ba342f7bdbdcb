/** What a roster file would change: the counts, who moves and who leaves, the refused rows as a workbook, and the yes. */
import { InlineKeyboard, InputFile } from 'grammy'
import { continuedByFile, soFar } from '../../../domain/cycle/begun-ratings.js'
import { maskNip } from '../../../domain/roster/nip.js'
import type { RosterPlan } from '../../../domain/roster/plan-import.js'
import type { ShownPlan } from '../../../domain/roster/roster-draft.js'
import { faultSentence } from '../../../domain/roster/roster-fault.js'
import { saySentence } from '../../../texts/sentence.js'
import type { Voice } from '../../context.js'
import type { Screen } from '../../screen.js'
import { rosterButtons } from './roster-buttons.js'

/** People and faults named on the screen; a phone is small, and a message holds 4096 characters. */
const NAMED = 8
const FAULTS_NAMED = 4
/** Of a cell or a name. */
const LONGEST = 60

/** `ownNip` is that of whoever sent the file. */
export async function draftScreens(
  voice: Voice,
  draft: { id: number; version: number; ownNip: string },
  shown: ShownPlan,
): Promise<Screen[]> {
  const refused = await refusedRows(voice, shown)
  const screen = planScreen(voice, draft, shown, await continuedLines(voice, shown))
  return refused === null ? [screen] : [refused, screen]
}

/** Ratings that were begun and that somebody else goes on with after the import. */
async function continuedLines(voice: Voice, { planned }: ShownPlan): Promise<string[]> {
  if (planned.kind !== 'dry-run') return []
  const { deps, say, now } = voice
  const going = continuedByFile(await deps.stores.participations.begun('everyone', now), planned.plan.moved)
  const named = await soFar(deps.stores, going.slice(0, NAMED))
  const lines = named.map(({ name, raterName, answered, items }) =>
    say('continues-person', { name: short(name), from: short(raterName), answered, items }),
  )
  return folded(voice, say('continues-file', { count: going.length }), lines, going.length)
}

function planScreen(
  voice: Voice,
  draft: { id: number; version: number; ownNip: string },
  { planned, reading }: ShownPlan,
  continued: readonly string[],
): Screen {
  const { say } = voice
  const { refusedRows: refused } = planned
  const back = new InlineKeyboard()
    .text(say('button-desk-import'), rosterButtons.askFile.data({}))
    .row()
    .text(say('button-desk'), rosterButtons.home.data({}))
  const faults = faultLines(voice, { planned, reading })
  const ignored =
    planned.ignoredColumns.length === 0 ? [] : ['', say('draft-ignored', { columns: short(planned.ignoredColumns.join(', '), 200) })]
  const text = (...parts: string[]) => [...parts, ...ignored, ...faults].join('\n')
  switch (planned.kind) {
    case 'no-usable-row':
      return { text: text(say('draft-no-usable-row', { refused })), keyboard: back }
    case 'unchanged':
      return { text: text(say('draft-unchanged', { unchanged: planned.plan.counts.unchanged, refused })), keyboard: back }
    case 'too-many-leavers': {
      const keyboard = new InlineKeyboard()
        .text(
          say('button-draft-many-leavers', { left: planned.left.length }),
          rosterButtons.manyLeavers.data({ draft: draft.id, version: draft.version }),
        )
        .danger()
        .row()
        .text(say('button-cancel'), rosterButtons.no.data({ draft: draft.id }))
      const head = say('draft-too-many-leavers', { left: planned.left.length, active: planned.active })
      return { text: text(head, leavers(voice, planned.left)), keyboard }
    }
    case 'dry-run': {
      // Nobody marks oneself as leaver, by a file as little as by a button.
      if (planned.plan.left.some(({ nip }) => nip === draft.ownNip)) return { text: text(say('draft-own-missing')), keyboard: back }
      const keyboard = new InlineKeyboard()
        .text(say('button-draft-yes'), rosterButtons.yes.data({ draft: draft.id, version: draft.version }))
        .success()
        .row()
        .text(say('button-cancel'), rosterButtons.no.data({ draft: draft.id }))
      return {
        text: text(say('draft-dry-run', { ...countsOf(planned.plan), refused }), ...planLines(voice, planned.plan), ...continued),
        keyboard,
      }
    }
  }
}

function countsOf({ counts }: RosterPlan) {
  const { newPeople, changedPeople, moved, left, returned, held, unchanged, newUnits } = counts
  return { newPeople, changedPeople, moved, left, returned, held, unchanged, newUnits }
}

function planLines(voice: Voice, plan: RosterPlan): string[] {
  const { say } = voice
  return [
    ...(plan.left.length === 0 ? [] : [leavers(voice, plan.left)]),
    ...folded(
      voice,
      say('draft-moves-head'),
      plan.moved.map(({ name, nip, field, before, after }) => {
        const value = (text: string | null) => (text === null ? '–' : field === 'superior' ? maskNip(text) : short(text))
        return say(`draft-move-${field}`, { name: short(name), nip: maskNip(nip), before: value(before), after: value(after) })
      }),
    ),
    ...folded(
      voice,
      say('draft-held-head'),
      plan.held.map(({ name, nip }) => say('draft-person', { name: short(name), nip: maskNip(nip) })),
    ),
    ...(plan.withoutSuperior.length > 1 ? [say('draft-without-superior', { count: plan.withoutSuperior.length })] : []),
  ]
}

function leavers(voice: Voice, left: readonly { name: string; nip: string; unit: string }[]): string {
  const lines = left.map(({ name, nip, unit }) => voice.say('draft-leaver', { name: short(name), nip: maskNip(nip), unit: short(unit) }))
  return folded(voice, voice.say('draft-leavers-head'), lines).join('\n')
}

/** A head, and the first lines below it folded away; `count` is how many there are in all. */
function folded({ say }: Voice, head: string, lines: readonly string[], count = lines.length): string[] {
  if (count === 0) return []
  const more = count > NAMED ? [say('draft-more', { count: count - NAMED })] : []
  return ['', head, `<blockquote expandable>${[...lines.slice(0, NAMED), ...more].join('\n')}</blockquote>`]
}

/** Faults of the whole file, or the first of its rows; all of them stand in the workbook. */
function faultLines(voice: Voice, { planned, reading }: Pick<ShownPlan, 'planned' | 'reading'>): string[] {
  const ofFile = reading.refused.length === 0
  const plain = voice.deps.texts.plain(voice.locale)
  const sentences = planned.faults.slice(0, ofFile ? NAMED : FAULTS_NAMED).map((fault) => saySentence(plain, faultSentence(fault)))
  const lines = sentences.map((sentence) => `• ${voice.say('plain', { text: short(sentence, 400) })}`)
  return lines.length === 0 ? [] : ['', voice.say(ofFile ? 'draft-file-faults' : 'draft-row-faults'), ...lines]
}

/** The rows that were kept out as they stood in the file, with what is wrong with each: to be mended and sent again. */
async function refusedRows(voice: Voice, { reading, rows }: ShownPlan): Promise<Screen | null> {
  const { deps, say, locale } = voice
  if (reading.refused.length === 0) return null
  const plain = deps.texts.plain(locale)
  const sentences = new Map<number, string[]>()
  for (const fault of reading.faults) {
    const sentence = saySentence(plain, faultSentence(fault))
    const same = sentences.get(fault.row)
    if (same === undefined) sentences.set(fault.row, [sentence])
    else same.push(sentence)
  }
  const titles = rows[reading.headerRow - 1] ?? []
  const width = Math.max(titles.length, ...reading.refused.slice(0, 1000).map(({ row }) => rows[row - 1]?.length ?? 0))
  const at = Array.from({ length: width }, (_, column) => column)
  const columns = [...at.map((column) => ({ header: titles[column] ?? '', width: 22 })), { header: plain('draft-fault-column'), width: 90 }]
  const body = reading.refused.map(({ row }) => [
    ...at.map((column) => rows[row - 1]?.[column] ?? ''),
    (sentences.get(row) ?? []).join('\n'),
  ])
  const bytes = await deps.workbookXlsx([{ name: plain('draft-refused-sheet'), columns, rows: body }])
  return { text: say('draft-refused-file', { count: body.length }), document: new InputFile(bytes, 'baris-ditolak.xlsx') }
}

function short(text: string, most = LONGEST): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
