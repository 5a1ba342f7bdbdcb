/** The report by unit, page by page: who has understood, or what was answered; small units are told together. */
import { InlineKeyboard } from 'grammy'
import type { UnderstandingQuestion } from '../../../domain/broadcast/content.js'
import {
  addUp,
  answered,
  byUnit,
  type Groups,
  REPORT_VIEWS,
  type Reaction,
  type ReportView,
  SMALLEST_GROUP,
  type UnitReaction,
} from '../../../domain/broadcast/report.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { letterOf, openReport, percent, type Report } from './open-report.js'
import { reportButtons } from './report-buttons.js'

const LINES_A_PAGE = 15
const NAME_MOST = 60

interface Asked {
  broadcast: number
  view: string
  page: number
}

async function show(ctx: MemberCtx, asked: Asked): Promise<TapReply> {
  const report = await openReport(ctx, asked.broadcast, { managing: false })
  if ('refused' in report) return report.refused
  const view = REPORT_VIEWS.find((one) => one === asked.view)
  const { question } = report.broadcast.content
  if (view === undefined || (view === 'answers' && question === null)) return { toast: ctx.voice.say('tap-stale'), alert: true }
  return page(ctx, report, { ...asked, view })
}

function page(ctx: MemberCtx, report: Report, { broadcast, view, page: wanted }: Asked & { view: ReportView }): TapReply {
  const { say } = ctx.voice
  const { asksUnderstood, question } = report.broadcast.content
  const groups = byUnit(report.units, view, question?.correct ?? 0)
  const lines = unitLines(ctx, report, groups, view)
  const pages = Math.max(1, Math.ceil(lines.length / LINES_A_PAGE))
  const now = Math.min(Math.max(1, wanted), pages)
  const text = [
    say(view === 'answers' ? 'report-units-answers' : asksUnderstood ? 'report-units-understood' : 'report-units-reached'),
    ...(view === 'answers' && question !== null ? ['', ...keyLines(ctx, question)] : []),
    '',
    ...lines.slice((now - 1) * LINES_A_PAGE, now * LINES_A_PAGE),
    ...(groups.rest.length > 0 && !groups.tooFew ? ['', say('report-units-small', { least: SMALLEST_GROUP })] : []),
    ...(pages > 1 ? ['', say('report-page', { page: now, pages })] : []),
  ].join('\n')
  const keyboard = new InlineKeyboard()
  const to = (number: number) => reportButtons.units.data({ broadcast, view, page: number })
  if (now > 1) keyboard.text(say('button-report-previous'), to(now - 1))
  if (now < pages) keyboard.text(say('button-report-next'), to(now + 1))
  keyboard.row().text(say('button-back'), reportButtons.report.data({ broadcast }))
  return { screen: { text, keyboard } }
}

function unitLines(ctx: MemberCtx, report: Report, { named, rest, tooFew }: Groups<UnitReaction>, view: ReportView): string[] {
  const { say } = ctx.voice
  if (tooFew) return [say('report-units-none', { least: SMALLEST_GROUP })]
  const line = (unit: string, one: Reaction) =>
    view === 'answers' ? answersLine(ctx, report, unit, one) : reachLine(ctx, report, unit, one)
  const lines = named.map((one) => line(one.unit.slice(0, NAME_MOST), one))
  return rest.length === 0 ? lines : [...lines, line(say('report-rest', { count: rest.length }), addUp(rest))]
}

function reachLine({ voice: { say } }: MemberCtx, { broadcast }: Report, unit: string, one: Reaction): string {
  const [count, all] = broadcast.content.asksUnderstood ? [one.understood, one.reached] : [one.reached, one.recipients]
  const key = broadcast.content.asksUnderstood ? 'report-unit-understood' : 'report-unit-reached'
  return say(key, { unit, count, all, percent: percent(count, all) })
}

function answersLine({ voice: { say } }: MemberCtx, { broadcast }: Report, unit: string, one: Reaction): string {
  const all = answered(one)
  const right = one.answers[broadcast.content.question?.correct ?? 0] ?? 0
  const options = one.answers.map((count, place) => say('report-letter', { letter: letterOf(place), count })).join(', ')
  return say('report-unit-answers', { unit, count: right, all, percent: percent(right, all), options })
}

/** What the letters stand for. */
function keyLines({ voice: { say } }: MemberCtx, { options, correct }: UnderstandingQuestion): string[] {
  return options.map((option, place) => say(place === correct ? 'report-key-right' : 'report-key', { letter: letterOf(place), option }))
}

export function reportUnitsRoutes(routes: Routes): void {
  routes.tap(reportButtons.units, show)
}
