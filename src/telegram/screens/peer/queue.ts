/** "Menilai rekan": the people one rates without a name, and how far each form is. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { answeredCount, formItems } from '../../../domain/assessment/form.js'
import { ratingWindow } from '../../../domain/rating/form-view.js'
import { frameworkOf, type MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import type { Screen } from '../../screen.js'
import { formButtons } from '../form/form-buttons.js'
import { menuButtons } from '../menu-buttons.js'
import { peerButtons } from './peer-buttons.js'

export async function peerQueueScreen(ctx: MemberCtx, lead?: string): Promise<Screen> {
  const { deps, say, date, now } = ctx.voice
  const keyboard = new InlineKeyboard()
  const forms = can(ctx.member, 'list-peers-to-rate', null) ? await deps.stores.peers.forms(ctx.member.id) : []
  const first = forms[0]
  for (const form of forms) {
    if (ratingWindow(form, now).kind === 'closed') continue
    const items = formItems(await frameworkOf(deps, form.cycle.frameworkVersionId), form.held)
    const done = answeredCount(items, form.answers)
    const label = done === 0 ? `🟢 ${form.ratee.name}` : `🟡 ${form.ratee.name} · ${done}/${items.length}`
    keyboard.text(label, formButtons.person.data({ rating: form.ratingId })).row()
  }
  const sent = forms.filter(({ submittedAt }) => submittedAt !== null).length
  const text =
    first === undefined
      ? say('peers-queue-none')
      : say('peers-queue', { cycle: first.cycle.name, done: sent, total: forms.length, until: date(first.cycle.ratingUntil, 'moment') })
  keyboard.text(say('button-menu'), menuButtons.menu.data({}))
  return { text: lead === undefined ? text : `${lead}\n\n${text}`, keyboard }
}

/** The way there, where somebody is to be rated: on /penilaian and /menilai. */
export async function addPeerQueueButton(ctx: MemberCtx, keyboard: InlineKeyboard): Promise<void> {
  const { deps, say, now } = ctx.voice
  const open = (await deps.stores.peers.forms(ctx.member.id)).filter((form) => ratingWindow(form, now).kind === 'open')
  if (open.length > 0) keyboard.text(say('button-peers-queue', { count: open.length }), peerButtons.queue.data({})).row()
}

export function peerQueueRoutes(routes: Routes): void {
  routes.tap(peerButtons.queue, async (ctx) => ({ screen: await peerQueueScreen(ctx) }))
}
