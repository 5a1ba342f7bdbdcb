/** /pelatihan: the recommended trainings, ranked, each with its "karena" and JP. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import type { Framework } from '../../../domain/competency/framework.js'
import type { StoredResult } from '../../../domain/result/result-store.js'
import { closedThisYear } from '../../../domain/training/closed-this-year.js'
import { ACTIVE_STATES } from '../../../domain/training/plan.js'
import type { PlanEntry } from '../../../domain/training/plan-store.js'
import { DEFAULT_TRAINING_LIMITS } from '../../../domain/training/training-mix.js'
import type { RecommendationRow } from '../../../domain/training/training-store.js'
import { NEARLY_BEST } from '../../../domain/training/year-plan.js'
import { frameworkOf, type MemberCtx, type Voice } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen, TapReply } from '../../screen.js'
import { menuButtons } from '../menu-buttons.js'
import { nameOf } from '../result/result.js'
import { resultButtons } from '../result/result-buttons.js'
import { stateText } from './card.js'
import { meterLine } from './meter.js'
import { planButtons } from './plan-buttons.js'

/** What fits one message with room to spare. */
const TEXT_MOST = 3500

interface Shown {
  row: RecommendationRow
  text: string
}
export interface Plan {
  result: StoredResult
  rows: readonly RecommendationRow[]
  /** All of the person's entries, of this result or not. */
  entries: readonly PlanEntry[]
  framework: Framework
  /** JP verified this year. */
  hoursDone: number
}

/** The plan's pages: first this year's plan, so that nobody is met by a wall of trainings; then the rest. */
function pagesOf(all: readonly Shown[]): Shown[][] {
  const pages: Shown[][] = [[], []]
  for (const one of all) {
    const { thisYear } = one.row.because
    const page = thisYear && pages.length === 2 ? pages[0] : pages.at(-1)
    if (page !== undefined && page.map((other) => other.text).join('\n\n').length + one.text.length < TEXT_MOST) page.push(one)
    else pages.push([one])
  }
  return pages.filter((page) => page.length > 0)
}

export async function loadPlan({ deps, now }: Voice, result: StoredResult): Promise<Plan> {
  const rows = await deps.stores.trainings.recommendationsOf(result.id)
  const entries = await deps.stores.plans.ofPerson(result.personId)
  const hoursDone = await deps.stores.plans.verifiedHours(result.personId, now, deps.timeZone)
  return { result, rows, entries, framework: await frameworkOf(deps, result.frameworkVersionId), hoursDone }
}

/** The plan of one result, as pushed with it and as /pelatihan shows it; pages count from 1. */
export function planScreen(voice: Voice, plan: Plan, page = 1): Screen {
  const { say } = voice
  const { result, rows, entries, framework } = plan
  const keyboard = new InlineKeyboard()
  const entryOf = (row: RecommendationRow) => entries.find((entry) => entry.recommendationId === row.id)
  const pages = pagesOf(rows.map((row) => ({ row, text: planEntry(voice, row, framework, entryOf(row)) })))
  const others = page === 1 ? otherEntries(plan) : []
  const shown = pages[page - 1] ?? []
  for (const entry of others) keyboard.text(labelOf(`• ${entry.training.title}`), planButtons.entry.data({ entry: entry.id })).row()
  const more = others.length === 0 ? [] : [otherText(voice, others)]
  if (shown.length === 0) {
    keyboard.text(say('button-menu'), menuButtons.menu.data({}))
    const none = say(result.scored.gaps.length === 0 ? 'plan-no-gaps' : 'plan-nothing-fits')
    return { text: [none, meterLine(voice, plan.hoursDone), ...more].join('\n\n'), keyboard }
  }
  for (const { row } of shown)
    keyboard.text(labelOf(`${row.rank}. ${row.training.title}`), planButtons.advice.data({ advice: row.id })).row()
  if (page > 1) keyboard.text(say('button-previous'), resultButtons.planPage.data({ result: result.id, page: page - 1 }))
  const left = pages.slice(page).flat().length
  if (left > 0) keyboard.text(say('button-plan-more', { count: left }), resultButtons.planPage.data({ result: result.id, page: page + 1 }))
  keyboard
    .row()
    .text(say('button-why-plan'), resultButtons.whyPlan.data({ result: result.id }))
    .row()
  keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  const open = rows.filter((row) => row.because.thisYear && entryOf(row)?.state !== 'declined')
  const hours = open.reduce((sum, row) => sum + row.training.hours, 0)
  const target = DEFAULT_TRAINING_LIMITS.targetHours
  const head = page === 1 ? say('plan-head', { cycle: result.cycleName, count: open.length, hours, target }) : say('plan-head-later')
  return {
    text: [
      head,
      ...(page === 1 ? [meterLine(voice, plan.hoursDone)] : []),
      ...shown.map((one) => one.text),
      ...more,
      say('plan-open-hint'),
    ].join('\n\n'),
    keyboard,
  }
}

