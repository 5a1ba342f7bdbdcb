/** What stands in a draft: text, files, links, `Saya sudah paham`, and the buttons that take them away again. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { beginDraft, changeContent, type DraftOutcome } from '../../../domain/broadcast/change-draft.js'
import { ALBUM_MOST, type BroadcastContent, LINKS_MOST } from '../../../domain/broadcast/content.js'
import { type ContentFault, type Said, withSaid } from '../../../domain/broadcast/draft-content.js'
import { readLinks } from '../../../domain/broadcast/read-links.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { composeButtons } from './compose-buttons.js'
import { broadcastScreen, isRefused, openOwn } from './draft.js'
import { labelsOf } from './overview.js'

type About = { broadcast: number }

/** What is wrong, and what to do about it. */
export function faultText({ say }: Voice, fault: ContentFault): string {
  switch (fault.kind) {
    case 'text-too-long':
    case 'caption-too-long':
      return say(`compose-${fault.kind}`, { length: fault.length, most: fault.most })
    case 'too-many-files':
      return say('compose-too-many-files', { most: fault.most })
    case 'empty':
    case 'files-differ':
    case 'voice-alone':
    case 'question-unfinished':
    case 'not-sendable':
      return say(`compose-${fault.kind}`)
  }
}

const backTo = ({ say }: Voice, about: About) => new InlineKeyboard().text(say('button-back'), composeButtons.open.data(about))

/** `good`: what was said stands in the draft. */
type Shown = { screen: Screen; id: number | null; good: boolean }

async function shown(ctx: MemberCtx, outcome: DraftOutcome, id: number | null): Promise<Shown> {
  const { say } = ctx.voice
  switch (outcome.kind) {
    case 'saved':
      return { screen: await broadcastScreen(ctx.voice, ctx.member, outcome.broadcast), id: outcome.broadcast.id, good: true }
    case 'refused': {
      const keyboard = id === null ? {} : { keyboard: backTo(ctx.voice, { broadcast: id }) }
      return { screen: { text: faultText(ctx.voice, outcome.fault), ...keyboard }, id, good: false }
    }
    case 'stale':
      return { screen: { text: say('compose-no-longer-draft') }, id, good: false }
  }
}

/** Changes the content of an own draft. */
export async function change(ctx: MemberCtx, id: number, how: (content: BroadcastContent) => BroadcastContent): Promise<Shown> {
  const { deps, say, now } = ctx.voice
  const draft = await openOwn(ctx, id)
  if (isRefused(draft)) return { screen: { text: draft.refused.toast ?? say('tap-stale') }, id, good: false }
  const otherwise = deps.texts.plain(ctx.voice.locale)('compose-files-unnamed')
  return shown(ctx, await changeContent(deps.stores, { id, change: how, otherwise, now }), id)
}

/** A message of the admin; the first one begins the draft. */
export async function takeSaid(ctx: MemberCtx, id: number | null, said: Said): Promise<Shown> {
  const { deps, say, now, locale } = ctx.voice
  if (id !== null) return change(ctx, id, (content) => withSaid(content, said))
  if (!can(ctx.member, 'manage-broadcasts', null)) return { screen: { text: say('tap-not-yours') }, id: null, good: false }
  const otherwise = deps.texts.plain(locale)('compose-files-unnamed')
  return shown(ctx, await beginDraft(deps.stores, { authorId: ctx.member.id, said, otherwise, now }), null)
}

/** Answers whether the lines were taken. */
export async function takeLinks(ctx: MemberCtx, id: number, typed: string): Promise<{ screen: Screen; good: boolean }> {
  const { say } = ctx.voice
  const read = readLinks(typed)
  const keyboard = backTo(ctx.voice, { broadcast: id })
  switch (read.kind) {
    case 'too-many':
      return { screen: { text: say('compose-links-too-many', { most: read.most }), keyboard }, good: false }
    case 'bad-lines': {
      const lines = read.lines.map(({ place, why }) => say(`compose-link-${why}`, { place }))
      return { screen: { text: [say('compose-links-bad'), ...lines].join('\n'), keyboard }, good: false }
    }
    case 'good':
      return { screen: (await change(ctx, id, (content) => ({ ...content, links: read.links }))).screen, good: true }
  }
}

