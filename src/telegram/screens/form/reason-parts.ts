/** Starters of a reason: a tap on Situasi, Tindakan or Hasil asks for that part, and what is typed next is it. */
import { InlineKeyboard } from 'grammy'
import { itemByKey } from '../../../domain/assessment/form.js'
import { nextPart, REASON_PARTS, type ReasonDraft, type ReasonPart, reasonDraft, takePart } from '../../../domain/rating/reason-parts.js'
import type { TooShort } from '../../../domain/rating/reasons.js'
import type { Way } from '../../button.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { afterAnswer } from './after-answer.js'
import { afterReason, reasonFault } from './after-reason.js'
import { isRefused, type OpenForm, openForm } from './form-access.js'
import { formButtons } from './form-buttons.js'

interface Target {
  rating: number
  item: string
  way?: Way | undefined
}

/** The three starters in a row; what was told already is marked. */
export function starters(ctx: MemberCtx, target: Target, draft?: ReasonDraft): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  for (const part of REASON_PARTS) {
    const label = ctx.voice.say(`reason-${part}`)
    keyboard.text(draft?.parts[part] === undefined ? label : `${label} ✓`, formButtons.reasonPart.data({ ...target, part }))
  }
  return keyboard
}

/** Asks for one part; `kept`: this comes right after another part, and what all of them lack to be a reason. */
function partScreen(ctx: MemberCtx, target: Target, part: ReasonPart, told: { draft: ReasonDraft; lacks?: TooShort | null }): Screen {
  const { say } = ctx.voice
  const { draft, lacks } = told
  const text = [
    ...(lacks === undefined ? [] : [say('reason-part-kept')]),
    `<b>${say(`reason-${part}`)}.</b> ${say(`reason-ask-${part}`)}`,
    ...(draft.joined === '' ? [] : ['', say('reason-given', { reason: draft.joined })]),
  ]
  const whole = lacks === null
  const keyboard = starters(ctx, target, draft).row()
  if (whole) keyboard.text(say('button-continue'), formButtons.reasonDone.data(target)).success()
  else keyboard.text(say('button-back'), formButtons.item.data(target))
  return { text: text.join('\n'), keyboard }
}

/** The form and the answer that a part of a reason is about. */
async function openTarget(ctx: MemberCtx, { rating, item }: Target): Promise<OpenForm | { refused: TapReply }> {
  const opened = await openForm(ctx, rating, 'write-words')
  if (isRefused(opened)) return opened
  const answered = opened.form.kind !== 'self' && opened.form.answers.some((one) => one.itemKey === item)
  const known = itemByKey(opened.items, item) !== undefined
  return answered && known ? opened : { refused: { toast: ctx.voice.say('tap-stale'), alert: true } }
}

async function askPart(ctx: MemberCtx, params: Target & { part: string }): Promise<TapReply> {
  const part = REASON_PARTS.find((one) => one === params.part)
  if (part === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  const opened = await openTarget(ctx, params)
  if (isRefused(opened)) return opened.refused
  const { rating, item, way } = params
  const draft = await reasonDraft(ctx.voice.deps.stores, opened, item)
  const target = { rating, item, way }
  return { screen: partScreen(ctx, target, part, { draft }), dialog: { name: 'reason', ...target, level: 'given', part } }
}

/** Keeps a typed part; `next` is the part the dialogue waits for from here, null when it has come to its end. */
export async function partTyped(
  ctx: MemberCtx,
  typed: Target & { part: ReasonPart; text: string; sourceKey: string },
): Promise<{ screen: Screen; next: ReasonPart | null }> {
  const { say, deps, now } = ctx.voice
  const { rating, item, way, part } = typed
  const target = { rating, item, way }
  const opened = await openTarget(ctx, typed)
  if (isRefused(opened)) return { screen: { text: opened.refused.toast ?? say('tap-stale') }, next: null }
  // Kept in the plain text of the rater's language: it is shown to the ratee as the rater's words.
  const plain = deps.texts.plain(ctx.voice.locale)
  const labels = { situation: plain('reason-situation'), action: plain('reason-action'), outcome: plain('reason-outcome') }
  const { text, sourceKey } = typed
  const taken = await takePart(deps.stores, { ...opened, now, itemKey: item, part, typed: text, sourceKey, labels })
  if (taken.kind !== 'kept') {
    const again = taken.kind === 'too-short' || taken.kind === 'too-long'
    return { screen: await afterReason(ctx, typed, taken), next: again ? part : null }
  }
  const next = nextPart(taken.draft, part)
  if (next !== null) return { screen: partScreen(ctx, target, next, taken), next }
  if (taken.lacks === null) return { screen: await afterReason(ctx, typed, { kind: 'saved' }), next: null }
  const keyboard = starters(ctx, target, taken.draft)
  return { screen: { text: reasonFault(ctx, taken.lacks), keyboard }, next: part }
}

/** The reason is told well enough: on to the next item. */
async function goOn(ctx: MemberCtx, params: Target): Promise<TapReply> {
  const opened = await openTarget(ctx, params)
  if (isRefused(opened)) return opened.refused
  const entry = itemByKey(opened.items, params.item)
  return entry === undefined
    ? { toast: ctx.voice.say('tap-stale'), alert: true }
    : { screen: await afterAnswer(ctx, opened, entry, { way: params.way }) }
}

export function reasonPartRoutes(routes: Routes): void {
  routes.tap(formButtons.reasonPart, askPart)
  routes.tap(formButtons.reasonDone, goOn)
}
