/** /penilaian: where my own assessment stands and the one button that goes on. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../domain/access/can.js'
import { answeredCount, formItems } from '../../domain/assessment/form.js'
import { dialogueItems } from '../../domain/dialogue/dialogue.js'
import { type Form, isRevealed, ratingWindow } from '../../domain/rating/form-view.js'
import { frameworkOf, type MemberCtx } from '../context.js'
import type { Routes } from '../router.js'
import { bar, type Screen } from '../screen.js'
import { addConflictButton } from './delegation/delegate.js'
import { dialogueButtons } from './dialogue/dialogue-buttons.js'
import { closedText } from './form/form-access.js'
import { formButtons } from './form/form-buttons.js'
import { menuButtons } from './menu-buttons.js'
import { peerPart } from './peer/propose.js'
import { addPeerQueueButton } from './peer/queue.js'

/** About a quarter of a minute an item: 24 items take six minutes (product D5). */
const SECONDS_PER_ITEM = 15

export async function assessmentScreen(ctx: MemberCtx): Promise<Screen> {
  const { deps, say } = ctx.voice
  if (!can(ctx.member, 'list-own-assessment', null)) return { text: say('tap-not-yours') }
  const back = new InlineKeyboard().text(say('button-menu'), menuButtons.menu.data({}))
  const ratingId = await deps.stores.forms.ownSelfRatingId(ctx.member.id)
  const form = ratingId === null ? null : await deps.stores.forms.byRatingId(ratingId)
  if (form === null) {
    const others = new InlineKeyboard()
    await addPeerQueueButton(ctx, others)
    return { text: say('assessment-none'), keyboard: others.append(back) }
  }
  const items = formItems(await frameworkOf(deps, form.cycle.frameworkVersionId), form.held)
  const done = answeredCount(items, form.answers)
  const keyboard = await stateKeyboard(ctx, form, done)
  const peers = await peerPart(ctx, keyboard)
  const rating = await deps.stores.delegations.aboutPerson(ctx.member.id)
  if (rating !== null) addConflictButton(ctx, keyboard, rating)
  await addPeerQueueButton(ctx, keyboard)
  keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  const text = [
    say('assessment-head', { cycle: form.cycle.name }),
    `${bar(done, items.length)} ${done}/${items.length}`,
    '',
    await stateText(ctx, form, { done, total: items.length }),
    ...(peers === null ? [] : ['', peers]),
  ].join('\n')
  return { text, keyboard }
}

async function stateText(ctx: MemberCtx, form: Form, count: { done: number; total: number }): Promise<string> {
  const { say, date, now, deps } = ctx.voice
  const window = ratingWindow(form, now)
  if (form.cycle.state === 'published') return say('assessment-published')
  if (form.superiorSubmittedAt !== null) return say((await dialogueSize(ctx, form)) > 0 ? 'assessment-dialogue' : 'assessment-rated')
  if (form.submittedAt !== null) {
    const superior = await deps.stores.forms.raterOf(form.assessmentId, 'superior')
    const editable = window.kind === 'open' ? say('assessment-still-editable') : ''
    return `${say('assessment-sent', { superior: superior?.name ?? '–', sent: date(form.submittedAt, 'moment') })}\n${editable}`.trim()
  }
  if (window.kind === 'closed') return closedText(ctx, window.why, window.selfUntil)
  const until = date(form.selfUntil, 'moment')
  if (count.done === 0)
    return say('assessment-not-started', { total: count.total, minutes: Math.ceil((count.total * SECONDS_PER_ITEM) / 60), until })
  return count.done < count.total
    ? say('assessment-started', { left: count.total - count.done, until })
    : say('assessment-complete', { until })
}

async function stateKeyboard(ctx: MemberCtx, form: Form, done: number): Promise<InlineKeyboard> {
  const { say, now } = ctx.voice
  const rating = form.ratingId
  const keyboard = new InlineKeyboard()
  if (ratingWindow(form, now).kind === 'open') {
    if (form.submittedAt !== null) keyboard.text(say('button-review'), formButtons.review.data({ rating })).row()
    else {
      keyboard.text(done === 0 ? say('button-start') : say('button-continue'), formButtons.go.data({ rating })).success()
      if (done > 0) keyboard.text(say('button-review'), formButtons.review.data({ rating }))
      keyboard.row()
    }
  }
  if (isRevealed(form)) {
    const superiorRating = await ctx.voice.deps.stores.forms.ratingIdOf(form.assessmentId, 'superior')
    if (superiorRating !== null) {
      const count = await dialogueSize(ctx, form)
      if (count > 0) keyboard.text(say('button-dialogue-count', { count }), dialogueButtons.open.data({ rating: superiorRating })).row()
      keyboard.text(say('button-compare'), formButtons.compare.data({ rating: superiorRating })).row()
    }
  }
  if (form.cycle.state === 'published') keyboard.text(say('button-result'), menuButtons.result.data({})).row()
  return keyboard
}

/** On how many items self and superior lie apart; 0 before both have sent. */
async function dialogueSize({ voice: { deps } }: MemberCtx, form: Form): Promise<number> {
  const record = isRevealed(form) ? (await deps.stores.dialogues.read([form.assessmentId])).get(form.assessmentId) : undefined
  if (record === undefined) return 0
  return dialogueItems(formItems(await frameworkOf(deps, form.cycle.frameworkVersionId), form.held), record).length
}

export function assessmentRoutes(routes: Routes): void {
  routes.command('penilaian', assessmentScreen)
  routes.tap(menuButtons.assessment, async (ctx) => ({ screen: await assessmentScreen(ctx) }))
}
