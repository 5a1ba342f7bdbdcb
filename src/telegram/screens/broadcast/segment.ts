/** Who receives a broadcast: conditions put together by taps, counted at once. */
import { InlineKeyboard } from 'grammy'
import { changeSegment } from '../../../domain/broadcast/change-draft.js'
import type { Condition, Segment } from '../../../domain/broadcast/segment.js'
import { type SegmentSide, withCondition, withoutCondition } from '../../../domain/broadcast/segment-change.js'
import { inTreeOrder } from '../../../domain/roster/unit-tree.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { composeButtons, segmentButtons } from './compose-buttons.js'
import { isRefused, openOwn } from './draft.js'
import { reportButtons } from './report-buttons.js'
import {
  carriedBy,
  conditionOf,
  conditionText,
  fixedConditions,
  kindOf,
  namesFor,
  SEGMENT_KINDS,
  type SegmentKind,
  sideOf,
  sideText,
} from './segment-names.js'

const SIDES: readonly SegmentSide[] = ['with', 'without']
/** Conditions to choose from on one screen. */
const A_PAGE = 8
/** Earlier broadcasts that are offered. */
const EARLIER = 12
/** Labels of buttons, in characters. */
const LABEL_MOST = 55

type Side = { broadcast: number; side: string }
const cut = (text: string) => (text.length <= LABEL_MOST ? text : `${[...text].slice(0, LABEL_MOST - 1).join('')}…`)

async function segmentScreen(ctx: MemberCtx, broadcast: number, segment: Segment): Promise<Screen> {
  const { say, deps, now, locale } = ctx.voice
  const plain = deps.texts.plain(locale)
  const [names, count] = await Promise.all([namesFor(ctx.voice, segment), deps.stores.broadcasts.count(segment, now)])
  const keyboard = new InlineKeyboard()
  for (const side of SIDES)
    for (const condition of segment[side]) {
      const told = conditionText(ctx.voice, condition, names)
      const label = plain(side === 'with' ? 'button-compose-drop' : 'button-compose-drop-except', { condition: told })
      const data = { broadcast, side, kind: condition.kind, value: carriedBy(condition) }
      keyboard.text(cut(label), segmentButtons.drop.data(data)).row()
    }
  keyboard
    .text(say('button-compose-with'), segmentButtons.add.data({ broadcast, side: 'with' }))
    .text(say('button-compose-without'), segmentButtons.add.data({ broadcast, side: 'without' }))
    .row()
  if (count.notLinked + count.blocked > 0)
    keyboard.text(say('button-report-unreachable'), reportButtons.unreachable.data({ broadcast })).row()
  keyboard.text(say('button-back'), composeButtons.open.data({ broadcast }))
  const text = [
    say('compose-segment'),
    segment.with.length === 0
      ? say('compose-segment-everyone')
      : say('compose-segment-with', { who: sideText(ctx.voice, segment.with, { names, side: 'with' }) }),
    ...(segment.without.length === 0
      ? []
      : [say('compose-segment-without', { who: sideText(ctx.voice, segment.without, { names, side: 'without' }) })]),
    '',
    say('compose-count', { ...count }),
    ...(segment.with.length > 1 ? [say('compose-segment-how')] : []),
  ]
  return { text: text.join('\n'), keyboard }
}

async function show(ctx: MemberCtx, broadcast: number): Promise<TapReply> {
  const draft = await openOwn(ctx, broadcast)
  return isRefused(draft) ? draft.refused : { screen: await segmentScreen(ctx, broadcast, draft.segment) }
}

async function askKind(ctx: MemberCtx, { broadcast, side: word }: Side): Promise<TapReply> {
  const { say } = ctx.voice
  const draft = await openOwn(ctx, broadcast)
  if (isRefused(draft)) return draft.refused
  const side = sideOf(word)
  if (side === undefined) return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard()
  for (const kind of SEGMENT_KINDS)
    keyboard.text(say(`segment-kind-${kind}`), segmentButtons.choose.data({ broadcast, side, kind, page: 1 })).row()
  keyboard.text(say('button-back'), segmentButtons.segment.data({ broadcast }))
  return { screen: { text: say(`compose-segment-kind-${side}`), keyboard } }
}

