/** Gaps by unit: the list of units, worst first, and one unit with its competencies. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Framework } from '../../../domain/competency/framework.js'
import type { UnitGaps } from '../../../domain/training/unit-gaps.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import { bar, type TapReply } from '../../screen.js'
import { nameOf } from '../result/result.js'
import { labelOf } from '../training/plan.js'
import { agencyFigures } from './agency-figures.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { type CycleGaps, newestGaps } from './figure-source.js'
import { leafKeys, pageOf } from './pages.js'
import { notYours, stale } from './unit-lines.js'

export async function openGaps(ctx: MemberCtx): Promise<CycleGaps | { refused: TapReply }> {
  if (!can(ctx.member, 'see-unit-gaps', null)) return { refused: notYours(ctx) }
  return (await newestGaps(ctx, agencyFigures(ctx.voice, ctx.member))) ?? { refused: stale(ctx) }
}

async function unitList(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  const gaps = await openGaps(ctx)
  if ('refused' in gaps) return gaps.refused
  const { say } = ctx.voice
  const page = pageOf(gaps.rows, wanted)
  const keyboard = new InlineKeyboard()
  for (const [index, { unit }] of page.rows.entries())
    keyboard.text(labelOf(`${page.from + index}. ${unit.name}`), dashboardButtons.unit.data({ unit: unit.id, page: page.page })).row()
  keyboard.append(leafKeys(ctx.voice, page, (to) => dashboardButtons.units.data({ page: to })))
  keyboard.row().text(say('button-back'), dashboardButtons.home.data({}))
  const lines = page.rows.map((row, index) => unitLine(ctx, gaps.framework, row, page.from + index))
  const text = [
    say('unit-gaps-head', { cycle: gaps.cycle.name }),
    ...(lines.length === 0 ? [say('unit-gaps-none')] : lines),
    ...(can(ctx.member, 'see-small-groups', null) ? [] : [say('unit-gaps-suppressed')]),
  ].join('\n\n')
  return { screen: { text, keyboard } }
}

function unitLine({ voice }: MemberCtx, framework: Framework, { unit, competencies, rated, below }: UnitGaps, place: number): string {
  const { say, number } = voice
  const share = number((below / rated) * 100, 0)
  const head = say('unit-gaps-unit', { place, unit: unit.name, bar: bar(below, rated), share })
  const worst = competencies[0]
  if (worst === undefined || worst.below === 0) return head
  const counts = { competency: nameOf(framework, worst.key), below: worst.below, rated: worst.rated }
  return `${head}\n${say('unit-gaps-worst', counts)}`
}

async function unitScreen(ctx: MemberCtx, unitId: number, page: number): Promise<TapReply> {
  const gaps = await openGaps(ctx)
  if ('refused' in gaps) return gaps.refused
  const { say } = ctx.voice
  const row = gaps.rows.find(({ unit }) => unit.id === unitId)
  if (row === undefined) return { toast: say('tap-stale'), alert: true }
  const below = row.competencies.filter((one) => one.below > 0)
  const met = row.competencies.filter((one) => one.below === 0).map(({ key }) => nameOf(gaps.framework, key))
  const mayPlan = can(ctx.member, 'plan-class', null)
  const keyboard = new InlineKeyboard()
  if (mayPlan)
    for (const { key, below: count } of below) {
      const label = say('button-unit-competency', { competency: { html: nameOf(gaps.framework, key) }, count })
      keyboard.text(labelOf(label), dashboardButtons.competency.data({ unit: unitId, competency: key })).row()
    }
  if (mayPlan) keyboard.text(say('button-planned-classes'), dashboardButtons.classes.data({ page: 1 })).row()
  keyboard.text(say('button-back'), dashboardButtons.units.data({ page: Math.max(1, page) }))
  const lines = below.map(({ key, below: count, rated }) =>
    [say('unit-gaps-line', { below: count, rated, competency: nameOf(gaps.framework, key) }), bar(count, rated)].join('\n'),
  )
  const text = [
    say('unit-gaps-unit-head', { unit: row.unit.name, cycle: gaps.cycle.name }),
    ...lines,
    ...(met.length === 0 ? [] : [say('unit-gaps-met', { competencies: met.join(', ') })]),
    ...(mayPlan ? [] : [say('unit-gaps-suppressed')]),
    ...(mayPlan && below.length > 0 ? [say('unit-gaps-hint')] : []),
  ].join('\n\n')
  return { screen: { text, keyboard } }
}

export function unitGapRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.units, (ctx, { page }) => unitList(ctx, page))
  routes.tap(dashboardButtons.unit, (ctx, { unit, page }) => unitScreen(ctx, unit, page))
}
