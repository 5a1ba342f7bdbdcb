/** Saying it again: a new draft for those who have not understood, and another try for whom the sending failed or ended unknown. */
import { InlineKeyboard } from 'grammy'
import { addUp } from '../../../domain/broadcast/report.js'
import { draftResend, REPEATABLE, type Repeatable, repeatFor } from '../../../domain/broadcast/resend.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { composeButtons } from './compose-buttons.js'
import { openReport, type Refused, type Report } from './open-report.js'
import { reportButtons } from './report-buttons.js'

async function resend(ctx: MemberCtx, { broadcast: id }: { broadcast: number }): Promise<TapReply> {
  const report = await openReport(ctx, id, { managing: true })
  if ('refused' in report) return report.refused
  const { deps, say, now } = ctx.voice
  if (addUp(report.units).open === 0) return { toast: say('report-resend-nobody'), alert: true }
  const outcome = await draftResend(deps.stores, { broadcastId: id, authorId: ctx.member.id, title: titleOf(ctx, report), now })
  if (outcome.kind === 'no-broadcast') return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-report-open-draft'), composeButtons.open.data({ broadcast: outcome.broadcastId }))
  return { below: [{ text: say(outcome.isNew ? 'report-resend-drafted' : 'report-resend-present'), keyboard }] }
}

/** Said once, however often it is sent again. */
function titleOf(ctx: MemberCtx, { broadcast: { title } }: Report): string {
  const plain = ctx.voice.deps.texts.plain(ctx.voice.locale)
  const prefix = plain('report-resend-title', { title: '' }).trimEnd()
  return title.startsWith(prefix) ? title : plain('report-resend-title', { title })
}

type Asked = { broadcast: number; state: string }

/** The report, if somebody can be sent to again. */
async function openRepeat(ctx: MemberCtx, asked: Asked): Promise<(Report & { repeatable: Repeatable }) | Refused> {
  const report = await openReport(ctx, asked.broadcast, { managing: true })
  if ('refused' in report) return report
  const { say } = ctx.voice
  const repeatable = REPEATABLE.find((one) => one === asked.state)
  if (repeatable === undefined || report.broadcast.state === 'cancelled') return { refused: { toast: say('tap-stale'), alert: true } }
  if (report.counts[repeatable] === 0) return { refused: { toast: say('report-repeat-nobody'), alert: true } }
  return { ...report, repeatable }
}

async function askRepeat(ctx: MemberCtx, asked: Asked): Promise<TapReply> {
  const report = await openRepeat(ctx, asked)
  if ('refused' in report) return report.refused
  const { say } = ctx.voice
  const { broadcast } = asked
  const keyboard = new InlineKeyboard()
    .text(say('button-report-repeat-sure'), reportButtons.repeatSure.data({ broadcast, state: report.repeatable }))
    .danger()
    .row()
    .text(say('button-back'), reportButtons.report.data({ broadcast }))
  return { screen: { text: say(`report-repeat-ask-${report.repeatable}`, { count: report.counts[report.repeatable] }), keyboard } }
}

async function repeat(ctx: MemberCtx, asked: Asked): Promise<TapReply> {
  const report = await openRepeat(ctx, asked)
  if ('refused' in report) return report.refused
  const { deps, say, now } = ctx.voice
  const count = await repeatFor(deps.stores, { broadcastId: asked.broadcast, state: report.repeatable, actorId: ctx.member.id, now })
  deps.wakeBroadcasts()
  const keyboard = new InlineKeyboard().text(say('button-back'), reportButtons.report.data({ broadcast: asked.broadcast }))
  return { screen: { text: count === 0 ? say('report-repeat-nobody') : say('report-repeated', { count }), keyboard } }
}

export function reportResendRoutes(routes: Routes): void {
  routes.tap(reportButtons.resend, resend)
  routes.tap(reportButtons.repeat, askRepeat)
  routes.tap(reportButtons.repeatSure, repeat)
}
