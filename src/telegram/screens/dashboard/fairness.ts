/** How fair people found their assessment: by unit, by cycle, and in their own words without a name (F7). */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { LEVELS } from '../../../domain/competency/framework.js'
import type { UnitTotals } from '../../../domain/dashboard/unit-totals.js'
import { type FairnessCount, fairnessByUnit, shownSentences } from '../../../domain/fairness/fairness.js'
import { SMALLEST_GROUP } from '../../../domain/training/unit-gaps.js'
import type { MemberCtx, Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import { bar, type TapReply } from '../../screen.js'
import { dashboardButtons } from './dashboard-buttons.js'
import { leafKeys, pageOf } from './pages.js'
import { backToDashboard, notYours, stale, unitLines } from './unit-lines.js'

/** Cycles compared, and buttons to them. */
const CYCLES = 5

type Fairness = UnitTotals<FairnessCount>
interface CycleFairness {
  id: number
  name: string
  fairness: Fairness
}

async function cyclesOf({ deps }: Voice): Promise<CycleFairness[]> {
  const { stores } = deps
  const [units, cycles] = [await stores.roster.units(), await stores.fairness.cycles(CYCLES)]
  return Promise.all(cycles.map(async ({ id, name }) => ({ id, name, fairness: fairnessByUnit(units, await stores.fairness.counts(id)) })))
}

async function fairness(ctx: MemberCtx, wanted: number): Promise<TapReply> {
  if (!can(ctx.member, 'see-fairness', null)) return notYours(ctx)
  const { say, deps } = ctx.voice
  const cycles = await cyclesOf(ctx.voice)
  const shown = wanted === 0 ? cycles[0] : cycles.find(({ id }) => id === wanted)
  if (shown === undefined) {
    if (wanted !== 0) return stale(ctx)
    return { screen: { text: say('dash-fairness-none'), keyboard: backToDashboard(ctx.voice) } }
  }
  const keyboard = new InlineKeyboard()
  const sentences = shownSentences(await deps.stores.fairness.sentences(shown.id))
  if (sentences.length > 0)
    keyboard
      .text(say('button-dash-sentences', { count: sentences.length }), dashboardButtons.sentences.data({ cycle: shown.id, page: 1 }))
      .row()
  for (const { id, name } of cycles) if (id !== shown.id) keyboard.text(`⚖️ ${name}`, dashboardButtons.fairness.data({ cycle: id })).row()
  keyboard.text(say('button-back'), dashboardButtons.home.data({}))
  return { screen: { text: fairnessText(ctx.voice, shown, cycles, sentences.length > 0), keyboard } }
}

const meanOf = ({ sum, answered }: { sum: number; answered: number }) => sum / answered

function fairnessText(
  { say, number, ...voice }: Voice,
  shown: CycleFairness,
  cycles: readonly CycleFairness[],
  hasSentences: boolean,
): string {
  const { rows, total, hidesSmall } = shown.fairness
  const head = say('dash-fairness-head', { cycle: shown.name })
  const notes = [
    ...(hasSentences ? [] : [say('dash-sentences-few', { least: SMALLEST_GROUP })]),
    say('dash-with-sub-units'),
    ...(hidesSmall ? [say('dash-suppressed')] : []),
  ]
  if (total.answered === 0) return [head, say('dash-nothing'), ...notes].join('\n\n')
  const spread = LEVELS.map((level) => {
    const count = total[`l${level}`]
    return say('dash-fairness-level', { level, bar: bar(count, total.answered), count })
  })
  const lines = [...rows]
    .sort((a, b) => meanOf(a.counts) - meanOf(b.counts))
    .map(({ unit, counts: { results, ...counts } }) =>
      say('dash-fairness-unit', { unit: unit.name, mean: number(meanOf(counts)), answered: counts.answered, all: results }),
    )
  const earlier = cycles.flatMap(({ name, fairness: { total: all } }) =>
    all.answered === 0 ? [] : [say('dash-fairness-cycle', { cycle: name, mean: number(meanOf(all)), answered: all.answered })],
  )
  return [
    head,
    say('dash-fairness-all', { mean: number(meanOf(total)), answered: total.answered, all: total.results }),
    spread.join('\n'),
    say('dash-fairness-units'),
    ...unitLines({ say, number, ...voice }, lines),
    ...(earlier.length > 1 ? [[say('dash-fairness-cycles'), ...earlier].join('\n')] : []),
    ...notes,
  ].join('\n\n')
}

async function sentences(ctx: MemberCtx, params: { cycle: number; page: number }): Promise<TapReply> {
  if (!can(ctx.member, 'see-fairness', null)) return notYours(ctx)
  const { say, deps } = ctx.voice
  const all = shownSentences(await deps.stores.fairness.sentences(params.cycle))
  if (all.length === 0) return stale(ctx)
  const page = pageOf(all, params.page)
  const keyboard = leafKeys(ctx.voice, page, (to) => dashboardButtons.sentences.data({ ...params, page: to }))
  keyboard.row().text(say('button-back'), dashboardButtons.fairness.data({ cycle: params.cycle }))
  const lines = page.rows.map((text) => say('quote', { text }))
  return { screen: { text: [say('dash-sentences-head', { count: all.length }), ...lines].join('\n\n'), keyboard } }
}

export function fairnessDashboardRoutes(routes: Routes): void {
  routes.tap(dashboardButtons.fairness, (ctx, { cycle }) => fairness(ctx, cycle))
  routes.tap(dashboardButtons.sentences, sentences)
}
