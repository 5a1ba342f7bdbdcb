/** What the office does with a request to correct data: the list with the hours that are left, one request, and the answer. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { changeOf, declineCorrection, fulfilCorrection } from '../../../domain/privacy/answer-correction.js'
import { type Correction, hoursLeft } from '../../../domain/privacy/correction.js'
import type { Member } from '../../../domain/roster/member.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { reasonFault } from '../form/after-reason.js'
import { menuButtons } from '../menu-buttons.js'
import { labelOf, ON_A_PAGE, pageOf, pageRow } from '../question/pages.js'
import { rosterButtons } from '../roster/roster-buttons.js'
import { wrongAndRight } from './ask-correction.js'
import { correctionButtons } from './privacy-buttons.js'

function timeLeft({ say, now }: Voice, correction: Correction): string {
  const hours = hoursLeft(correction, now)
  return hours > 0 ? say('correction-hours-left', { hours }) : say('correction-overdue', { hours: -hours })
}

async function queueScreen(ctx: MemberCtx, asked: number): Promise<Screen> {
  const { say, deps, locale } = ctx.voice
  const read = (page: number) => deps.stores.corrections.waiting({ from: page * ON_A_PAGE, most: ON_A_PAGE })
  const found = await read(asked)
  const page = pageOf(asked, found.total)
  const { corrections, total } = page === asked ? found : await read(page)
  const plain = deps.texts.plain(locale)
  const keyboard = new InlineKeyboard()
  for (const one of corrections) {
    const hours = hoursLeft(one, ctx.voice.now)
    const label = plain('button-correction', {
      name: one.personName,
      field: plain(`correction-field-${one.field}`),
      hours,
      overdue: hours > 0 ? 'no' : 'yes',
    })
    keyboard.text(labelOf(label), correctionButtons.card.data({ correction: one.id })).row()
  }
  pageRow(keyboard, ctx.voice, { page, total, data: (to) => correctionButtons.queue.data({ page: to }) })
  keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  return { text: total === 0 ? say('correction-queue-empty') : say('correction-queue', { count: total }), keyboard, protect: true }
}

/** For the notice and the queue alike. */
export function correctionCard(voice: Voice, member: Member, correction: Correction): Screen {
  const { say, date, deps, locale } = voice
  const { id, personId, personName: name, unitName: unit, filedAt, dueAt, closedAt } = correction
  const about = { correction: id }
  const keyboard = new InlineKeyboard()
  const lines = [
    say('correction-card', { name, unit }),
    wrongAndRight(voice, correction),
    '',
    say('correction-times', { filed: date(filedAt, 'moment'), due: date(dueAt, 'moment') }),
  ]
  if (closedAt !== null) {
    const by = { by: correction.closedByName ?? '–', at: date(closedAt, 'moment') }
    lines.push(
      correction.outcome === 'declined'
        ? say('correction-was-declined', { ...by, reason: correction.answer ?? '' })
        : say('correction-was-done', by),
    )
  } else {
    lines.push(timeLeft(voice, correction))
    if (can(member, 'answer-correction', correction)) {
      const change = changeOf(correction)
      if (change !== null) {
        const label = deps.texts.plain(locale)('button-correction-apply', { value: change.value })
        keyboard.text(labelOf(label), correctionButtons.apply.data(about)).success().row()
      }
      keyboard
        .text(say('button-correction-done'), correctionButtons.done.data(about))
        .text(say('button-correction-decline'), correctionButtons.decline.data(about))
        .row()
      lines.push('', say(change === null ? 'correction-by-hand' : 'correction-by-tap'))
    } else lines.push('', say('correction-own'))
  }
  keyboard
    .text(say('button-open-card'), rosterButtons.person.data({ person: personId }))
    .text(say('button-correction-queue-back'), correctionButtons.queue.data({ page: 0 }))
  return { text: lines.join('\n'), keyboard, protect: true }
}

async function open(ctx: MemberCtx, id: number): Promise<Correction | { refused: TapReply }> {
  const correction = await ctx.voice.deps.stores.corrections.byId(id)
  const may = correction !== null && can(ctx.member, 'see-corrections', null)
  return may ? correction : { refused: { toast: ctx.voice.say('tap-not-yours'), alert: true } }
}

