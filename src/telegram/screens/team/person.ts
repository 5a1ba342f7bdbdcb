/** /tim -> one person: the own notes of what happened, newest first, and the way to another. Nobody else sees them (E6). */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { IncidentNote } from '../../../domain/incident/incident-note.js'
import { removeNote } from '../../../domain/incident/note-incident.js'
import type { Member } from '../../../domain/roster/member.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { noteButtons } from '../incident/note-buttons.js'
import { noteFramework } from '../incident/note-framework.js'
import { nameOf } from '../result/result.js'
import { teamButtons } from './team-buttons.js'

/** A page of notes at their longest still fits a message. */
const NOTES_A_PAGE = 5

/** Somebody this member leads now; null otherwise. */
export async function ledPerson(ctx: MemberCtx, personId: number): Promise<Member | null> {
  const { deps, now } = ctx.voice
  const superior = await deps.stores.people.superiorOf(personId, now)
  const mayNote = can(ctx.member, 'note-incident', { aboutId: personId, superiorId: superior?.id ?? null })
  return mayNote ? deps.stores.people.byId(personId, now) : null
}

async function personScreen(ctx: MemberCtx, person: Member, wanted: number): Promise<Screen> {
  const { say, date, deps, locale } = ctx.voice
  const framework = await noteFramework(deps)
  const of = { authorId: ctx.member.id, aboutId: person.id }
  const page = Math.max(1, wanted)
  const { total, notes } = await deps.stores.incidents.byAuthor(of, { from: (page - 1) * NOTES_A_PAGE, most: NOTES_A_PAGE })
  const pages = Math.max(1, Math.ceil(total / NOTES_A_PAGE))
  // A page that is no longer there, as after a removal, is the last one.
  if (page > pages) return personScreen(ctx, person, pages)
  const keyboard = new InlineKeyboard()
    .text(say('button-note-incident'), noteButtons.add.data({ person: person.id }))
    .success()
    .row()
  for (const note of notes) {
    const label = deps.texts.plain(locale)('button-note', {
      date: date(note.happenedAt, 'day'),
      competency: nameOf(framework, note.competencyKey),
    })
    keyboard.text(label, noteButtons.note.data({ note: note.id })).row()
  }
  const turn = (to: number) => noteButtons.person.data({ person: person.id, page: to })
  if (page > 1) keyboard.text(say('button-previous'), turn(page - 1))
  if (page < pages) keyboard.text(say('button-next-page', { page: page + 1, pages }), turn(page + 1))
  keyboard.row().text(say('button-back'), teamButtons.home.data({ page: 1 }))
  const text = [
    say('note-person', { name: person.name, position: person.position }),
    total === 0 ? say('note-none') : say('note-count', { count: total }),
    ...notes.map((note) => noteText(ctx, note, nameOf(framework, note.competencyKey))),
  ]
  return { text: text.join('\n\n'), keyboard }
}

/** Date, competency, whether a photo is with it or a reason cites it, and the words. */
export function noteText(ctx: MemberCtx, note: IncidentNote, competency: string): string {
  const { say, date } = ctx.voice
  const signs = [...(note.kind === 'photo' ? [say('note-photo')] : []), ...(note.cited ? [say('note-cited')] : [])]
  const head = [say('note-head', { date: date(note.happenedAt, 'short'), competency }), ...signs].join(' · ')
  return `${head}\n${say('quote', { text: note.text })}`
}

async function showPerson(ctx: MemberCtx, params: { person: number; page: number }): Promise<TapReply> {
  const person = await ledPerson(ctx, params.person)
  if (person === null) return { toast: ctx.voice.say('tap-not-yours'), alert: true }
  return { screen: await personScreen(ctx, person, params.page) }
}

/** The note if this person wrote it; someone else's is as if it did not exist. */
async function ownNote(ctx: MemberCtx, noteId: number): Promise<IncidentNote | null> {
  const note = await ctx.voice.deps.stores.incidents.byId(noteId)
  return note !== null && can(ctx.member, 'see-incident-note', note) ? note : null
}

async function showNote(ctx: MemberCtx, noteId: number): Promise<TapReply> {
  const { say, deps } = ctx.voice
  const note = await ownNote(ctx, noteId)
  if (note === null) return { toast: say('tap-not-yours'), alert: true }
  const keyboard = new InlineKeyboard()
  if (!note.cited) keyboard.text(say('button-note-remove'), noteButtons.remove.data({ note: note.id })).row()
  keyboard.text(say('button-back'), noteButtons.person.data({ person: note.aboutId, page: 1 }))
  const text = noteText(ctx, note, nameOf(await noteFramework(deps), note.competencyKey))
  const shown = note.cited ? `${text}\n\n${say('note-stays')}` : text
  return { screen: { text: shown, keyboard, ...(note.fileId === null ? {} : { photo: note.fileId }) } }
}

async function askRemove(ctx: MemberCtx, noteId: number): Promise<TapReply> {
  const { say, date } = ctx.voice
  const note = await ownNote(ctx, noteId)
  if (note === null) return { toast: say('tap-not-yours'), alert: true }
  if (note.cited) return { toast: say('note-stays'), alert: true }
  const keyboard = new InlineKeyboard()
    .text(say('button-note-remove-sure'), noteButtons.removeSure.data({ note: note.id }))
    .text(say('button-cancel'), noteButtons.note.data({ note: note.id }))
  const text = say('note-remove-ask', { date: date(note.happenedAt, 'short'), text: note.text })
  return { screen: { text, keyboard } }
}

async function remove(ctx: MemberCtx, noteId: number): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  const note = await ownNote(ctx, noteId)
  if (note === null) return { toast: say('tap-not-yours'), alert: true }
  const outcome = await removeNote(deps.stores, { noteId, now })
  if (outcome.kind === 'cited') return { toast: say('note-stays'), alert: true }
  const person = await ledPerson(ctx, note.aboutId)
  const back = new InlineKeyboard().text(say('button-back'), teamButtons.home.data({ page: 1 }))
  if (person === null) return { screen: { text: say('note-removed'), keyboard: back }, toast: say('note-removed') }
  return { screen: await personScreen(ctx, person, 1), toast: say('note-removed') }
}

export function teamPersonRoutes(routes: Routes): void {
  routes.tap(noteButtons.person, showPerson)
  routes.tap(noteButtons.note, (ctx, { note }) => showNote(ctx, note))
  routes.tap(noteButtons.remove, (ctx, { note }) => askRemove(ctx, note))
  routes.tap(noteButtons.removeSure, (ctx, { note }) => remove(ctx, note))
}
