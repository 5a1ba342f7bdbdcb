/** What waits to be checked: certificates by the admins, learning beside the work by its mentor; one tap each, then the next. */
import { InlineKeyboard } from 'grammy'
import { can, rolesOf } from '../../../domain/access/can.js'
import { isMentored } from '../../../domain/training/plan-steps.js'
import type { PlanEntry } from '../../../domain/training/plan-store.js'
import { checkProof } from '../../../domain/training/proof.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { classLine, trainingText } from './card.js'
import { progressButtons } from './progress-buttons.js'

/** Ready reasons; the text stored is the one the checker saw. */
const GIVE_BACK_WHY = ['unreadable', 'name', 'other'] as const

/** Oldest first. */
export function proofsFor({ deps }: Voice, member: MemberCtx['member']): Promise<PlanEntry[]> {
  return deps.stores.plans.proofsFor(member.id, rolesOf(member).includes('admin'))
}

/** One proof with its two buttons, as the notice shows it too. */
export function proofScreen(voice: Voice, entry: PlanEntry): Screen {
  const { say } = voice
  const text = [
    say(isMentored(entry.training.form) ? 'proof-card-mentor' : 'proof-card', { name: entry.personName }),
    '',
    trainingText(voice, entry),
    ...(entry.class === null ? [] : [classLine(voice, entry.class)]),
    ...(entry.proofText === null ? [] : ['', say('proof-card-text', { text: entry.proofText })]),
  ].join('\n')
  const about = { entry: entry.id }
  const keyboard = new InlineKeyboard()
    .text(say('button-plan-yes'), progressButtons.accept.data(about))
    .success()
    .text(say('button-plan-no'), progressButtons.giveBack.data(about))
  const file = entry.proofFileId
  if (file === null) return { text, keyboard }
  return entry.proofKind === 'photo' ? { text, keyboard, photo: file } : { text, keyboard, document: file }
}

async function open(ctx: MemberCtx, entryId: number): Promise<PlanEntry | { refused: TapReply }> {
  const { deps, say } = ctx.voice
  const entry = await deps.stores.plans.byId(entryId)
  if (entry === null || !can(ctx.member, 'check-proof', entry)) return { refused: { toast: say('tap-not-yours'), alert: true } }
  return entry.state === 'proof_sent' ? entry : { refused: { toast: say('proof-no-longer'), alert: true } }
}

async function nextProof(ctx: MemberCtx, lead?: string): Promise<Screen> {
  const { say } = ctx.voice
  const waiting = await proofsFor(ctx.voice, ctx.member)
  const [next] = waiting
  const menu = new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({}))
  if (next === undefined) return { text: [...(lead === undefined ? [] : [lead]), say('proof-queue-empty')].join('\n\n'), keyboard: menu }
  const screen = proofScreen(ctx.voice, next)
  return {
    ...screen,
    text: [...(lead === undefined ? [] : [lead]), say('proof-queue', { count: waiting.length }), screen.text].join('\n\n'),
  }
}

async function accept(ctx: MemberCtx, { entry: entryId }: { entry: number }): Promise<TapReply> {
  return check(ctx, entryId, null)
}

async function check(ctx: MemberCtx, entryId: number, fault: string | null): Promise<TapReply> {
  const entry = await open(ctx, entryId)
  if ('refused' in entry) return entry.refused
  const { deps, say, now } = ctx.voice
  const outcome = await checkProof(deps.stores, { entryId, checkerId: ctx.member.id, fault, now })
  deps.wakeOutbox()
  if (outcome.kind !== 'checked') return { toast: say('proof-no-longer'), alert: true }
  const lead =
    fault === null
      ? say('proof-accepted', { hours: entry.hours, name: entry.personName })
      : say('proof-given-back', { name: entry.personName })
  return { screen: await nextProof(ctx, lead) }
}

async function askFault(ctx: MemberCtx, { entry: entryId }: { entry: number }): Promise<TapReply> {
  const entry = await open(ctx, entryId)
  if ('refused' in entry) return entry.refused
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  for (const why of GIVE_BACK_WHY)
    keyboard.text(say(`proof-fault-${why}`), progressButtons.giveBackBecause.data({ entry: entryId, why })).row()
  keyboard.text(say('button-back'), progressButtons.proof.data({ entry: entryId }))
  return { screen: { text: `${trainingText(ctx.voice, entry)}\n\n${say('proof-fault-ask', { name: entry.personName })}`, keyboard } }
}

async function giveBack(ctx: MemberCtx, params: { entry: number; why: string }): Promise<TapReply> {
  const why = GIVE_BACK_WHY.find((one) => one === params.why)
  if (why === undefined) return { toast: ctx.voice.say('tap-stale'), alert: true }
  return check(ctx, params.entry, ctx.voice.deps.texts.plain(ctx.voice.locale)(`proof-fault-${why}`))
}

async function show(ctx: MemberCtx, { entry: entryId }: { entry: number }): Promise<TapReply> {
  const entry = await open(ctx, entryId)
  return 'refused' in entry ? entry.refused : { screen: proofScreen(ctx.voice, entry) }
}

export function proofRoutes(routes: Routes): void {
  routes.tap(progressButtons.queue, async (ctx) => ({ screen: await nextProof(ctx) }))
  routes.tap(progressButtons.proof, show)
  routes.tap(progressButtons.accept, accept)
  routes.tap(progressButtons.giveBack, askFault)
  routes.tap(progressButtons.giveBackBecause, giveBack)
}
