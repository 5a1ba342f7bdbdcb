/** One practice case: tap a level, read the key and why, go on. The first answer stays, however often it is tapped (F5). */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { LEVELS, type Level } from '../../../domain/competency/framework.js'
import { type PracticeCase, sharedCases } from '../../../domain/practice/practice-case.js'
import { nextCase, type PracticeAnswer } from '../../../domain/practice/practise.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { isRefused, openForm } from '../form/form-access.js'
import { formButtons } from '../form/form-buttons.js'
import { practiceButtons } from './practice-buttons.js'

interface Place {
  /** The form that waits behind the practice; 0: none. */
  rating: number
  practised: PracticeCase
}

/** The case with its item's anchors; before the first rating with a word on what this is. */
export function caseScreen(ctx: MemberCtx, { rating, practised }: Place): Screen {
  const { say, locale } = ctx.voice
  const { competency, item, key } = practised
  const shared = sharedCases(ctx.voice.deps.practice)
  const place = shared.indexOf(practised) + 1
  const keyboard = new InlineKeyboard()
  for (const level of LEVELS) keyboard.text(String(level), practiceButtons.level.data({ rating, case: key, level }))
  keyboard.row()
  if (rating === 0) keyboard.text(say('button-back'), practiceButtons.list.data({}))
  else keyboard.text(say('button-back'), formButtons.person.data({ rating }))
  const head = rating === 0 ? say('practice-head') : say('practice-head-first', { place, total: shared.length })
  const text = [
    ...(rating !== 0 && place === 1 ? [head, say('practice-intro', { total: shared.length }), ''] : [head]),
    say('item-competency', { competency: competency.name, item: item.title }),
    '',
    say('quote', { text: practised.story[locale] }),
    say('practice-question'),
    '',
    item.anchors.map((anchor, index) => say('item-anchor', { level: index + 1, anchor })).join('\n\n'),
  ]
  return { text: text.join('\n'), keyboard }
}

/** What was answered, the key, and why. */
function answeredScreen(ctx: MemberCtx, { rating, practised }: Place, answers: readonly PracticeAnswer[], own: Level): Screen {
  const { say, locale, deps } = ctx.voice
  const { item, level: key } = practised
  const keyboard = new InlineKeyboard()
  const next = nextCase(rating === 0 ? deps.practice : sharedCases(deps.practice), answers, practised.key)
  const onward =
    next !== undefined
      ? practiceButtons.case.data({ rating, case: next.key })
      : rating === 0
        ? practiceButtons.list.data({})
        : formButtons.go.data({ rating })
  keyboard.text(next === undefined && rating !== 0 ? say('button-practice-done') : say('button-continue'), onward).success()
  if (rating === 0 && next !== undefined) keyboard.row().text(say('button-back'), practiceButtons.list.data({}))
  const text = [
    own === key ? say('practice-same', { key }) : say('practice-other', { own, key }),
    '',
    say('item-competency', { competency: practised.competency.name, item: item.title }),
    say('item-anchor', { level: key, anchor: item.anchors[key - 1] ?? '' }),
    '',
    say('practice-why', { why: practised.why[locale] }),
    '',
    say(next === undefined && rating !== 0 ? 'practice-done' : 'practice-private'),
  ]
  return { text: text.join('\n'), keyboard }
}

/** Where the practice stands, or the polite answer: a case that is none, a form that is not this rater's. */
async function openCase(ctx: MemberCtx, params: { rating: number; case: string }): Promise<Place | { refused: TapReply }> {
  const { say, deps } = ctx.voice
  const { rating } = params
  if (rating === 0) {
    if (!(await mayPractise(ctx))) return { refused: { toast: say('tap-not-yours'), alert: true } }
  } else {
    const opened = await openForm(ctx, rating, 'write-rating')
    if (isRefused(opened)) return opened
    if (opened.form.kind !== 'superior') return { refused: { toast: say('tap-not-yours'), alert: true } }
  }
  const practised = deps.practice.find(({ key }) => key === params.case)
  return practised === undefined ? { refused: { toast: say('tap-stale'), alert: true } } : { rating, practised }
}

export async function mayPractise(ctx: MemberCtx): Promise<boolean> {
  const forms = await ctx.voice.deps.stores.forms.toRate(ctx.member.id)
  return can(ctx.member, 'practise', { toRate: forms.length })
}

async function showCase(ctx: MemberCtx, params: { rating: number; case: string }): Promise<TapReply> {
  const place = await openCase(ctx, params)
  if ('refused' in place) return place.refused
  const answers = await ctx.voice.deps.stores.practice.answersOf(ctx.member.id)
  const own = answers.find(({ caseKey }) => caseKey === place.practised.key)
  return { screen: own === undefined ? caseScreen(ctx, place) : answeredScreen(ctx, place, answers, own.level) }
}

async function answerCase(ctx: MemberCtx, params: { rating: number; case: string; level: Level }): Promise<TapReply> {
  const place = await openCase(ctx, params)
  if ('refused' in place) return place.refused
  const { practice } = ctx.voice.deps.stores
  const personId = ctx.member.id
  const own = await practice.keep({ personId, caseKey: place.practised.key, level: params.level, now: ctx.voice.now })
  return { screen: answeredScreen(ctx, place, await practice.answersOf(personId), own) }
}

export function practiceCaseRoutes(routes: Routes): void {
  routes.tap(practiceButtons.case, showCase)
  routes.tap(practiceButtons.level, answerCase)
}
