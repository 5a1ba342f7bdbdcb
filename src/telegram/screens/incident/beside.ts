/** The own notes while rating: read beside the item, and one of them cited as the reason (E6). */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { type FormItem, itemByKey } from '../../../domain/assessment/form.js'
import { citeNote } from '../../../domain/incident/cite-note.js'
import { type IncidentNote, notesSince } from '../../../domain/incident/incident-note.js'
import { ratingSubject } from '../../../domain/rating/form-view.js'
import type { Way } from '../../button.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { afterReason } from '../form/after-reason.js'
import { isRefused, type OpenForm, openForm } from '../form/form-access.js'
import { formButtons } from '../form/form-buttons.js'
import { itemScreen } from '../form/item-screen.js'
import { teamItemScreen } from '../form/team-item.js'
import { noteText } from '../team/person.js'
import { noteButtons } from './note-buttons.js'

/** The newest ones: what is shown at once must fit one message. */
const SHOWN = 6

interface AnswerPlace {
  rating: number
  item: string
  way?: Way | undefined
}

interface Beside {
  opened: OpenForm
  entry: FormItem
  notes: IncidentNote[]
}

async function openBeside(ctx: MemberCtx, params: AnswerPlace): Promise<Beside | { refused: TapReply }> {
  const opened = await openForm(ctx, params.rating, 'cite-incident')
  if (isRefused(opened)) return opened
  const { form } = opened
  const entry = itemByKey(opened.items, params.item)
  if (entry === undefined) return { refused: { toast: ctx.voice.say('tap-stale'), alert: true } }
  const of = { authorId: form.raterId, aboutId: form.ratee.id, competencyKey: entry.competency.key, since: notesSince(form.cycle.opensAt) }
  const notes = await ctx.voice.deps.stores.incidents.beside(of)
  return notes.length === 0 ? { refused: { toast: ctx.voice.say('note-none-here'), alert: true } } : { opened, entry, notes }
}

/** Texts in one message, each photo below it, and the item again. */
async function seeNotes(ctx: MemberCtx, params: AnswerPlace): Promise<TapReply> {
  const beside = await openBeside(ctx, params)
  if ('refused' in beside) return beside.refused
  const { opened, entry, notes } = beside
  const { say, now } = ctx.voice
  const shown = notes.slice(0, SHOWN)
  const { name } = entry.competency
  const words: Screen = {
    text: [
      say('note-beside', { name: opened.form.ratee.name, shown: shown.length, total: notes.length }),
      ...shown.map((note) => noteText(ctx, note, name)),
    ].join('\n\n'),
  }
  const photos = shown.flatMap((note): Screen[] => (note.fileId === null ? [] : [{ text: noteText(ctx, note, name), photo: note.fileId }]))
  if (!can(ctx.member, 'write-rating', ratingSubject(opened.form, now))) return { below: [words, ...photos] }
  const item = params.way === 'team' ? await teamItemScreen(ctx, opened, entry) : itemScreen(ctx, opened, entry)
  return { below: [words, ...photos, item] }
}

/** Letters of a note on its button. */
const LABEL = 40

async function chooseNote(ctx: MemberCtx, params: AnswerPlace): Promise<TapReply> {
  const beside = await openBeside(ctx, params)
  if ('refused' in beside) return beside.refused
  const { say, date, deps, locale } = ctx.voice
  const { entry, notes } = beside
  const shown = notes.slice(0, SHOWN)
  const keyboard = new InlineKeyboard()
  for (const note of shown) {
    const about = { date: date(note.happenedAt, 'day'), text: cut(note.text) }
    keyboard.text(deps.texts.plain(locale)('button-cite-note', about), noteButtons.cite.data({ ...params, note: note.id })).row()
  }
  keyboard.text(say('button-back'), formButtons.reason.data(params))
  const text = [
    say('item-competency', { competency: entry.competency.name, item: entry.item.title }),
    say('note-choose'),
    ...shown.map((note) => noteText(ctx, note, entry.competency.name)),
  ]
  return { screen: { text: text.join('\n\n'), keyboard } }
}

function cut(text: string): string {
  const letters = [...text]
  return letters.length <= LABEL ? text : `${letters.slice(0, LABEL - 1).join('')}…`
}

async function cite(ctx: MemberCtx, params: AnswerPlace & { note: number }): Promise<TapReply> {
  const opened = await openForm(ctx, params.rating, 'cite-incident')
  if (isRefused(opened)) return opened.refused
  const { say, date, deps, now, locale } = ctx.voice
  const plain = deps.texts.plain(locale)
  // Kept in the plain text of the rater's language: it is shown to the ratee as the rater's words.
  const quote = (note: IncidentNote) => plain('note-quote', { date: date(note.happenedAt, 'short'), text: note.text })
  const outcome = await citeNote(deps.stores, { ...opened, now, itemKey: params.item, noteId: params.note, quote })
  if (outcome.kind === 'no-such-note') return { toast: say('tap-stale'), alert: true }
  const screen = await afterReason(ctx, params, outcome)
  return outcome.kind === 'saved' ? { screen, toast: plain('toast-cited') } : { toast: screen.text, alert: true }
}

export function besideRoutes(routes: Routes): void {
  routes.tap(noteButtons.see, seeNotes)
  routes.tap(noteButtons.choose, chooseNote)
  routes.tap(noteButtons.cite, cite)
}
