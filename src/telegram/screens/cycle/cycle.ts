/** /periode: the admin sees how far the cycle is, and opens one; finish.ts publishes and closes it. */
import { InlineKeyboard } from 'grammy'
import { can } from '../../../domain/access/can.js'
import { waitingOpenings } from '../../../domain/broadcast/opening-message.js'
import { phaseOf } from '../../../domain/cycle/cycle.js'
import { type CycleStatus, currentCycle } from '../../../domain/cycle/run-cycle.js'
import type { MemberCtx } from '../../context.js'
import type { Routes } from '../../router.js'
import { bar, type Screen, type TapReply } from '../../screen.js'
import { openingButtons } from '../broadcast/compose-buttons.js'
import { menuButtons } from '../menu-buttons.js'
import { reminderButtons } from '../reminder/reminder-buttons.js'
import { cycleButtons } from './cycle-buttons.js'
import { cycleDraftButtons } from './draft-buttons.js'
import { addPeopleButtons } from './open-people.js'
import { takeOutButtons } from './take-out.js'
import { openCounts, unfinishedButton } from './unfinished.js'

/** Units named on one screen; the rest is counted. */
const UNITS_SHOWN = 25

export async function cycleScreen(ctx: MemberCtx): Promise<Screen> {
  const { deps, say } = ctx.voice
  const keyboard = new InlineKeyboard()
  if (!can(ctx.member, 'see-cycle', null))
    return { text: say('cycle-not-admin'), keyboard: keyboard.text(say('button-menu'), menuButtons.menu.data({})) }
  const status = await currentCycle(deps.stores)
  if (status === null || status.cycle.state !== 'open') keyboard.text(say('button-cycle-open'), cycleButtons.open.data({})).row()
  const draft = await deps.stores.cycleDrafts.newest()
  if (draft !== null)
    keyboard.text(say('button-draft', { name: draft.name.slice(0, 40) }), cycleDraftButtons.draft.data({ draft: draft.id })).row()
  if (status === null) {
    await takeOutButtons(ctx, keyboard, null)
    return { text: say('cycle-none'), keyboard: keyboard.text(say('button-menu'), menuButtons.menu.data({})) }
  }
  const target = { cycle: status.cycle.id }
  if (status.cycle.state === 'open') {
    await addPeopleButtons(ctx, keyboard, status)
    keyboard.text(say('button-publish'), cycleButtons.publish.data(target)).row()
  }
  const published = status.cycle.state === 'published' ? status.cycle : await deps.stores.cycles.newest('published')
  if (published !== null) {
    if (published.id === status.cycle.id) await unfinishedButton(ctx, keyboard, published)
    keyboard.text(say('button-close-cycle', { name: published.name }), cycleButtons.close.data({ cycle: published.id })).row()
  }
  await takeOutButtons(ctx, keyboard, status.cycle)
  keyboard.text(say('button-schedule'), reminderButtons.schedule.data({})).row()
  keyboard.text(say('button-refresh'), menuButtons.cycle.data({})).text(say('button-menu'), menuButtons.menu.data({}))
  return { text: statusText(ctx, status), keyboard }
}

function statusText(ctx: MemberCtx, { cycle, progress }: CycleStatus): string {
  const { say, date, now } = ctx.voice
  const { participants, selfSubmitted, ratingSubmitted } = progress
  const units = progress.units.slice(0, UNITS_SHOWN).map((one) =>
    say('cycle-unit', {
      bar: bar(one.selfSubmitted + one.ratingSubmitted, 2 * one.participants),
      unit: one.unit,
      self: one.selfSubmitted,
      rated: one.ratingSubmitted,
      all: one.participants,
    }),
  )
  const more = progress.units.length - units.length
  return [
    say('cycle-head', { name: cycle.name, phase: say(`phase-${phaseOf(cycle, now)}`) }),
    say('cycle-dates', { self: date(cycle.selfUntil, 'moment'), rating: date(cycle.ratingUntil, 'moment') }),
    '',
    say('cycle-self', { done: selfSubmitted, all: participants }),
    bar(selfSubmitted, participants),
    say('cycle-rated', { done: ratingSubmitted, all: participants }),
    bar(ratingSubmitted, participants),
    '',
    ...openCounts(ctx.voice, progress),
    '',
    say('cycle-units-head'),
    ...units,
    ...(more > 0 ? [say('cycle-units-more', { count: more })] : []),
  ].join('\n')
}

/** The name is typed next; a message of the pimpinan that waits can be attached first. */
async function askToOpen(ctx: MemberCtx, attached?: number): Promise<TapReply> {
  const { say, deps, now } = ctx.voice
  if (!can(ctx.member, 'manage-cycle', null)) return { toast: say('tap-not-yours'), alert: true }
  const [message] = await waitingOpenings(deps.stores)
  // Recorded anew or taken back since the button was shown: nothing is opened without what was to go with it.
  if (attached !== undefined && attached !== message?.id) return { toast: say('tap-stale'), alert: true }
  const keyboard = new InlineKeyboard().text(say('button-draft-prepare'), cycleDraftButtons.prepare.data({})).row()
  const back = () => keyboard.text(say('button-back'), menuButtons.cycle.data({}))
  if (message === undefined) return { screen: { text: say('cycle-open-ask'), keyboard: back() }, dialog: { name: 'open-cycle' } }
  const isAttached = attached !== undefined
  if (isAttached) keyboard.text(say('button-opening-detach'), cycleButtons.open.data({}))
  else keyboard.text(say('button-opening-attach'), cycleButtons.openWith.data({ broadcast: message.id }))
  keyboard
    .row()
    .text(say('button-opening-preview'), openingButtons.preview.data({ broadcast: message.id }))
    .row()
  const author = message.authorId === null ? null : await deps.stores.people.byId(message.authorId, now)
  const about = say(isAttached ? 'opening-attached' : 'opening-offer', { name: author?.name ?? deps.agencyName })
  const dialog = isAttached ? ({ name: 'open-cycle', opening: message.id } as const) : ({ name: 'open-cycle' } as const)
  return { screen: { text: `${say('cycle-open-ask')}\n\n${about}`, keyboard: back() }, dialog }
}

export function cycleRoutes(routes: Routes): void {
  routes.command('periode', cycleScreen)
  routes.tap(menuButtons.cycle, async (ctx) => ({ screen: await cycleScreen(ctx) }))
  routes.tap(cycleButtons.open, (ctx) => askToOpen(ctx))
  routes.tap(cycleButtons.openWith, (ctx, { broadcast }) => askToOpen(ctx, broadcast))
}
