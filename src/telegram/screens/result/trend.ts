/** "Tren" under the own result, once there are two: a picture, and every competency cycle by cycle in words (G3). */
import { InputFile } from 'grammy'
import type { Framework } from '../../../domain/competency/framework.js'
import type { StoredResult } from '../../../domain/result/result-store.js'
import { type Direction, type Trend, trendOf } from '../../../domain/result/trend.js'
import { jpmForDisplay } from '../../../domain/scoring/rounding.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { nameOf, openResult } from './result.js'
import { resultButtons } from './result-buttons.js'

const ARROWS: Record<Direction, string> = { up: '▲', down: '▼', same: '=', unknown: '' }

async function trend(ctx: MemberCtx, resultId: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const opened = await openResult(ctx, resultId)
  if (opened === null) return { toast: say('tap-not-yours'), alert: true }
  const results = await deps.stores.results.ofPerson(opened.result.personId)
  const found = trendOf(results)
  const newest = results.at(-1)
  if (found === null || newest === undefined) return { toast: say('trend-too-few'), alert: true }
  const { framework } = await deps.stores.frameworks.byId(newest.frameworkVersionId)
  const photo = new InputFile(await pictureOf(ctx, found, framework), 'tren.png')
  return {
    below: [
      { text: say('trend-caption', { count: found.cycles.length }), photo, protect: true },
      { text: textOf(ctx, found, { framework, newest }), protect: true },
    ],
  }
}

function pictureOf({ voice }: MemberCtx, { cycles, jpm, competencies }: Trend, framework: Framework): Promise<Buffer> {
  const { deps, locale } = voice
  const say = deps.texts.plain(locale)
  return deps.trendPng({
    title: say('trend-title'),
    locale,
    cycles,
    jpm: { name: say('trend-jpm-name'), values: jpm.values },
    competencies: competencies.map(({ key, levels, required }) => ({ name: nameOf(framework, key), levels, required })),
    legend: { level: say('trend-level'), required: say('radar-required') },
  })
}

/** Oldest to newest; at most five cycles and fifteen competencies stay far below one message's length. */
function textOf(
  { voice: { say, number } }: MemberCtx,
  { cycles, jpm, competencies }: Trend,
  { framework, newest }: { framework: Framework; newest: StoredResult },
): string {
  const path = (values: readonly (number | null)[]) => values.map((value) => (value === null ? '–' : number(value))).join(' → ')
  const { bands } = newest.scored.rules
  const shown = jpm.values.map((value) => (value === null ? null : jpmForDisplay(value, bands)))
  return [
    say('trend-head', { cycles: cycles.join(' → ') }),
    '',
    say('trend-jpm', { path: path(shown), arrow: ARROWS[jpm.direction] }),
    '',
    ...competencies.map(({ key, levels, required, direction }) =>
      say('trend-line', {
        competency: nameOf(framework, key),
        path: path(levels),
        arrow: ARROWS[direction],
        required: required.at(-1) ?? '–',
      }),
    ),
    '',
    say('trend-legend'),
    say('result-indicative'),
  ].join('\n')
}

export function trendRoutes(routes: Routes): void {
  routes.tap(resultButtons.trend, (ctx, { result }) => trend(ctx, result))
}