/** What a button shows before Telegram cuts it. */
const LABEL_MOST = 48
export const labelOf = (text: string) => (text.length > LABEL_MOST ? `${text.slice(0, LABEL_MOST - 1)}…` : text)
const MOST_OTHERS = 8

/** What is under way besides this result's recommendations: the office's invitations, and trainings of an earlier result. */
function otherEntries({ rows, entries }: Plan): PlanEntry[] {
  const ids = rows.map((row) => row.id)
  const open = entries.filter((entry) => ACTIVE_STATES.includes(entry.state) && entry.state !== 'verified')
  return open.filter((entry) => entry.recommendationId === null || !ids.includes(entry.recommendationId)).slice(0, MOST_OTHERS)
}

function otherText(voice: Voice, others: readonly PlanEntry[]): string {
  const { say } = voice
  const lines = others.map((entry) => say('plan-other', { title: entry.training.title, state: { html: stateText(voice, entry) } }))
  return [say('plan-others'), ...lines].join('\n')
}

function planEntry(
  voice: Voice,
  { rank, because, training }: RecommendationRow,
  framework: Framework,
  entry: PlanEntry | undefined,
): string {
  const { say, number, date } = voice
  const next =
    because.nextClass === undefined
      ? say('plan-any-time')
      : say('plan-next-class', { date: date(new Date(because.nextClass.startsAt), 'short'), seats: because.nextClass.seatsLeft })
  const provider = say('plain', { text: training.provider })
  return [
    say('plan-entry', { rank, title: training.title, hours: training.hours, form: say(`training-form-${training.form}`) }),
    say('plan-because', {
      competency: nameOf(framework, because.gapOf),
      level: number(because.level),
      required: because.required,
      from: because.step[0],
      to: because.step[1],
    }),
    `${next} · ${provider}${because.mandatory ? ` · ${say('plan-mandatory')}` : ''}`,
    ...(because.onRequest ? [say('plan-why-on-request', { ceiling: DEFAULT_TRAINING_LIMITS.pppkCeilingHours })] : []),
    ...(entry === undefined ? [] : [say('plan-entry-state', { state: { html: stateText(voice, entry) } })]),
  ].join('\n')
}

async function ownPlan(ctx: MemberCtx): Promise<Screen> {
  const { deps, say } = ctx.voice
  const result = await deps.stores.results.latestOf(ctx.member.id)
  if (result === null || !can(ctx.member, 'see-plan', { personId: result.personId }))
    return { text: say('plan-no-result'), keyboard: new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({})) }
  return planScreen(ctx.voice, await loadPlan(ctx.voice, result))
}

/** From the result it comes below; from page to page it is edited in place. */
async function planOf(ctx: MemberCtx, resultId: number, page?: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const result = await deps.stores.results.byId(resultId)
  if (result === null || !can(ctx.member, 'see-plan', { personId: result.personId })) return { toast: say('tap-not-yours'), alert: true }
  const screen = planScreen(ctx.voice, await loadPlan(ctx.voice, result), page)
  return page === undefined ? { below: [screen] } : { screen }
}

async function whyPlan(ctx: MemberCtx, resultId: number): Promise<TapReply> {
  const { deps, say, number } = ctx.voice
  const result = await deps.stores.results.byId(resultId)
  if (result === null || !can(ctx.member, 'see-plan', { personId: result.personId })) return { toast: say('tap-not-yours'), alert: true }
  const { targetHours, hoursPastTarget, pppkCeilingHours } = DEFAULT_TRAINING_LIMITS
  const limits = { target: targetHours, most: targetHours + hoursPastTarget, ceiling: pppkCeilingHours, nearly: NEARLY_BEST * 100 }
  const { levels, hours } = closedThisYear(await deps.stores.trainings.recommendationsOf(resultId))
  const yours = hours === 0 ? [] : [say('plan-why-yours', { levels: number(levels), hours })]
  const keyboard = new InlineKeyboard().text(say('button-back'), resultButtons.planPage.data({ result: resultId, page: 1 }))
  return { screen: { text: [say('plan-why', limits), ...yours].join('\n\n'), keyboard } }
}

export function trainingRoutes(routes: Routes): void {
  routes.command('pelatihan', ownPlan)
  routes.tap(menuButtons.training, async (ctx) => ({ screen: await ownPlan(ctx) }))
  routes.tap(resultButtons.plan, (ctx, { result }) => planOf(ctx, result))
  routes.tap(resultButtons.planPage, (ctx, { result, page }) => planOf(ctx, result, page))
  routes.tap(resultButtons.whyPlan, (ctx, { result }) => whyPlan(ctx, result))
}
