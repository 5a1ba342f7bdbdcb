/** /menilai: the people a superior rates, who is ready and how far each one is. Nothing here tells what anyone answered. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { answeredCount, formItems } from '../../domain/assessment/form.js'
import { dialogueItems, isTurnOf } from '../../domain/dialogue/dialogue.js'
import type { DialogueRecord } from '../../domain/dialogue/dialogue-store.js'
import { dialogueWindow } from '../../domain/dialogue/dialogue-window.js'
import { type Form, isRevealed, ratingWindow } from '../../domain/rating/form-view.js'
import { frameworkOf, type MemberCtx } from '../context.js'
import type { Routes } from '../router.js'
import type { Screen } from '../screen.js'
import { dialogueButtons } from './dialogue/dialogue-buttons.js'
import { formButtons } from './form/form-buttons.js'
import { menuButtons } from './menu-buttons.js'
import { addPeerPeopleButton } from './peer/confirm.js'
import { addPeerQueueButton } from './peer/queue.js'
import { practiceButtons } from './practice/practice-buttons.js'

type QueueState = 'waiting' | 'ready' | 'started' | 'dialogue' | 'done'
interface QueueLine {
  form: Form
  state: QueueState
  answered: number
  total: number
}

const SIGNS: Record<QueueState, string> = { ready: '🟢', started: '🟡', dialogue: '💬', waiting: '⏳', done: '✅' }
/** What can be done comes first. */
const ORDER: readonly QueueState[] = ['started', 'ready', 'dialogue', 'waiting', 'done']
/** Telegram takes at most 100 buttons; a superior of more people sees the first ones who can be rated. */
const MOST_BUTTONS = 40

async function toRateScreen(ctx: MemberCtx): Promise<Screen> {
  const { deps, say, date } = ctx.voice
  const back = new InlineKeyboard()
  await addPeerQueueButton(ctx, back)
  back.text(say('button-menu'), menuButtons.menu.data({}))
  const forms = await deps.stores.forms.toRate(ctx.member.id)
  if (!can(ctx.member, 'list-people-to-rate', { toRate: forms.length })) return { text: say('to-rate-not-superior'), keyboard: back }
  const first = forms[0]
  if (first === undefined)
    return { text: say('to-rate-none'), keyboard: back.row().text(say('button-practice'), practiceButtons.list.data({})) }
  const records = await deps.stores.dialogues.read(forms.filter(isRevealed).map(({ assessmentId }) => assessmentId))
  const lines = await Promise.all(forms.map((form) => queueLine(ctx, form, records.get(form.assessmentId))))
  lines.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  const done = lines.filter(({ state }) => state === 'done' || state === 'dialogue').length
  const head = say('to-rate-head', { cycle: first.cycle.name, done, total: lines.length, until: date(first.cycle.ratingUntil, 'moment') })
  const signs = ORDER.filter((state) => lines.some((line) => line.state === state)).map(
    (state) => `${SIGNS[state]} ${say(`to-rate-sign-${state}`)}`,
  )
  const keyboard = queueKeyboard(ctx, lines)
  await addPeerPeopleButton(ctx, keyboard)
  keyboard.text(say('button-practice'), practiceButtons.list.data({})).row()
  return { text: [head, '', ...signs, '', say('to-rate-blind')].join('\n'), keyboard: keyboard.append(back) }
}

async function queueLine(ctx: MemberCtx, form: Form, record: DialogueRecord | undefined): Promise<QueueLine> {
  const { deps, now } = ctx.voice
  const items = formItems(await frameworkOf(deps, form.cycle.frameworkVersionId), form.held)
  const line = { form, answered: answeredCount(items, form.answers), total: items.length }
  if (form.submittedAt !== null) {
    const isTurn = record !== undefined && dialogueItems(items, record).some((item) => isTurnOf(item, 'superior'))
    // A time that was proposed waits for an answer, too.
    const isAsked = record?.meeting != null && record.meeting.agreedAt === null && record.meeting.proposedById !== form.raterId
    const isOpen = dialogueWindow(form.cycle, now).kind === 'open'
    return { ...line, state: isOpen && (isTurn || isAsked) ? 'dialogue' : 'done' }
  }
  if (ratingWindow(form, now).kind === 'closed') return { ...line, state: 'waiting' }
  return { ...line, state: line.answered > 0 ? 'started' : 'ready' }
}

function queueKeyboard({ voice: { say } }: MemberCtx, lines: readonly QueueLine[]): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  for (const { form, state, answered, total } of lines.slice(0, MOST_BUTTONS)) {
    const rating = form.ratingId
    const label = state === 'started' ? `${SIGNS[state]} ${form.ratee.name} · ${answered}/${total}` : `${SIGNS[state]} ${form.ratee.name}`
    const data =
      state === 'dialogue'
        ? dialogueButtons.open.data({ rating })
        : (state === 'done' ? formButtons.compare : formButtons.person).data({ rating })
    keyboard.text(label, data).row()
  }
  // Across a team only where there is one.
  if (lines.filter(({ state }) => state === 'ready' || state === 'started').length > 1)
    keyboard.text(say('button-team-walk'), formButtons.team.data({})).row()
  return keyboard
}

export function toRateRoutes(routes: Routes): void {
  routes.command('menilai', toRateScreen)
  routes.tap(menuButtons.toRate, async (ctx) => ({ screen: await toRateScreen(ctx) }))
}