/** What can be chosen, with its label. */
async function choices(ctx: MemberCtx, kind: SegmentKind): Promise<{ condition: Condition; label: string }[]> {
  const { deps } = ctx.voice
  if (kind === 'unit') {
    const units = await deps.stores.roster.units()
    return inTreeOrder(units).map(({ id, name, depth }) => ({ condition: { kind, unitId: id }, label: `${'· '.repeat(depth)}${name}` }))
  }
  if (kind === 'not-understood') {
    const sent = await deps.stores.broadcasts.list(['sending', 'paused', 'done'], EARLIER)
    const asking = sent.filter(({ content }) => content.asksUnderstood || content.question !== null)
    return asking.map(({ id, title }) => ({ condition: { kind, broadcastId: id }, label: title }))
  }
  const names = { units: new Map(), broadcasts: new Map() }
  return fixedConditions(kind).map((condition) => ({ condition, label: conditionText(ctx.voice, condition, names) }))
}

async function choose(ctx: MemberCtx, params: Side & { kind: string; page: number }): Promise<TapReply> {
  const { say } = ctx.voice
  const { broadcast, page } = params
  const draft = await openOwn(ctx, broadcast)
  if (isRefused(draft)) return draft.refused
  const [side, kind] = [sideOf(params.side), kindOf(params.kind)]
  if (side === undefined || kind === undefined || page < 1) return { toast: say('tap-stale'), alert: true }
  const all = await choices(ctx, kind)
  const pages = Math.max(1, Math.ceil(all.length / A_PAGE))
  const keyboard = new InlineKeyboard()
  for (const { condition, label } of all.slice((page - 1) * A_PAGE, page * A_PAGE))
    keyboard.text(cut(label), segmentButtons.pick.data({ broadcast, side, kind, value: carriedBy(condition) })).row()
  const turn = (to: number) => segmentButtons.choose.data({ broadcast, side, kind, page: to })
  if (page > 1) keyboard.text(say('button-previous'), turn(page - 1))
  if (page < pages) keyboard.text(say('button-next-page', { page: page + 1, pages }), turn(page + 1))
  keyboard.row().text(say('button-back'), segmentButtons.add.data({ broadcast, side }))
  return { screen: { text: say(all.length === 0 ? 'compose-segment-pick-none' : 'compose-segment-pick'), keyboard } }
}

type How = (segment: Segment, side: SegmentSide, condition: Condition) => Segment

async function changeBy(ctx: MemberCtx, params: Side & { kind: string; value: number }, how: How): Promise<TapReply> {
  const { deps, say, now } = ctx.voice
  const draft = await openOwn(ctx, params.broadcast)
  if (isRefused(draft)) return draft.refused
  const [side, kind] = [sideOf(params.side), kindOf(params.kind)]
  const condition = kind && conditionOf(kind, params.value)
  if (side === undefined || condition === undefined) return { toast: say('tap-stale'), alert: true }
  if (condition.kind === 'unit' && !(await deps.stores.roster.units()).some(({ id }) => id === condition.unitId))
    return { toast: say('tap-stale'), alert: true }
  const change = (segment: Segment) => how(segment, side, condition)
  const outcome = await changeSegment(deps.stores, { id: draft.id, change, now })
  if (outcome.kind !== 'saved') return { toast: say('compose-no-longer-draft'), alert: true }
  return { screen: await segmentScreen(ctx, draft.id, outcome.broadcast.segment) }
}

export function segmentRoutes(routes: Routes): void {
  routes.tap(segmentButtons.segment, (ctx, { broadcast }) => show(ctx, broadcast))
  routes.tap(segmentButtons.add, askKind)
  routes.tap(segmentButtons.choose, choose)
  routes.tap(segmentButtons.pick, (ctx, params) => changeBy(ctx, params, withCondition))
  routes.tap(segmentButtons.drop, (ctx, params) => changeBy(ctx, params, withoutCondition))
}
