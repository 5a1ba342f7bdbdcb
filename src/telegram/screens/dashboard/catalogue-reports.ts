/** Two reports on the catalogue: gaps for which it has nothing, and classes after which no gap closed. */
import type { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Framework } from '../../../domain/competency/framework.js'
import { type ClassEffect, classEffects, isFruitless, isTooFewToJudge } from '../../../domain/training/class-effects.js'
import { coverage, type UncoveredGroup } from '../../../domain/training/coverage.js'
import { frameworkOf, type MemberCtx, type Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { nameOf } from '../result/result.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { leafKeys, type Page, pageOf } from './pages.js'

/** Kinds of people named beside one gap; the others are counted. */
const MOST_KINDS = 3

async function coverageReport(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  if (!can(ctx.member, 'see-coverage', null)) return { toast: say('tap-not-yours'), alert: true }
  const cycle = await deps.stores.unitGaps.newestCycle()
  if (cycle === null) return { toast: say('tap-stale'), alert: true }
  const smallGroups = can(ctx.member, 'see-small-groups', null)
  const [groups, offers] = [await deps.stores.unitGaps.groups(cycle.id), await deps.stores.trainings.offers()]
  const { rows, hidesSmall } = coverage({ groups, offers, smallGroups, now })
  const framework = await frameworkOf(deps, cycle.frameworkVersionId)
  const page = pageOf(rows, wanted)
  const text = [
    say('coverage-head', { cycle: cycle.name }),
    ...(rows.length === 0 && !hidesSmall ? [say('coverage-whole')] : []),
    ...page.rows.map((row, index) => coverageLine(ctx.voice, framework, row, page.rows[index - 1])),
    ...(hidesSmall ? [say('coverage-suppressed')] : []),
  ].join('\n\n')
  return { screen: { text, keyboard: keys(ctx.voice, page, (to) => dashboardButtons.coverage.data({ page: to })) } }
}

/** Each reason is told once, above the first gap it holds for. */
function coverageLine({ say }: Voice, framework: Framework, row: UncoveredGroup, before: UncoveredGroup | undefined): string {
  const { competencyKey, fromLevel, people, who, why } = row
  const lines = [say('coverage-line', { competency: nameOf(framework, competencyKey), level: fromLevel, count: people })]
  for (const { jenjang, bidang, people: count } of who.slice(0, MOST_KINDS))
    lines.push(say('coverage-who', { jenjang: say(`jenjang-${jenjang}`), bidang: say(`bidang-${bidang}`), count }))
  const left = who.slice(MOST_KINDS).reduce((sum, kind) => sum + kind.people, 0)
  if (left > 0) lines.push(say('coverage-who-more', { count: left }))
  return before?.why === why ? lines.join('\n') : [say(`coverage-${why}`), '', ...lines].join('\n')
}

async function effectsReport(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  const { say, deps } = ctx.voice
  if (!can(ctx.member, 'see-coverage', null)) return { toast: say('tap-not-yours'), alert: true }
  const smallGroups = can(ctx.member, 'see-small-groups', null)
  const { rows, hidesSmall } = classEffects(await deps.stores.unitGaps.effects(), { smallGroups })
  const page = pageOf(rows, wanted)
  const text = [
    say('effects-head'),
    ...(rows.length === 0 ? [say('effects-none')] : page.rows.map((row) => effectLine(ctx.voice, row))),
    ...(hidesSmall ? [say('effects-suppressed')] : []),
    ...(rows.length === 0 ? [] : [say('effects-care')]),
  ].join('\n\n')
  return { screen: { text, keyboard: keys(ctx.voice, page, (to) => dashboardButtons.effects.data({ page: to })) } }
}

function effectLine({ say, date }: Voice, effect: ClassEffect): string {
  const { title, startsAt, people, closed, narrowed, unchanged, grew } = effect
  const when = startsAt === null ? say('effects-any-time') : say('effects-class', { date: date(startsAt, 'short') })
  return [
    say(isFruitless(effect) ? 'effects-fruitless' : 'effects-fruitful', { title, when, count: people }),
    say('effects-counts', { closed, narrowed, unchanged, grew }),
    ...(isTooFewToJudge(effect) ? [say('effects-few')] : []),
  ].join('\n')
}

function keys(voice: Voice, page: Page<unknown>, data: (page: number) => string): InlineKeyboard {
  return leafKeys(voice, page, data).row().text(voice.say('button-back'), dashboardButtons.home.data({}))
}

export function catalogueReportRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.coverage, (ctx, { page }) => coverageReport(ctx, page))
  routes.tap(dashboardButtons.effects, (ctx, { page }) => effectsReport(ctx, page))
}
