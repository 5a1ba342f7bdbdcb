/** Superiors waited for: how many ratings are ready and not sent, by unit; and by name for the admin, on record. */
import { can } from '../../../domain/access/can.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { agencyFigures } from './agency-figures.js'
import { newestCycle } from './course.js'
import { dashboardButtons } from './dashboard-buttons.js'
import type { Participation } from './figure-source.js'
import { leafKeys } from './pages.js'
import { notYours, pageOfLines, stale } from './unit-lines.js'

/** Of units with somebody waiting, most first, HTML. */
export function waitingLines({ say }: MemberCtx['voice'], rows: Participation['rows']): string[] {
  return rows
    .filter(({ counts }) => counts.waiting > 0)
    .sort((a, b) => b.counts.waiting - a.counts.waiting)
    .map(({ unit, counts }) => say('dash-waiting-unit', { unit: unit.name, waiting: counts.waiting, all: counts.participants }))
}

async function waiting(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  if (!can(ctx.member, 'see-participation', null)) return notYours(ctx)
  const cycle = await newestCycle(ctx.voice)
  if (cycle === null) return stale(ctx)
  const { say } = ctx.voice
  const source = agencyFigures(ctx.voice, ctx.member)
  const { rows, total, hidesSmall } = await source.participation(cycle.id)
  const page = pageOfLines(waitingLines(ctx.voice, rows), wanted)
  const keyboard = leafKeys(ctx.voice, page, (to) => dashboardButtons.waiting.data({ page: to }))
  if (total.waiting > 0 && can(ctx.member, 'see-small-groups', null))
    keyboard.row().text(say('button-dash-waiting-names'), dashboardButtons.waitingNames.data({ page: 1 }))
  const text = [
    say('dash-waiting-head', { cycle: cycle.name, waiting: total.waiting }),
    ...(total.waiting === 0 ? [say('dash-waiting-none')] : [...page.quote, source.counted]),
    ...(hidesSmall ? [source.suppressed] : []),
  ].join('\n\n')
  return { screen: { text, keyboard: keyboard.row().append(source.back()) } }
}

/** By name, on record. */
async function waitingNames(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  if (!can(ctx.member, 'see-small-groups', null)) return notYours(ctx)
  const cycle = await newestCycle(ctx.voice)
  if (cycle === null) return stale(ctx)
  const superiors = await deps.stores.dashboards.waitingSuperiors(cycle.id, now)
  await deps.stores.audit.record({ actorId: ctx.member.id, act: 'waiting-superiors-seen', subject: `cycle:${cycle.id}`, now })
  const page = pageOfLines(
    superiors.map((one) => say('dash-waiting-name', { ...one })),
    wanted,
  )
  const keyboard = leafKeys(ctx.voice, page, (to) => dashboardButtons.waitingNames.data({ page: to }))
  keyboard.row().text(say('button-back'), dashboardButtons.waiting.data({ page: 1 }))
  const head = say('dash-waiting-names-head', { cycle: cycle.name })
  return { screen: { text: [head, ...(superiors.length === 0 ? [say('dash-waiting-none')] : page.quote)].join('\n\n'), keyboard } }
}

export function waitingRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.waiting, (ctx, { page }) => waiting(ctx, page))
  routes.tap(dashboardButtons.waitingNames, (ctx, { page }) => waitingNames(ctx, page))
}
