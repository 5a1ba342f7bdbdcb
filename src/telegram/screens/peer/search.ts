/** A name typed instead of turned to: only among those who could be asked. */
import { InlineKeyboard } from 'grammy'
import { readSearch } from '../../../domain/roster/search-person.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { addCandidates, openChoice, type Side } from './choice-list.js'
import { peerButtons } from './peer-buttons.js'

async function openEitherSide(ctx: MemberCtx, assessment: number) {
  const own = await openChoice(ctx, assessment, 'ratee')
  if (!('refused' in own)) return { choice: own, side: 'ratee' as Side }
  const above = await openChoice(ctx, assessment, 'superior')
  return 'refused' in above ? above : { choice: above, side: 'superior' as Side }
}

function backTo({ voice: { say } }: MemberCtx, side: Side, assessment: number): InlineKeyboard {
  const data = side === 'ratee' ? peerButtons.own.data({ page: 0 }) : peerButtons.choice.data({ assessment, page: 0 })
  return new InlineKeyboard().text(say('button-back'), data)
}

async function ask(ctx: MemberCtx, assessment: number): Promise<TapReply> {
  const opened = await openEitherSide(ctx, assessment)
  if ('refused' in opened) return opened.refused
  const screen = { text: ctx.voice.say('peers-search'), keyboard: backTo(ctx, opened.side, assessment) }
  return { screen, dialog: { name: 'peer-search', assessment } }
}

/** What was found for the typed words. */
export async function peersFound(ctx: MemberCtx, assessment: number): Promise<Screen> {
  const { say } = ctx.voice
  const opened = await openEitherSide(ctx, assessment)
  if ('refused' in opened) return { text: opened.refused.toast ?? say('tap-stale') }
  const { choice, side } = opened
  const words = readSearch(ctx.message?.text ?? '')?.words ?? []
  const keyboard = new InlineKeyboard()
  const total = words.length === 0 ? 0 : await addCandidates(ctx, keyboard, { choice, side, page: 0, words })
  keyboard.append(backTo(ctx, side, assessment))
  return { text: say('peers-found', { count: total }), keyboard }
}

export function peerSearchRoutes(routes: Routes): void {
  routes.tap(peerButtons.search, (ctx, { assessment }) => ask(ctx, assessment))
}
