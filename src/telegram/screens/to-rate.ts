/** /menilai: the people a superior rates, who is ready and how far each one is. Nothing here tells what anyone answered. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { answeredCount, formItems } from '../../domain/assessment/form.js'
import { type Form, isRevealed, ratingWindow } from '../../domain/rating/form-view.js'
import { unexplained } from '../../domain/rating/reasons.js'
import { frameworkOf, type MemberCtx } from '../context.js'
import type { Routes } from '../router.js'
import type { Screen } from '../screen.js'
import { formButtons } from './form/form-buttons.js'
import { menuButtons } from './menu-buttons.js'
import { practiceButtons } from './practice/practice-buttons.js'

type QueueState = 'waiting' | 'ready' | 'started' | 'explain' | 'done'
interface QueueLine {
  form: Form
  state: QueueState
  answered: number
  total: number
}

const SIGNS: Record<QueueState, string> = { ready: '🟢', started: '🟡', explain: '✏️', waiting: '⏳', done: '✅' }
/** What can be done comes first. */
const ORDER: readonly QueueState[] = ['started', 'ready', 'explain', 'waiting', 'done']
/** Telegram takes at most 100 buttons; a superior of more people sees the first ones who can be rated. */
const MOST_BUTTONS = 40

async function toRateScreen(ctx: MemberCtx): Promise<Screen> {
  const { deps, say, date } = ctx.voice
  const back = new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({}))
  const forms = await deps.stores.forms.toRate(ctx.member.id)
  if (!can(ctx.member, 'list-people-to-rate', { toRate: forms.length })) return { text: say('to-rate-not-superior'), keyboard: back }
  const first = forms[0]
  if (first === undefined)
    return { text: say('to-rate-none'), keyboard: back.row().text(say('button-practice'), practiceButtons.list.data({})) }
  const lines = await Promise.all(forms.map((form) => queueLine(ctx, form)))
  lines.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  const done = lines.filter(({ state }) => state === 'done' || state === 'explain').length
  const head = say('to-rate-head', { cycle: first.cycle.name, done, total: lines.length, until: date(first.cycle.ratingUntil, 'moment') })
  const signs = ORDER.filter((state) => lines.some((line) => line.state === state)).map(
    (state) => `${SIGNS[state]} ${say(`to-rate-sign-${state}`)}`,
  )
  return { text: [head, '', ...signs, '', say('to-rate-blind')].join('\n'), keyboard: queueKeyboard(ctx, lines) }
}

async function queueLine(ctx: MemberCtx, form: Form): Promise<QueueLine> {
  const { deps, now } = ctx.voice
  const items = formItems(await frameworkOf(deps, form.cycle.frameworkVersionId), form.held)
  const line = { form, answered: answeredCount(items, form.answers), total: items.length }
  if (form.submittedAt !== null) {
    if (!isRevealed(form)) return { ...line, state: 'done' }
    const self = await deps.stores.forms.answersOf(form.assessmentId, 'self')
    return { ...line, state: unexplained(items, self, form.answers).length > 0 ? 'explain' : 'done' }
  }
  if (ratingWindow(form, now).kind === 'closed') return { ...line, state: 'waiting' }
  return { ...line, state: line.answered > 0 ? 'started' : 'ready' }
}

function queueKeyboard(ctx: MemberCtx, lines: readonly QueueLine[]): InlineKeyboard {
  const { say } = ctx.voice
  const keyboard = new InlineKeyboard()
  for (const { form, state, answered, total } of lines.slice(0, MOST_BUTTONS)) {
    const rating = form.ratingId
    const label = state === 'started' ? `${SIGNS[state]} ${form.ratee.name} · ${answered}/${total}` : `${SIGNS[state]} ${form.ratee.name}`
    const data = state === 'done' || state === 'explain' ? formButtons.compare.data({ rating }) : formButtons.person.data({ rating })
    keyboard.text(label, data).row()
  }
  // Across a team only where there is one.
  if (lines.filter(({ state }) => state === 'ready' || state === 'started').length > 1)
    keyboard.text(say('button-team-walk'), formButtons.team.data({})).row()
  return keyboard.text(say('button-practice'), practiceButtons.list.data({})).row().text(say('button-menu'), menuButtons.menu.data({}))
}

export function toRateRoutes(routes: Routes): void {
  routes.command('menilai', toRateScreen)
  routes.tap(menuButtons.toRate, async (ctx) => ({ screen: await toRateScreen(ctx) }))
}
