/** /pelatihan: the recommended trainings, ranked, each with its "karena" and JP. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import type { Framework } from '../../domain/competency/framework.js'
import type { StoredResult } from '../../domain/result/result-store.js'
import { DEFAULT_TRAINING_LIMITS } from '../../domain/training/training-mix.js'
import type { RecommendationRow } from '../../domain/training/training-store.js'
import { frameworkOf, type MemberCtx, type Voice } from '../context.js'
import type { Routes } from '../router.js'
import type { Screen, TapReply } from '../screen.js'
import { menuButtons } from './menu-buttons.js'
import { nameOf } from './result/result.js'
import { resultButtons } from './result/result-buttons.js'

/** What fits one message with room to spare. */
const TEXT_MOST = 3500

/** The plan's pages: first what reaches the year's target, so that nobody is met by a wall of trainings; then the rest. */
function pagesOf(entries: readonly { row: RecommendationRow; text: string }[]): string[][] {
  const pages: string[][] = [[], []]
  for (const { row, text } of entries) {
    const { hours, hoursTotalAfter } = row.because
    const thisYear = hoursTotalAfter - hours < DEFAULT_TRAINING_LIMITS.targetHours
    const page = thisYear && pages.length === 2 ? pages[0] : pages.at(-1)
    if (page !== undefined && page.join('\n\n').length + text.length < TEXT_MOST) page.push(text)
    else pages.push([text])
  }
  return pages.filter((page) => page.length > 0)
}

/** The plan of one result, as pushed with it and as /pelatihan shows it; pages count from 1. */
export function planScreen(voice: Voice, result: StoredResult, rows: readonly RecommendationRow[], framework: Framework, page = 1): Screen {
  const { say } = voice
  const keyboard = new InlineKeyboard()
  const pages = pagesOf(rows.map((row) => ({ row, text: planEntry(voice, row, framework) })))
  const shown = pages[page - 1]
  if (shown === undefined) {
    keyboard.text(say('button-menu'), menuButtons.menu.data({}))
    return { text: say(result.scored.gaps.length === 0 ? 'plan-no-gaps' : 'plan-nothing-fits'), keyboard }
  }
  if (page > 1) keyboard.text(say('button-previous'), resultButtons.planPage.data({ result: result.id, page: page - 1 }))
  const left = pages.slice(page).flat().length
  if (left > 0) keyboard.text(say('button-plan-more', { count: left }), resultButtons.planPage.data({ result: result.id, page: page + 1 }))
  keyboard
    .row()
    .text(say('button-why-plan'), resultButtons.whyPlan.data({ result: result.id }))
    .row()
  keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  const hours = rows.reduce((sum, row) => sum + row.training.hours, 0)
  const target = DEFAULT_TRAINING_LIMITS.targetHours
  const head = page === 1 ? say('plan-head', { cycle: result.cycleName, count: rows.length, hours, target }) : say('plan-head-later')
  return { text: [head, ...shown].join('\n\n'), keyboard }
}

function planEntry(voice: Voice, { rank, because, training }: RecommendationRow, framework: Framework): string {
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
  ].join('\n')
}

async function ownPlan(ctx: MemberCtx): Promise<Screen> {
  const { deps, say } = ctx.voice
  const result = await deps.stores.results.latestOf(ctx.member.id)
  if (result === null || !can(ctx.member, 'see-plan', { personId: result.personId }))
    return { text: say('plan-no-result'), keyboard: new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({})) }
  const rows = await deps.stores.trainings.recommendationsOf(result.id)
  return planScreen(ctx.voice, result, rows, await frameworkOf(deps, result.frameworkVersionId))
}

/** From the result it comes below; from page to page it is edited in place. */
async function planOf(ctx: MemberCtx, resultId: number, page?: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const result = await deps.stores.results.byId(resultId)
  if (result === null || !can(ctx.member, 'see-plan', { personId: result.personId })) return { toast: say('tap-not-yours'), alert: true }
  const rows = await deps.stores.trainings.recommendationsOf(resultId)
  const screen = planScreen(ctx.voice, result, rows, await frameworkOf(deps, result.frameworkVersionId), page)
  return page === undefined ? { below: [screen] } : { screen }
}

async function whyPlan(ctx: MemberCtx, resultId: number): Promise<TapReply> {
  const { deps, say } = ctx.voice
  const result = await deps.stores.results.byId(resultId)
  if (result === null || !can(ctx.member, 'see-plan', { personId: result.personId })) return { toast: say('tap-not-yours'), alert: true }
  const { targetHours, pppkCeilingHours } = DEFAULT_TRAINING_LIMITS
  const keyboard = new InlineKeyboard().text(say('button-back'), resultButtons.planPage.data({ result: resultId, page: 1 }))
  return { screen: { text: say('plan-why', { target: targetHours, ceiling: pppkCeilingHours }), keyboard } }
}

export function trainingRoutes(routes: Routes): void {
  routes.command('pelatihan', ownPlan)
  routes.tap(menuButtons.training, async (ctx) => ({ screen: await ownPlan(ctx) }))
  routes.tap(resultButtons.plan, (ctx, { result }) => planOf(ctx, result))
  routes.tap(resultButtons.planPage, (ctx, { result, page }) => planOf(ctx, result, page))
  routes.tap(resultButtons.whyPlan, (ctx, { result }) => whyPlan(ctx, result))
}
