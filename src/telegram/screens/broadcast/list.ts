/** /siaran: what is being written, waits, is scheduled, is being sent and was sent; the pimpinan finds the opening message here. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Broadcast, BroadcastState } from '../../../domain/broadcast/broadcast.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { composeButtons } from './compose-buttons.js'
import { broadcastScreen, isRefused, openSeen } from './draft.js'
import { openingScreen } from './opening.js'
import { beginFromTemplate, TEMPLATES } from './templates.js'

/** Rows shown of each; a phone is small. */
const SHOWN: readonly [BroadcastState, number][] = [
  ['draft', 8],
  ['approval', 8],
  ['scheduled', 8],
  ['sending', 5],
  ['paused', 5],
  ['done', 5],
]
/** Looked through, for drafts of others and messages for an opening stand among them. */
const SEEN = 60
const LABEL_MOST = 55

async function broadcastList(ctx: MemberCtx): Promise<Screen> {
  const { say } = ctx.voice
  if (!can(ctx.member, 'manage-broadcasts', null)) {
    if (can(ctx.member, 'record-opening-message', null)) return openingScreen(ctx)
    return { text: say('cycle-not-admin'), keyboard: new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({})) }
  }
  const rows = await Promise.all(SHOWN.map(([state, most]) => shownOf(ctx, state, most)))
  const keyboard = new InlineKeyboard()
  for (const broadcast of rows.flat()) keyboard.text(rowLabel(ctx, broadcast), composeButtons.open.data({ broadcast: broadcast.id })).row()
  keyboard
    .text(say('button-compose-new'), composeButtons.create.data({}))
    .row()
    .text(say('button-compose-templates'), composeButtons.templates.data({}))
    .row()
    .text(say('button-menu'), menuButtons.menu.data({}))
  return { text: say(rows.flat().length === 0 ? 'compose-list-empty' : 'compose-list'), keyboard }
}

async function shownOf(ctx: MemberCtx, state: BroadcastState, most: number): Promise<Broadcast[]> {
  const found = await ctx.voice.deps.stores.broadcasts.list([state], SEEN)
  const own = (one: Broadcast) => state !== 'draft' || (one.content.corrects === undefined && can(ctx.member, 'edit-broadcast', one))
  return found.filter((one) => one.content.opening === undefined && own(one)).slice(0, most)
}

/** Labels of buttons are plain text. */
function rowLabel({ voice }: MemberCtx, { state, title, scheduledAt, content }: Broadcast): string {
  const say = voice.deps.texts.plain(voice.locale)
  if (state === 'cancelled') return title
  if (state === 'scheduled') return cut(say('compose-row-scheduled', { title, at: voice.date(scheduledAt ?? voice.now, 'short') }))
  return cut(content.corrects === undefined ? say(`compose-row-${state}`, { title }) : say('compose-row-correction', { title }))
}
const cut = (text: string) => (text.length <= LABEL_MOST ? text : `${[...text].slice(0, LABEL_MOST - 1).join('')}…`)

/** What every button of an admin asks first. */
export function notAdmin(ctx: MemberCtx): TapReply | null {
  return can(ctx.member, 'manage-broadcasts', null) ? null : { toast: ctx.voice.say('tap-not-yours'), alert: true }
}

function askNew(ctx: MemberCtx): TapReply {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), composeButtons.list.data({}))
  return { screen: { text: say('compose-new'), keyboard }, dialog: { name: 'broadcast-content' } }
}

function templatesScreen(ctx: MemberCtx): Screen {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  for (const template of TEMPLATES) keyboard.text(say(`template-${template}`), composeButtons.fromTemplate.data({ template })).row()
  return { text: say('compose-templates'), keyboard: keyboard.text(say('button-back'), composeButtons.list.data({})) }
}

async function fromTemplate(ctx: MemberCtx, word: string): Promise<TapReply> {
  const template = TEMPLATES.find((one) => one === word)
  const draft = template === undefined ? null : await beginFromTemplate(ctx, template)
  if (draft === null) return { toast: ctx.voice.say('tap-stale'), alert: true }
  return { screen: await broadcastScreen(ctx.voice, ctx.member, draft) }
}

async function open(ctx: MemberCtx, id: number): Promise<TapReply> {
  const broadcast = await openSeen(ctx, id)
  return isRefused(broadcast) ? broadcast.refused : { screen: await broadcastScreen(ctx.voice, ctx.member, broadcast) }
}

export function broadcastListRoutes(routes: Routes): void {
  routes.command('siaran', broadcastList)
  routes.tap(composeButtons.list, async (ctx) => notAdmin(ctx) ?? { screen: await broadcastList(ctx) })
  routes.tap(composeButtons.create, async (ctx) => notAdmin(ctx) ?? askNew(ctx))
  routes.tap(composeButtons.templates, async (ctx) => notAdmin(ctx) ?? { screen: templatesScreen(ctx) })
  routes.tap(composeButtons.fromTemplate, async (ctx, { template }) => notAdmin(ctx) ?? fromTemplate(ctx, template))
  routes.tap(composeButtons.open, (ctx, { broadcast }) => open(ctx, broadcast))
}
