/** Before a superior rates someone: who it is, how it goes, and Mulai. */
import { InlineKeyboard } from 'grammy'
import { answeredCount } from '../../../domain/assessment/form.js'
import { isByPeer } from '../../../domain/rating/form-view.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { TapReply } from '../../screen.js'
import { addConflictButton, delegationPart } from '../delegation/delegate.js'
import { menuButtons } from '../menu-buttons.js'
import { peerButtons } from '../peer/peer-buttons.js'
import { isRefused, openForm } from './form-access.js'
import { formButtons } from './form-buttons.js'

async function personScreen(ctx: MemberCtx, rating: number): Promise<TapReply> {
  const opened = await openForm(ctx, rating, 'write-rating')
  if (isRefused(opened)) return opened.refused
  const { say } = ctx.voice
  const { form, items } = opened
  const done = answeredCount(items, form.answers)
  const { name, position, unitName } = form.ratee
  const about = { name, position, unit: unitName, done, total: items.length }
  const late = ctx.voice.now > form.cycle.ratingUntil ? `\n\n${say('person-late')}` : ''
  const keyboard = new InlineKeyboard()
    .text(done === 0 ? say('button-start') : say('button-continue'), formButtons.go.data({ rating }))
    .success()
    .row()
  const delegable = isByPeer(form) ? null : await ctx.voice.deps.stores.delegations.ofRating(rating)
  const held = delegable === null ? null : delegationPart(ctx, keyboard, delegable)
  if (delegable !== null) addConflictButton(ctx, keyboard, delegable)
  keyboard.text(say('button-back'), isByPeer(form) ? peerButtons.queue.data({}) : menuButtons.toRate.data({}))
  const text = say(isByPeer(form) ? 'peers-intro' : 'person-intro', about) + late
  return { screen: { text: held === null ? text : `${text}\n\n${held}`, keyboard, ...(held === null ? {} : { protect: true }) } }
}

export function personRoutes(routes: Routes): void {
  routes.tap(formButtons.person, (ctx, { rating }) => personScreen(ctx, rating))
}