async function ask(ctx: MemberCtx, about: About, what: 'text' | 'files' | 'links'): Promise<TapReply> {
  const { say } = ctx.voice
  const draft = await openOwn(ctx, about.broadcast)
  if (isRefused(draft)) return draft.refused
  const { content } = draft
  const keyboard = new InlineKeyboard()
  if (what === 'files' && content.media.length > 0)
    keyboard.text(say('button-compose-files-remove'), composeButtons.removeFiles.data(about)).row()
  if (what === 'links' && content.links.length > 0)
    keyboard.text(say('button-compose-links-remove'), composeButtons.removeLinks.data(about)).row()
  keyboard.text(say('button-back'), composeButtons.open.data(about))
  const dialog = what === 'links' ? ({ name: 'broadcast-links', ...about } as const) : ({ name: 'broadcast-content', ...about } as const)
  const linksNow = content.links.length === 0 ? [] : [say('compose-links-now', { labels: labelsOf(content) })]
  const texts = {
    text: [say('compose-text-ask')],
    files: [say('compose-files-ask', { most: ALBUM_MOST, count: content.media.length })],
    links: [say('compose-links-ask', { most: LINKS_MOST }), ...linksNow],
  }
  return { screen: { text: texts[what].join('\n'), keyboard }, dialog }
}

/** A change by a tap: a fault is a window over the draft, which stays. */
async function tapChange(
  ctx: MemberCtx,
  { broadcast: id }: About,
  how: (content: BroadcastContent) => BroadcastContent,
): Promise<TapReply> {
  const { deps, now, locale } = ctx.voice
  const draft = await openOwn(ctx, id)
  if (isRefused(draft)) return draft.refused
  const otherwise = deps.texts.plain(locale)('compose-files-unnamed')
  const outcome = await changeContent(deps.stores, { id, change: how, otherwise, now })
  if (outcome.kind === 'refused') return { toast: faultText(ctx.voice, outcome.fault), alert: true }
  return { screen: (await shown(ctx, outcome, id)).screen }
}

async function askRemove(ctx: MemberCtx, about: About): Promise<TapReply> {
  const { say } = ctx.voice
  const draft = await openOwn(ctx, about.broadcast)
  if (isRefused(draft)) return draft.refused
  const keyboard = new InlineKeyboard()
    .text(say('button-compose-remove-sure'), composeButtons.removeSure.data(about))
    .danger()
    .row()
    .text(say('button-back'), composeButtons.open.data(about))
  return { screen: { text: say('compose-remove-ask', { title: draft.title }), keyboard } }
}

async function remove(ctx: MemberCtx, { broadcast }: About): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const draft = await openOwn(ctx, broadcast)
  if (isRefused(draft)) return draft.refused
  if (!(await deps.stores.broadcasts.removeDraft(broadcast))) return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-compose-list'), composeButtons.list.data({}))
  return { screen: { text: say('compose-removed'), keyboard } }
}

export function composeRoutes(routes: Routes): void {
  routes.tap(composeButtons.text, (ctx, about) => ask(ctx, about, 'text'))
  routes.tap(composeButtons.files, (ctx, about) => ask(ctx, about, 'files'))
  routes.tap(composeButtons.links, (ctx, about) => ask(ctx, about, 'links'))
  routes.tap(composeButtons.removeFiles, (ctx, about) => tapChange(ctx, about, (content) => ({ ...content, media: [] })))
  routes.tap(composeButtons.removeLinks, (ctx, about) => tapChange(ctx, about, (content) => ({ ...content, links: [] })))
  routes.tap(composeButtons.understood, (ctx, about) =>
    tapChange(ctx, about, (content) => ({ ...content, asksUnderstood: about.on === 1 })),
  )
  routes.tap(composeButtons.remove, askRemove)
  routes.tap(composeButtons.removeSure, remove)
}
