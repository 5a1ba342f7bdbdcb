/** "Statistik penilai" in /rekap: how each superior rated in the newest published cycle, by name, as questions (F4). */
import { can } from '../../../domain/access/can.js'
import { lookAtRaters } from '../../../domain/statistics/look-at-raters.js'
import { FEWEST_RATINGS, type RaterStatistics } from '../../../domain/statistics/rater-statistics.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { leafKeys, pageOf } from './pages.js'
import { raterFigures, raterQuestions, signed } from './rater-text.js'
import { backToDashboard, notYours, stale } from './unit-lines.js'

/** Opening the list is a look at others' data and kept; turning its pages is the same look. */
async function raterList(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  if (!can(ctx.member, 'see-rater-statistics', null)) return notYours(ctx)
  const { say, deps, now } = ctx.voice
  const cycle = await deps.stores.unitGaps.newestCycle()
  if (cycle === null) return stale(ctx)
  const raters = await lookAtRaters(deps.stores, { cycleId: cycle.id, cases: deps.practice })
  const page = pageOf(raters, wanted)
  if (page.page === 1)
    await deps.stores.audit.record({ actorId: ctx.member.id, act: 'rater-statistics-seen', subject: `cycle:${cycle.id}`, now })
  const keyboard = leafKeys(ctx.voice, page, (to) => dashboardButtons.raters.data({ page: to }))
  for (const one of page.rows) {
    const asked = one.questions.length
    const label = asked === 0 ? say('button-rater', { name: one.name }) : say('button-rater-asked', { name: one.name, count: asked })
    keyboard.row().text(label, dashboardButtons.rater.data({ rater: one.raterId, page: page.page }))
  }
  keyboard.row().text(say('button-back'), dashboardButtons.home.data({}))
  const lines = page.rows.map((one) => raterLine(ctx.voice, one))
  const about = { cycle: cycle.name, fewest: FEWEST_RATINGS }
  const head = raters.length === 0 ? say('rater-list-none', about) : say('rater-list', { ...about, count: raters.length })
  return { screen: { text: [head, ...lines, say('rater-honest')].join('\n\n'), keyboard, protect: true } }
}

function raterLine(voice: Voice, { name, unitName, ratings, offset, spread }: RaterStatistics): string {
  const { say, number } = voice
  return say('rater-line', {
    name,
    unit: unitName,
    count: ratings,
    offset: offset === null ? '–' : signed(voice, offset),
    spread: spread === null ? '–' : number(spread),
  })
}

async function rater(ctx: MemberCtx, { rater: raterId, page }: { rater: number; page: number }): Promise<TapReply> {
  if (!can(ctx.member, 'see-rater-statistics', null)) return notYours(ctx)
  const { say, deps, now } = ctx.voice
  const cycle = await deps.stores.unitGaps.newestCycle()
  const [one] = cycle === null ? [] : await lookAtRaters(deps.stores, { cycleId: cycle.id, cases: deps.practice, raterId })
  if (cycle === null || one === undefined) return notYours(ctx)
  const { id: actorId } = ctx.member
  await deps.stores.audit.record({ actorId, act: 'rater-statistics-seen', aboutId: raterId, subject: `cycle:${cycle.id}`, now })
  const text = [
    say('rater-head', { name: one.name, unit: one.unitName, cycle: cycle.name, count: one.ratings }),
    ...raterFigures(ctx.voice, one),
    raterQuestions(ctx.voice, one, 'office'),
    say('rater-honest'),
  ].join('\n\n')
  const keyboard = backToDashboard(ctx.voice)
  keyboard.row().text(say('button-raters'), dashboardButtons.raters.data({ page }))
  return { screen: { text, keyboard, protect: true } }
}

export function raterRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.raters, (ctx, { page }) => raterList(ctx, page))
  routes.tap(dashboardButtons.rater, rater)
}
