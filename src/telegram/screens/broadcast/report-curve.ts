/** How a broadcast spread: the curve as a picture, and the same facts as text below it. */
import { InputFile } from 'grammy'
import type { CurvePoint } from '../../../domain/broadcast/report-store.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { openReport, type Report } from './open-report.js'
import { reportButtons } from './report-buttons.js'

/** Points of the curve, and how many of them the text names after the first: 120 is divided by 4. */
const STEPS = 120
const NAMED = 4
/** A curve of seconds would show nothing. */
const SHORTEST_MS = 10 * 60_000
/** A caption has 1024 characters. */
const TITLE_MOST = 120

type Kind = 'sent' | 'understood' | 'answered'

async function curve(ctx: MemberCtx, { broadcast: id }: { broadcast: number }): Promise<TapReply> {
  const report = await openReport(ctx, id, { managing: false })
  if ('refused' in report) return report.refused
  const { broadcastReports } = ctx.voice.deps.stores
  const span = await broadcastReports.span(id)
  if (span === null) return { toast: ctx.voice.say('report-curve-none'), alert: true }
  const from = new Date(Math.min(report.startedAt.getTime(), span.first.getTime()))
  const until = new Date(Math.max(span.last.getTime(), from.getTime() + SHORTEST_MS))
  const points = await broadcastReports.curve(id, { from, until, steps: STEPS })
  return { below: [await picture(ctx, report, points)] }
}

async function picture(ctx: MemberCtx, { broadcast, counts, startedAt }: Report, points: readonly CurvePoint[]): Promise<Screen> {
  const { deps, locale, say, date } = ctx.voice
  const plain = deps.texts.plain(locale)
  const { asksUnderstood, question } = broadcast.content
  const kinds: Kind[] = [
    'sent',
    ...(asksUnderstood ? (['understood'] as const) : []),
    ...(question === null ? [] : (['answered'] as const)),
  ]
  const png = await deps.timeCurvePng({
    title: broadcast.title,
    subtitle: plain('report-curve-since', { at: date(startedAt, 'moment') }),
    locale,
    at: points.map(({ at }) => at),
    series: kinds.map((kind) => ({
      name: plain(`report-curve-${kind}`, { count: points.at(-1)?.[kind] ?? 0 }),
      counts: points.map((point) => point[kind]),
    })),
    whole: { name: plain('report-curve-all', { count: counts.total }), count: counts.total },
  })
  const named = Array.from({ length: NAMED + 1 }, (_, n) => points[(n * STEPS) / NAMED]).filter((point) => point !== undefined)
  const lines = named.map((point) =>
    say('report-curve-at', {
      at: date(point.at, 'moment'),
      counts: kinds.map((kind) => say(`report-curve-at-${kind}`, { count: point[kind] })).join(', '),
    }),
  )
  const text = [say('report-curve-head', { title: shortened(broadcast.title), count: counts.total }), ...lines].join('\n')
  return { text, photo: new InputFile(png, 'grafik.png') }
}

function shortened(title: string): string {
  return title.length <= TITLE_MOST ? title : `${title.slice(0, TITLE_MOST - 1)}…`
}

export function reportCurveRoutes(routes: Routes): void {
  routes.tap(reportButtons.curve, curve)
}
