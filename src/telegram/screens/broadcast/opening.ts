/** The pimpinan's own words for the opening of a cycle: recorded here, attached by the admin at /periode. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Broadcast } from '../../../domain/broadcast/broadcast.js'
import type { Said } from '../../../domain/broadcast/draft-content.js'
import { ownOpening, recordOpening, waitingOpenings } from '../../../domain/broadcast/opening-message.js'
import type { MemberCtx, Voice } from '../../context.js'
import { entitiesHtml } from '../../entities-html.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { send } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { composeButtons, openingButtons } from './compose-buttons.js'

const APPROVALS_SHOWN = 5

/** The pimpinan's words as a quotation under the name; with the file when there is one. `below` stands after it in the same message. */
export async function openingMessage(voice: Voice, { authorId, content }: Broadcast, below: string): Promise<Screen> {
  const { deps, say, now } = voice
  const author = authorId === null ? null : await deps.stores.people.byId(authorId, now)
  const [file] = content.media
  const words = content.text === '' ? [] : [`<blockquote>${entitiesHtml(content.text, content.entities)}</blockquote>`]
  const text = [say('opening-from', { name: author?.name ?? deps.agencyName }), ...words, ...(below === '' ? [] : ['', below])].join('\n')
  if (file === undefined || file.fileId === null) return { text }
  return file.kind === 'voice' ? { text, voice: file.fileId } : { text, photo: file.fileId }
}

export async function openingScreen(ctx: MemberCtx): Promise<Screen> {
  const { say, deps } = ctx.voice
  const own = await ownOpening(deps.stores, ctx.member.id)
  const keyboard = new InlineKeyboard()
  if (own === null) keyboard.text(say('button-opening-record'), openingButtons.record.data({})).row()
  else
    keyboard
      .text(say('button-compose-preview'), openingButtons.preview.data({ broadcast: own.id }))
      .row()
      .text(say('button-opening-again'), openingButtons.record.data({}))
      .text(say('button-opening-remove'), openingButtons.remove.data({}))
      .row()
  const waiting = await deps.stores.broadcasts.list(['approval'], APPROVALS_SHOWN)
  const plain = deps.texts.plain(ctx.voice.locale)
  for (const one of waiting.filter((each) => can(ctx.member, 'approve-broadcast', each)))
    keyboard.text(plain('opening-waiting-approval', { title: one.title }), composeButtons.open.data({ broadcast: one.id })).row()
  keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  if (own === null) return { text: say('opening-none'), keyboard }
  const { media, text } = own.content
  const kind = media[0] === undefined ? [] : [say(media[0].kind === 'voice' ? 'opening-voice' : 'opening-photo')]
  return { text: [say('opening-now'), ...kind, ...(text === '' ? [] : [say('quote', { text })])].join('\n'), keyboard }
}

/** Takes what the pimpinan said; `more`: something else has to be said. */
export async function takeOpening(ctx: MemberCtx, said: Said): Promise<{ screen: Screen; more: boolean }> {
  const { deps, say, now, locale } = ctx.voice
  if (!can(ctx.member, 'record-opening-message', null)) return { screen: { text: say('tap-not-yours') }, more: false }
  const otherwise = deps.texts.plain(locale)(said.file?.kind === 'voice' ? 'opening-voice' : 'opening-photo')
  const outcome = await recordOpening(deps.stores, { authorId: ctx.member.id, said, otherwise, now })
  switch (outcome.kind) {
    case 'recorded':
      return { screen: await openingScreen(ctx), more: false }
    case 'too-long':
      return { screen: { text: say('opening-too-long', { length: outcome.length, most: outcome.most }) }, more: true }
    case 'wrong-kind':
      return { screen: { text: say('opening-wrong-kind') }, more: true }
  }
}

function askRecord(ctx: MemberCtx): TapReply {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), openingButtons.opening.data({}))
  return { screen: { text: say('opening-ask'), keyboard }, dialog: { name: 'opening-message' } }
}

async function remove(ctx: MemberCtx): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const own = await ownOpening(deps.stores, ctx.member.id)
  if (own === null || !(await deps.stores.broadcasts.removeDraft(own.id))) return { toast: say('tap-stale'), alert: true }
  return { screen: await openingScreen(ctx), toast: say('opening-removed') }
}

/** By its author, and by the admin who is about to attach it. */
async function preview(ctx: MemberCtx, id: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const isAdmin = can(ctx.member, 'manage-cycle', null)
  const message = (await waitingOpenings(deps.stores)).find((one) => one.id === id && (isAdmin || one.authorId === ctx.member.id))
  if (message === undefined) return { toast: say(isAdmin ? 'tap-stale' : 'tap-not-yours'), alert: true }
  await send(ctx, await openingMessage(ctx.voice, message, ''))
  const back = isAdmin ? menuButtons.cycle : openingButtons.opening
  const keyboard = new InlineKeyboard().text(say('button-back'), back.data({}))
  return { below: [{ text: say('compose-preview-foot'), keyboard }] }
}

function notPimpinan(ctx: MemberCtx): TapReply | null {
  return can(ctx.member, 'record-opening-message', null) ? null : { toast: ctx.voice.say('tap-not-yours'), alert: true }
}

export function openingRoutes(routes: Routes): void {
  routes.tap(openingButtons.opening, async (ctx) => notPimpinan(ctx) ?? { screen: await openingScreen(ctx) })
  routes.tap(openingButtons.record, async (ctx) => notPimpinan(ctx) ?? askRecord(ctx))
  routes.tap(openingButtons.remove, async (ctx) => notPimpinan(ctx) ?? remove(ctx))
  routes.tap(openingButtons.preview, (ctx, { broadcast }) => preview(ctx, broadcast))
}
