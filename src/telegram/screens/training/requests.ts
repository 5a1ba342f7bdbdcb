/** What the superior's people ask for: the queue, one request, and the answer given in that same message. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { answerPlan, type PlanAnswer } from '../../../domain/training/answer-plan.js'
import type { PlanEntry } from '../../../domain/training/plan-store.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { classLine, stateText, trainingText } from './card.js'
import { planButtons } from './plan-buttons.js'

const REFUSE_WHY = ['workload', 'schedule', 'unfit'] as const
/** Telegram takes at most 100 buttons. */
const MOST_REQUESTS = 40

type Asked = { entry: number; since: number }
const sinceOf = (entry: PlanEntry) => Math.floor(entry.stateSince.getTime() / 1000)
const isAsked = (entry: PlanEntry) => entry.state === 'requested' || entry.state === 'decline_requested'

/** Whose answer is asked now: an acting superior stands before the definitive one. */
export async function requestsOf(voice: Voice, superior: MemberCtx['member']): Promise<PlanEntry[]> {
  const { plans, people } = voice.deps.stores
  const entries = await plans.toAnswer(superior.id, voice.now)
  const own: PlanEntry[] = []
  for (const entry of entries) {
    const superiorId = (await people.superiorOf(entry.personId, voice.now))?.id ?? null
    if (can(superior, 'answer-plan', { personId: entry.personId, superiorId })) own.push(entry)
  }
  return own
}

async function queueScreen(ctx: MemberCtx): Promise<Screen> {
  const { say } = ctx.voice
  const requests = await requestsOf(ctx.voice, ctx.member)
  const keyboard = new InlineKeyboard()
  for (const entry of requests.slice(0, MOST_REQUESTS))
    keyboard
      .text(
        `${entry.state === 'requested' ? '🎓' : '🙏'} ${entry.personName} · ${entry.training.title}`,
        planButtons.request.data({ entry: entry.id }),
      )
      .row()
  keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  return { text: requests.length === 0 ? say('plan-queue-empty') : say('plan-queue', { count: requests.length }), keyboard }
}

/** One request with its two buttons, as the notice shows it too; answered, it says how. */
export function requestScreen(voice: Voice, entry: PlanEntry): Screen {
  const { say } = voice
  const asked = isAsked(entry)
  const declines = entry.state === 'decline_requested'
  const lines = [
    say(declines ? 'plan-request-decline' : 'plan-request', { name: entry.personName }),
    '',
    trainingText(voice, entry),
    ...(entry.class === null ? [] : [classLine(voice, entry.class)]),
    ...(entry.reason === null ? [] : [say('plan-request-reason', { reason: entry.reason })]),
    ...(asked ? [] : ['', say('plan-card-state', { state: { html: stateText(voice, entry) } })]),
    ...(asked || entry.answer === null ? [] : [say('plan-request-answer', { answer: entry.answer })]),
  ]
  const keyboard = new InlineKeyboard()
  if (asked) {
    const about = { entry: entry.id, since: sinceOf(entry) }
    keyboard
      .text(say('button-plan-yes'), planButtons.approve.data(about))
      .success()
      .text(say('button-plan-no'), planButtons.refuse.data(about))
      .row()
  }
  keyboard.text(say('button-plan-queue'), planButtons.queue.data({}))
  return { text: lines.join('\n'), keyboard }
}

async function openRequest(ctx: MemberCtx, entryId: number): Promise<PlanEntry | { refused: TapReply }> {
  const { say, deps, now } = ctx.voice
  const entry = await deps.stores.plans.byId(entryId)
  const superiorId = entry === null ? null : ((await deps.stores.people.superiorOf(entry.personId, now))?.id ?? null)
  if (entry === null || !can(ctx.member, 'answer-plan', { personId: entry.personId, superiorId }))
    return { refused: { toast: say('tap-not-yours'), alert: true } }
  return entry
}

async function showRequest(ctx: MemberCtx, { entry: entryId }: { entry: number }): Promise<TapReply> {
  const entry = await openRequest(ctx, entryId)
  return 'refused' in entry ? entry.refused : { screen: requestScreen(ctx.voice, entry) }
}

export async function answer(ctx: MemberCtx, { entry: entryId, since }: Asked, given: PlanAnswer): Promise<TapReply> {
  const opened = await openRequest(ctx, entryId)
  if ('refused' in opened) return opened.refused
  const { say, deps, now } = ctx.voice
  const outcome = await answerPlan(deps.stores, { entryId, superiorId: ctx.member.id, since: new Date(since * 1000), answer: given, now })
  if (outcome.kind === 'stale') return { toast: say('tap-stale'), alert: true }
  deps.wakeOutbox()
  const toast = say(outcome.kind === 'answered' ? 'plan-answer-kept' : 'plan-answer-late')
  return { screen: requestScreen(ctx.voice, outcome.entry), toast }
}

/** The open question a refusal answers; anything else is shown as it stands. */
async function openAsked(ctx: MemberCtx, { entry: entryId, since }: Asked): Promise<PlanEntry | { refused: TapReply }> {
  const entry = await openRequest(ctx, entryId)
  if ('refused' in entry || (isAsked(entry) && sinceOf(entry) === since)) return entry
  return { refused: { screen: requestScreen(ctx.voice, entry), toast: ctx.voice.say('plan-answer-late') } }
}

async function askRefusal(ctx: MemberCtx, about: Asked): Promise<TapReply> {
  const entry = await openAsked(ctx, about)
  if ('refused' in entry) return entry.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  if (entry.state === 'requested')
    for (const why of REFUSE_WHY) keyboard.text(say(`plan-refuse-${why}`), planButtons.refuseBecause.data({ ...about, why })).row()
  else keyboard.text(say('plan-refuse-needed'), planButtons.refuseBecause.data({ ...about, why: 'needed' })).row()
  keyboard.text(say('button-write-reason'), planButtons.refuseOther.data(about)).row()
  keyboard.text(say('button-back'), planButtons.request.data({ entry: about.entry }))
  return { screen: { text: `${requestScreen(ctx.voice, entry).text}\n\n${say('plan-refuse-ask', { name: entry.personName })}`, keyboard } }
}

async function refuseBecause(ctx: MemberCtx, { why, ...about }: Asked & { why: string }): Promise<TapReply> {
  const known = [...REFUSE_WHY, 'needed' as const].find((one) => one === why)
  if (known === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  return answer(ctx, about, { kind: 'no', reason: ctx.voice.deps.texts.plain(ctx.voice.locale)(`plan-refuse-${known}`) })
}

async function writeRefusal(ctx: MemberCtx, about: Asked): Promise<TapReply> {
  const entry = await openAsked(ctx, about)
  if ('refused' in entry) return entry.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard().text(say('button-back'), planButtons.refuse.data(about))
  return {
    screen: { text: `${trainingText(ctx.voice, entry)}\n\n${say('plan-write-reason')}`, keyboard },
    dialog: { name: 'plan-refuse', ...about },
  }
}

export function planRequestRoutes(routes: Routes): void {
  routes.tap(planButtons.queue, async (ctx) => ({ screen: await queueScreen(ctx) }))
  routes.tap(planButtons.request, showRequest)
  routes.tap(planButtons.approve, (ctx, about) => answer(ctx, about, { kind: 'yes' }))
  routes.tap(planButtons.refuse, askRefusal)
  routes.tap(planButtons.refuseBecause, refuseBecause)
  routes.tap(planButtons.refuseOther, writeRefusal)
}
