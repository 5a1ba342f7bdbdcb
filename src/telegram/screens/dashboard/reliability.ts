/** "Keandalan butir" in /rekap: whether the items of each competency go together, and self and superior see people in the same order (F4). */
import { can } from '../../../domain/access/can.js'
import { agreementWord, alphaWord, FEWEST_FORMS, type Reliability, reliabilityOf } from '../../../domain/statistics/reliability.js'
import { frameworkOf, type MemberCtx, type Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { nameOf } from '../result/result.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { leafKeys, pageOf } from './pages.js'
import { notYours, stale } from './unit-lines.js'

async function reliability(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  if (!can(ctx.member, 'see-reliability', null)) return notYours(ctx)
  const { say, deps } = ctx.voice
  const cycle = await deps.stores.unitGaps.newestCycle()
  if (cycle === null) return stale(ctx)
  const framework = await frameworkOf(deps, cycle.frameworkVersionId)
  const items = framework.competencies.flatMap(({ key, items }) => items.map((item) => ({ itemKey: item.key, competencyKey: key })))
  const { patterns, pairs } = await deps.stores.statistics.competencies(cycle.id, items)
  const all = framework.competencies
    .filter(({ key }) => patterns.has(key))
    .map(({ key, items }) => reliabilityOf(key, { items: items.length, patterns: patterns.get(key) ?? [], pairs: pairs.get(key) ?? [] }))
  const page = pageOf(all, wanted)
  const keyboard = leafKeys(ctx.voice, page, (to) => dashboardButtons.reliability.data({ page: to }))
  keyboard.row().text(say('button-back'), dashboardButtons.home.data({}))
  const text = [
    say('reliability-head', { cycle: cycle.name }),
    say('reliability-meaning'),
    ...page.rows.map((one) => competencyText(ctx.voice, one, nameOf(framework, one.key))),
    say('reliability-note', { fewest: FEWEST_FORMS }),
  ].join('\n\n')
  return { screen: { text, keyboard } }
}

function competencyText({ say, number }: Voice, { alpha, agreement }: Reliability, competency: string): string {
  return [
    `<b>${say('plain', { text: competency })}</b>`,
    alpha === null
      ? say('reliability-alpha-none')
      : say('reliability-alpha', {
          alpha: number(alpha.value, 2),
          people: alpha.people,
          word: say(`reliability-alpha-${alphaWord(alpha.value)}`),
        }),
    agreement === null
      ? say('reliability-agreement-none')
      : say('reliability-agreement', {
          pearson: number(agreement.pearson, 2),
          spearman: number(agreement.spearman, 2),
          people: agreement.people,
          word: say(`reliability-agreement-${agreementWord(agreement.pearson)}`),
        }),
  ].join('\n')
}

export function reliabilityRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.reliability, (ctx, { page }) => reliability(ctx, page))
}
