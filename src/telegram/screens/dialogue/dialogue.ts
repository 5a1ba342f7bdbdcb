/** One divergence at a time: both levels in words, the reasons, what either side said, and what can be said now (F1). */
import { InlineKeyboard } from 'grammy'
import { type DialogueItem, isTurnOf, isUnexplained, otherSide, type Said, type Side } from '../../../domain/dialogue/dialogue.js'
import { dialogueWindow } from '../../../domain/dialogue/dialogue-window.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { formButtons } from '../form/form-buttons.js'
import { closedDialogue, type OpenDialogue, seeDialogue } from './dialogue-access.js'
import { dialogueButtons as buttons } from './dialogue-buttons.js'

/** `lead` stands above, e.g. that something was kept. */
export function dialogueScreen(ctx: MemberCtx, opened: OpenDialogue, item: DialogueItem, lead?: string): Screen {
  const { say } = ctx.voice
  const { talk, side, otherName } = opened
  const { competency, item: behaviour } = item.entry
  const text = [
    ...(lead === undefined ? [] : [lead, '']),
    say('dialogue-head', { place: talk.indexOf(item) + 1, total: talk.length, name: otherName }),
    say('item-competency', { competency: competency.name, item: behaviour.title }),
    '',
    ...sideLines(ctx, opened, item, side),
    '',
    ...sideLines(ctx, opened, item, otherSide(side)),
    '',
    foot(ctx, opened, item),
  ]
  return { text: text.join('\n'), keyboard: keyboardOf(ctx, opened, item), protect: true }
}

/** The level in the words of its anchor, how it came to be, and the last word. */
function sideLines({ voice }: MemberCtx, { side, otherName }: OpenDialogue, item: DialogueItem, of: Side): string[] {
  const { say, date } = voice
  const { level, reason, said, changes } = item[of]
  const who = of === side ? 'own' : 'other'
  const anchor = level === null ? undefined : item.entry.item.anchors[level - 1]
  const last = said.at(-1)
  return [
    say('dialogue-level', { who, name: otherName, level: level ?? '–' }),
    ...(anchor === undefined ? [] : [say('quote', { text: anchor })]),
    ...changes.map(({ levelBefore, levelAfter, changedAt }) =>
      say('dialogue-changed', { before: levelBefore ?? '–', after: levelAfter ?? '–', date: date(changedAt, 'short') }),
    ),
    // A revision's reason is its statement.
    ...(reason === null || last?.stance === 'revise' ? [] : [say('dialogue-reason', { reason })]),
    last === undefined ? say('dialogue-silent', { who, name: otherName }) : saidLine(voice, last, who, otherName),
  ]
}

function saidLine({ say }: MemberCtx['voice'], { stance, text, otherLevel }: Said, who: 'own' | 'other', name: string): string {
  if (stance === 'agree') return say('dialogue-said-agree', { who, name, level: otherLevel ?? '–' })
  return say(`dialogue-said-${stance}`, { who, name, text: text ?? '' })
}

function foot({ voice }: MemberCtx, { form, side, isOpen }: OpenDialogue, item: DialogueItem): string {
  const { say, date, now } = voice
  const window = dialogueWindow(form.cycle, now)
  if (window.kind !== 'open' || !isOpen) return closedDialogue(voice, window)
  const until = window.until === null ? 'none' : date(window.until, 'moment')
  if (side === 'self') return say('dialogue-foot-self', { until })
  return say(isUnexplained(item) ? 'dialogue-foot-owed' : 'dialogue-foot-superior', { until })
}

function keyboardOf({ voice: { say } }: MemberCtx, { form, record, talk, side, isOpen }: OpenDialogue, item: DialogueItem): InlineKeyboard {
  const rating = form.ratingId
  const { item: behaviour, competency } = item.entry
  const about = { rating, item: behaviour.key }
  const keyboard = new InlineKeyboard()
  if (isOpen)
    keyboard
      .text(say('button-dialogue-agree'), buttons.agree.data(about))
      .text(say('button-dialogue-explain'), buttons.explain.data(about))
      .row()
      .text(say('button-dialogue-revise'), buttons.revise.data(about))
      .row()
  const count = form.evidenceCounts[competency.key] ?? 0
  // Everybody looks through the own form: the evidence stands beside it.
  const own = side === 'self' ? record.selfRatingId : rating
  if (count > 0)
    keyboard.text(say('button-see-evidence', { count }), formButtons.seeEvidence.data({ rating: own, item: behaviour.key })).row()
  const place = talk.indexOf(item)
  const [before, after] = [talk[place - 1], talk[place + 1]]
  if (before !== undefined) keyboard.text(say('button-previous'), buttons.item.data({ rating, item: before.entry.item.key }))
  if (after !== undefined) keyboard.text(say('button-dialogue-next'), buttons.item.data({ rating, item: after.entry.item.key }))
  if (talk.length > 1) keyboard.row()
  if (isOpen || record.meeting !== null) keyboard.text(say('button-meeting'), buttons.meeting.data({ rating }))
  return keyboard.text(say('button-back'), formButtons.compare.data({ rating }))
}

/** Where it is this person's turn, after the item just spoken on; the first item when nothing waits. */
export function nextTurn({ talk, side }: OpenDialogue, after?: string): DialogueItem | undefined {
  const start = after === undefined ? 0 : talk.findIndex(({ entry }) => entry.item.key === after) + 1
  return [...talk.slice(start), ...talk.slice(0, start)].find((item) => isTurnOf(item, side))
}

async function open(ctx: MemberCtx, { rating }: { rating: number }): Promise<TapReply> {
  const opened = await seeDialogue(ctx, rating)
  if ('refused' in opened) return opened.refused
  const { deps, say, now } = ctx.voice
  const { form, talk, side } = opened
  const item = nextTurn(opened) ?? talk[0]
  if (item === undefined) return { toast: say('dialogue-none'), alert: true }
  if (side === 'superior') {
    const about = { aboutId: form.ratee.id, subject: `assessment:${form.assessmentId}`, now }
    await deps.stores.audit.record({ actorId: ctx.member.id, act: 'comparison-seen', ...about })
  }
  return { screen: dialogueScreen(ctx, opened, item) }
}

/** Turning pages: what is shown was opened, and recorded, by `open`. */
async function show(ctx: MemberCtx, { rating, item: key }: { rating: number; item: string }): Promise<TapReply> {
  const opened = await seeDialogue(ctx, rating)
  if ('refused' in opened) return opened.refused
  const item = opened.talk.find(({ entry }) => entry.item.key === key)
  if (item === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  return { screen: dialogueScreen(ctx, opened, item) }
}

export function dialogueRoutes(routes: Routes): void {
  routes.tap(buttons.open, open)
  routes.tap(buttons.item, show)
}
