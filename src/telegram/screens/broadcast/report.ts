/** The report of a broadcast: sent, understood and answered at a glance; the ways to look closer, to send again and to download. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { isOrdinary } from '../../../domain/broadcast/broadcast.js'
import type { UnderstandingQuestion } from '../../../domain/broadcast/content.js'
import { addUp, answered, isTooSmall, type Reaction, SMALLEST_GROUP } from '../../../domain/broadcast/report.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import { bar, type Screen, type TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { BEGUN, begunState, openReport, percent, type Report } from './open-report.js'
import { reportButtons } from './report-buttons.js'

/** Broadcasts to choose from. */
const LISTED = 10
const TITLE_MOST = 40

async function list(ctx: MemberCtx): Promise<TapReply> {
  const { deps, say, date } = ctx.voice
  if (!can(ctx.member, 'see-broadcast-report', null)) return { toast: say('tap-not-yours'), alert: true }
  const begun = (await deps.stores.broadcasts.list(BEGUN, LISTED * 2))
    .filter((one) => one.startedAt !== null && isOrdinary(one))
    .slice(0, LISTED)
  const keyboard = new InlineKeyboard()
  for (const { id, title, startedAt } of begun)
    keyboard
      .text(`${date(startedAt ?? ctx.voice.now, 'day')} · ${title.slice(0, TITLE_MOST)}`, reportButtons.report.data({ broadcast: id }))
      .row()
  keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  return { screen: { text: say(begun.length === 0 ? 'report-list-empty' : 'report-list'), keyboard } }
}

async function show(ctx: MemberCtx, { broadcast: id }: { broadcast: number }): Promise<TapReply> {
  const report = await openReport(ctx, id, { managing: false })
  return 'refused' in report ? report.refused : { screen: reportScreen(ctx, report) }
}

function reportScreen(ctx: MemberCtx, report: Report): Screen {
  const { say, date } = ctx.voice
  const { broadcast, startedAt } = report
  const all = addUp(report.units)
  const { asksUnderstood, question } = broadcast.content
  const blocks = [
    say('report-head', {
      title: broadcast.title,
      state: say(`report-state-${begunState(broadcast) ?? 'done'}`),
      at: date(startedAt, 'moment'),
    }),
    sentBlock(ctx, report),
    ...(asksUnderstood ? [understoodBlock(ctx, all)] : []),
    ...(question === null ? [] : [questionBlock(ctx, question, all)]),
  ]
  return { text: blocks.join('\n\n'), keyboard: reportKeyboard(ctx, report, all) }
}

function sentBlock(ctx: MemberCtx, { counts }: Report): string {
  const { say } = ctx.voice
  const { sent, total } = counts
  const others = (['waiting', 'failed', 'blocked', 'unknown'] as const).filter((state) => counts[state] > 0)
  return [
    say('report-sent', { sent, total, percent: percent(sent, total) }),
    bar(sent, total),
    ...(others.length === 0 ? [] : [others.map((state) => say(`report-${state}`, { count: counts[state] })).join(' · ')]),
  ].join('\n')
}

function understoodBlock(ctx: MemberCtx, { understood, reached }: Reaction): string {
  const line = ctx.voice.say('report-understood', { count: understood, all: reached, percent: percent(understood, reached) })
  return `${line}\n${bar(Math.min(understood, reached), reached)}`
}

function questionBlock(ctx: MemberCtx, question: UnderstandingQuestion, all: Reaction): string {
  const { say } = ctx.voice
  const count = answered(all)
  const options = question.options.map((option, place) => {
    const chosen = all.answers[place] ?? 0
    return say('report-option', { mark: place === question.correct ? '✅' : '▫️', option, count: chosen, percent: percent(chosen, count) })
  })
  return [
    say('report-question', { question: question.text }),
    ...(isTooSmall(count) ? [say('report-answers-too-few', { least: SMALLEST_GROUP })] : options),
    say('report-answered', { count, all: all.reached }),
  ].join('\n')
}

function reportKeyboard(ctx: MemberCtx, { broadcast, counts }: Report, all: Reaction): InlineKeyboard {
  const { say } = ctx.voice
  const target = { broadcast: broadcast.id }
  const keyboard = new InlineKeyboard()
  if (all.reached > 0) keyboard.text(say('button-report-curve'), reportButtons.curve.data(target)).row()
  keyboard.text(say('button-report-units'), reportButtons.units.data({ ...target, view: 'understood', page: 1 }))
  if (broadcast.content.question !== null)
    keyboard.text(say('button-report-answers'), reportButtons.units.data({ ...target, view: 'answers', page: 1 }))
  keyboard.row()
  if (can(ctx.member, 'manage-broadcasts', null)) {
    if (all.open > 0) keyboard.text(say('button-report-resend', { count: all.open }), reportButtons.resend.data(target)).row()
    if (broadcast.state !== 'cancelled')
      for (const state of ['unknown', 'failed'] as const)
        if (counts[state] > 0)
          keyboard
            .text(say(`button-report-repeat-${state}`, { count: counts[state] }), reportButtons.repeat.data({ ...target, state }))
            .row()
    keyboard
      .text(say('button-report-export'), reportButtons.export.data(target))
      .row()
      .text(say('button-report-unreachable'), reportButtons.unreachable.data(target))
      .row()
  }
  return keyboard.text(say('button-refresh'), reportButtons.report.data(target)).text(say('button-back'), reportButtons.list.data({}))
}

export function reportRoutes(routes: Routes): void {
  routes.tap(reportButtons.list, list)
  routes.tap(reportButtons.report, show)
}