/** As `open`, and it is this admin's to answer. */
async function openToAnswer(ctx: MemberCtx, id: number): Promise<Correction | { refused: TapReply }> {
  const correction = await open(ctx, id)
  if ('refused' in correction || can(ctx.member, 'answer-correction', correction)) return correction
  return { refused: { toast: ctx.voice.say('tap-not-yours'), alert: true } }
}

async function show(ctx: MemberCtx, id: number): Promise<TapReply> {
  const correction = await open(ctx, id)
  if ('refused' in correction) return correction.refused
  const { deps, now } = ctx.voice
  const { personId: aboutId } = correction
  if (aboutId !== ctx.member.id)
    await deps.stores.audit.record({ actorId: ctx.member.id, act: 'correction-seen', aboutId, subject: `correction:${id}`, now })
  return { screen: correctionCard(ctx.voice, ctx.member, correction) }
}

async function fulfil(ctx: MemberCtx, id: number, apply: boolean): Promise<TapReply> {
  const correction = await openToAnswer(ctx, id)
  if ('refused' in correction) return correction.refused
  const { deps, say, now } = ctx.voice
  const outcome = await fulfilCorrection(deps.stores, { correctionId: id, adminId: ctx.member.id, apply, now })
  if (outcome.kind === 'gone') return { toast: say('tap-stale'), alert: true }
  deps.wakeOutbox()
  const after = await deps.stores.corrections.byId(id)
  const screen = after === null ? {} : { screen: correctionCard(ctx.voice, ctx.member, after) }
  return { ...screen, toast: say(outcome.kind === 'answered' ? 'correction-answered' : 'correction-already') }
}

async function askWhy(ctx: MemberCtx, id: number): Promise<TapReply> {
  const correction = await openToAnswer(ctx, id)
  if ('refused' in correction) return correction.refused
  const { say } = ctx.voice
  if (correction.closedAt !== null) return { screen: correctionCard(ctx.voice, ctx.member, correction), toast: say('correction-already') }
  const keyboard = new InlineKeyboard().text(say('button-back'), correctionButtons.card.data({ correction: id }))
  const text = say('correction-decline-ask', { name: correction.personName })
  return { screen: { text, keyboard, protect: true }, dialog: { name: 'correction-decline', correction: id } }
}

/** Takes the typed reason; `more`: another try may follow. */
export async function typedDecline(ctx: MemberCtx, id: number): Promise<{ screen: Screen; more: boolean }> {
  const { say, deps, now } = ctx.voice
  const correction = await openToAnswer(ctx, id)
  if ('refused' in correction) return { screen: { text: say('tap-stale') }, more: false }
  const typed = ctx.message?.text ?? ''
  const outcome = await declineCorrection(deps.stores, { correctionId: id, adminId: ctx.member.id, typed, now })
  if (outcome.kind === 'too-short' || outcome.kind === 'too-long') return { screen: { text: reasonFault(ctx, outcome) }, more: true }
  deps.wakeOutbox()
  const after = await deps.stores.corrections.byId(id)
  return { screen: after === null ? { text: say('tap-stale') } : correctionCard(ctx.voice, ctx.member, after), more: false }
}

async function queue(ctx: MemberCtx, page: number): Promise<TapReply> {
  if (!can(ctx.member, 'see-corrections', null)) return { toast: ctx.voice.say('tap-not-yours'), alert: true }
  return { screen: await queueScreen(ctx, page) }
}

export function answerCorrectionRoutes(routes: Routes): void {
  routes.tap(correctionButtons.queue, (ctx, { page }) => queue(ctx, page))
  routes.tap(correctionButtons.card, (ctx, { correction }) => show(ctx, correction))
  routes.tap(correctionButtons.apply, (ctx, { correction }) => fulfil(ctx, correction, true))
  routes.tap(correctionButtons.done, (ctx, { correction }) => fulfil(ctx, correction, false))
  routes.tap(correctionButtons.decline, (ctx, { correction }) => askWhy(ctx, correction))
}
